"""Names as people and files write them: folding them, and what they may be short for."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import cast

from ilacs.lib.facts import FACTS, Declarations, read_csv, read_facts

DROPPED = re.compile(r"['.]")
OTHER = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Matching:
    """How names are compared, as declared."""

    read_as: tuple[tuple[re.Pattern[str], str], ...]
    left_out: re.Pattern[str]
    at_end: re.Pattern[str]
    suggestions: int
    alike: float


@cache
def read_variants() -> tuple[tuple[str, str], ...]:
    """Each other name of an authority or a region, with the code that it is a name of."""
    return tuple((row["name"], row["code"]) for row in read_csv(FACTS / "places/names.csv"))


def fold(name: str) -> str:
    """A name without capitals, accents and punctuation: `st helens`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    for written, meant in matching().read_as:
        plain = written.sub(meant, plain)
    return " ".join(OTHER.sub(" ", DROPPED.sub("", plain)).split())


def readings(folded: str) -> Iterator[str]:
    """What a folded name may be called: as it is, without what its end says of the kind of authority, without any."""
    yield folded
    yield matching().at_end.sub("", folded).strip()
    yield shorten(folded)


def shorten(folded: str) -> str:
    """A folded name without the words that only say what kind of authority it is."""
    return " ".join(matching().left_out.sub(" ", folded).split())


def suggest(folded: str, names: Collection[str]) -> list[str]:
    """The folded names most like it, and those that hold it whole."""
    how = matching()
    short = shorten(folded)
    holding = [name for name in names if short and re.search(rf"\b{re.escape(short)}\b", name)]
    alike = get_close_matches(short, names, n=how.suggestions, cutoff=how.alike)
    return list(dict.fromkeys(holding + alike))


@cache
def matching() -> Matching:
    """The declared way of comparing names."""
    declared = cast(Declarations, read_facts("places/settings")["names"])
    words = cast(dict[str, list[str]], declared["left_out"])["words"]
    longest_first = "|".join(sorted(words, key=len, reverse=True))
    return Matching(
        read_as=tuple(
            (re.compile(rf"(?<!\w){re.escape(written)}(?!\w)"), f" {meant} ")
            for written, meant in cast(dict[str, str], declared["read_as"]).items()
        ),
        left_out=re.compile(rf"\b(?:{longest_first})\b"),
        at_end=re.compile(rf"\b(?:{longest_first})$"),
        suggestions=cast(int, declared["suggestions"]),
        alike=cast(float, declared["alike"]),
    )
