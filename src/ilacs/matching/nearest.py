"""The nearest known heading to one that is not known, where only spelling parts them."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from ilacs.annex_a import List
from ilacs.matching.declared import Nearness
from ilacs.matching.wordings import key, words


@dataclass(frozen=True, slots=True)
class Near:
    """A column whose heading is much like the one asked about."""

    column: str
    alike: float
    is_reordered: bool


def nearest_column(heading: str, list_: List, limits: Nearness) -> Near | None:
    """The column a heading must mean, or nothing where none is near or two are."""
    asked, asked_key = _content(heading, limits), key(heading)
    if len(asked_key) < limits.letters or not asked:
        return None
    best: dict[str, Near] = {}
    for column in list_.columns.values():
        for wording in (column.heading, *column.also):
            near = _compare(asked, asked_key, _known(wording, limits), limits)
            if near and (column.name not in best or near[0] > best[column.name].alike):
                best[column.name] = Near(column.name, *near)
    ranked = sorted(best.values(), key=lambda near: -near.alike)
    if not ranked or (len(ranked) > 1 and ranked[0].alike - ranked[1].alike < limits.clear_by):
        return None
    return ranked[0]


@cache
def _known(wording: str, limits: Nearness) -> tuple[tuple[str, ...], str]:
    """The content and the key of a declared wording; never called with what a file holds."""
    return _content(wording, limits), key(wording)


def _compare(
    asked: tuple[str, ...], asked_key: str, known: tuple[tuple[str, ...], str], limits: Nearness
) -> tuple[float, bool] | None:
    meant, meant_key = known
    if len(asked) != len(meant) or len(meant_key) < limits.letters:
        return None
    if sorted(asked) == sorted(meant):
        return 1.0, asked != meant
    if not _same_but_for_spelling(asked, meant, limits):
        return None
    alike = _alike(asked_key, meant_key, limits.alike)
    return (alike, False) if alike else None


def _content(text: str, limits: Nearness) -> tuple[str, ...]:
    return tuple(word for word in words(text) if word not in limits.fillers)


def _same_but_for_spelling(asked: Iterable[str], meant: Iterable[str], limits: Nearness) -> bool:
    """Whether each word has its like on the other side.

    One word may turn a heading into its opposite (start, end; missing, absent; Stage 1, Stage 2), so being much
    alike as a whole is not enough, and a word holding a digit has no like but itself.
    """
    left, right = _without(asked, meant), _without(meant, asked)
    return all(_alike(*pair, limits.word_alike) for pair in zip(left, right, strict=True))


def _without(some: Iterable[str], others: Iterable[str]) -> list[str]:
    rest = list(others)
    left = []
    for word in some:
        if word in rest:
            rest.remove(word)
        else:
            left.append(word)
    return left


def _alike(one: str, other: str, least: float) -> float:
    if [c for c in one if c.isdigit()] != [c for c in other if c.isdigit()]:
        return 0.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= least else 0.0
