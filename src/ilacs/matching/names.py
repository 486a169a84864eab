"""Which list the name of a sheet says it is."""

import re
from dataclasses import dataclass

from ilacs.annex_a import List, Specification
from ilacs.matching.wordings import key, words

NUMBER_AFTER_LIST = re.compile(r"\blist 0*(\d+)\b")
NUMBER_IN_LIST = re.compile(r"(?<=list)(?=\d)")
NUMBER_ALONE = re.compile(r"0*(\d+)")
CUT_NAME = 20
"""Excel cuts names at 31 characters; one of so many letters may be the beginning of a title."""

WHOLE, NUMBERED, WITHIN, GUESSED = 1.0, 0.9, 0.7, 0.5


@dataclass(frozen=True, slots=True)
class NameClaim:
    """The list that a name stands for, and how plainly, from 0 to 1."""

    list_: str
    plainness: float


def list_named(name: str, specification: Specification) -> NameClaim | None:
    """The list that the name of a sheet stands for, if any."""
    spaced = NUMBER_IN_LIST.sub(" ", " ".join(words(name)))
    return _by_number(spaced, specification) or _by_title(name, spaced, specification)


def _by_number(spaced: str, specification: Specification) -> NameClaim | None:
    alone = NUMBER_ALONE.fullmatch(spaced)
    found = NUMBER_AFTER_LIST.search(spaced) or alone
    if not found:
        return None
    plainness = GUESSED if alone else WHOLE if found.group() == spaced else NUMBERED
    for list_ in specification.lists.values():
        if list_.number == int(found[1]):
            return NameClaim(list_.name, plainness)
    return None


def _by_title(name: str, spaced: str, specification: Specification) -> NameClaim | None:
    name_key = key(name)
    within: list[tuple[int, str]] = []
    for list_ in specification.lists.values():
        for title in _titles(list_):
            title_key = key(title)
            if title_key == name_key or (len(name_key) >= CUT_NAME and title_key.startswith(name_key)):
                return NameClaim(list_.name, WHOLE)
            if f" {' '.join(words(title))} " in f" {spaced} ":
                within.append((len(title_key), list_.name))
    return NameClaim(max(within)[1], WITHIN) if within else None


def _titles(list_: List) -> tuple[str, ...]:
    return (list_.title, *(list_.titles_before or {}).values(), *list_.also)
