"""What facts/annex_a/ says about recognising sheets, headings and rows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import FACTS, read_toml
from ilacs.matching.wordings import key

FOLDER = FACTS / "annex_a"


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """Where headings are looked for."""

    searched: int
    at_least: int


@dataclass(frozen=True, slots=True)
class SheetShares:
    """How much of a list a sheet must hold."""

    share_alone: float
    share_named: float
    share_without_id: float
    name_weighs: float


@dataclass(frozen=True, slots=True)
class Nearness:
    """How alike two headings must be."""

    alike: float
    word_alike: float
    clear_by: float
    letters: int
    fillers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Furniture:
    """What is no list and no record."""

    sheets: frozenset[str]
    """Keys of names."""
    phrases: re.Pattern[str]
    """Matches the whole of a cell that says something about the list."""


@dataclass(frozen=True, slots=True)
class OtherReturn:
    """Another return, and the headings that give it away."""

    looks_like: str
    at_least: int
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Declared:
    """All of it."""

    heading_row: HeadingRow
    sheet: SheetShares
    nearest: Nearness
    furniture: Furniture
    other_returns: tuple[OtherReturn, ...]


@cache
def load_declared() -> Declared:
    """Read furniture.toml, matching.toml and other_returns.toml."""
    limits = cast(dict[str, dict[str, object]], read_toml(FOLDER / "matching.toml"))
    nearest = limits["nearest"] | {"fillers": frozenset(cast(list[str], limits["nearest"]["fillers"]))}
    returns = cast(dict[str, dict[str, object]], read_toml(FOLDER / "other_returns.toml"))
    return Declared(
        heading_row=HeadingRow(**limits["heading_row"]),  # type: ignore[arg-type]  # refuses keys it does not know
        sheet=SheetShares(**limits["sheet"]),  # type: ignore[arg-type]  # as above
        nearest=Nearness(**nearest),  # type: ignore[arg-type]  # as above
        furniture=_furniture(cast(dict[str, dict[str, list[str]]], read_toml(FOLDER / "furniture.toml"))),
        other_returns=tuple(_other_return(declared) for declared in returns.values()),
    )


def _furniture(declared: Mapping[str, Mapping[str, list[str]]]) -> Furniture:
    whole = "|".join(map(_loosely, declared["rows"]["whole"]))
    begins = "|".join(map(_loosely, declared["rows"]["begins"]))
    counted = "|".join(map(_loosely, declared["rows"]["counted"]))
    return Furniture(
        sheets=frozenset(map(key, declared["sheets"]["known"])),
        phrases=re.compile(
            rf"\W*(?:(?:{whole})(?:(?:\s*[:=(]\s*|\s*-?\s+)[\d,.]+)?\W*|(?:{begins})\b.*|[\d,]+\s+(?:{counted})\W*)",
            re.IGNORECASE | re.DOTALL,
        ),
    )


def _loosely(phrase: str) -> str:
    """A pattern of a phrase's words, whatever parts them."""
    return r"[\W_]*".join(map(re.escape, re.findall(r"\w+", phrase)))


def _other_return(declared: Mapping[str, object]) -> OtherReturn:
    headings = cast(list[str], declared["headings"])
    return OtherReturn(
        looks_like=cast(str, declared["looks_like"]),
        at_least=cast(int, declared["at_least"]),
        keys=frozenset(map(key, headings)),
    )
