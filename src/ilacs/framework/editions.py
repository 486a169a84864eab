"""Editions of the inspection framework, by the day from which each holds."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts

Words = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Edition:
    """What Ofsted grades from one day until another, in the order of the report's table."""

    name: str
    """`sif`, `2018`, `2023`, `2024-12` or `2026-04`."""
    title: str
    from_on: date
    until: date | None
    """The first day on which it no longer holds."""
    judgements: tuple[str, ...]
    scale: tuple[str, ...]
    """Its grades, best first."""
    changed: str
    verified: str
    not_verified: str

    def holds_on(self, day: date) -> bool:
        """Whether an inspection that begins on a day takes this edition."""
        return self.from_on <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class Scale:
    """The words of the framework: grades best first, judgements in full and in short, how sure we are of a line."""

    grades: dict[str, str]
    judgements: dict[str, str]
    short: dict[str, str]
    sure: dict[str, str]


@cache
def load_scale() -> Scale:
    """The words for grades and judgements."""
    return Scale(**cast(Words, read_facts("framework/scale")))


@cache
def load_editions() -> tuple[Edition, ...]:
    """Every edition, the oldest first."""
    declared = cast(dict[str, dict[str, object]], read_facts("framework/editions"))
    return tuple(_build(name, facts) for name, facts in declared.items())


def edition_on(day: date) -> Edition | None:
    """The edition of an inspection that begins on a day; none before there were any."""
    return next((one for one in load_editions() if one.holds_on(day)), None)


def _build(name: str, facts: dict[str, object]) -> Edition:
    return Edition(
        name=name,
        title=str(facts["title"]),
        from_on=cast(date, facts["from_on"]),
        until=cast(date | None, facts.get("until")),
        judgements=tuple(cast(list[str], facts["judgements"])),
        scale=tuple(load_scale().grades),
        changed=str(facts["changed"]),
        verified=str(facts["verified"]),
        not_verified=str(facts["not_verified"]),
    )
