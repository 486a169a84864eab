"""How lists are compared and what changes are called, read from facts/annex_a/comparing.toml."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts

Declared = Mapping[str, object]


class Manner(StrEnum):
    """What another value in a column means."""

    STANDS = "stands"
    CONCLUDES = "concludes"
    ADVANCES = "advances"
    VARIES = "varies"
    FOLLOWS = "follows"


@dataclass(frozen=True, slots=True)
class ComparedList:
    """What the entries of a list begin and end with, and when they leave it."""

    name: str
    months: int
    begins: str = ""
    ends: tuple[str, ...] = ()
    reason: str = ""
    is_moment: bool = False
    until_age: int = 0

    @property
    def last_days(self) -> tuple[str, ...]:
        """Columns of which the latest day tells how long the entry stays on the list."""
        return (self.begins,) if self.is_moment else self.ends


@dataclass(frozen=True, slots=True)
class Worded:
    """A way in which something changed, in words."""

    says: str
    because: str = ""
    should_be_asked: bool = False


@dataclass(frozen=True, slots=True)
class Chances:
    """How it is told whether two shares differ by more than chance."""

    method: str
    percent: int
    deviations: float
    sure: str
    source: str


@cache
def load_compared_lists() -> Mapping[str, ComparedList]:
    """How each list is compared."""
    declared = cast(Mapping[str, Declared], _facts()["lists"])
    return {name: _compared(name, facts) for name, facts in declared.items()}


@cache
def manners_of(list_: str) -> Mapping[str, Manner]:
    """Column to what another value in it means, on one list."""
    own = cast(Mapping[str, Declared], _facts()["columns_of"]).get(list_, {})
    return _manners(cast(Declared, _facts()["columns"])) | _manners(own)


@cache
def load_services() -> tuple[str, ...]:
    """Lists that are services, the one furthest on first."""
    return tuple(cast(list[str], cast(Declared, _facts()["services"])["lists"]))


@cache
def load_words(part: str) -> Mapping[str, Worded]:
    """What changes are called: those of rows that arrived or left, of cells or of issues."""
    declared = cast(Mapping[str, Declared], _facts()[part])
    return {name: Worded(**facts) for name, facts in declared.items()}  # type: ignore[arg-type]  # the class refuses other keys


@cache
def load_chances() -> Chances:
    """How chance is reckoned with."""
    return Chances(**cast(Declared, _facts()["chance"]))  # type: ignore[arg-type]  # as above


@cache
def load_endings() -> frozenset[str]:
    """Endings of the files that may be workbooks of a history."""
    return frozenset(cast(list[str], cast(Declared, _facts()["history"])["endings"]))


def _facts() -> Declared:
    return read_facts("annex_a/comparing")


def _compared(name: str, facts: Declared) -> ComparedList:
    ends = tuple(cast(list[str], facts.get("ends", [])))
    rest = {key: value for key, value in facts.items() if key != "ends"}
    return ComparedList(name, ends=ends, **rest)  # type: ignore[arg-type]  # as above


def _manners(declared: Declared) -> dict[str, Manner]:
    return {column: Manner(name) for name, columns in declared.items() for column in cast(list[str], columns)}
