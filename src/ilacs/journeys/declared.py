"""What the facts say of journeys: events, stretches, and what is marked as a gap or an overlap."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.records.journeys import MarkKind

Filter = Mapping[str, frozenset[str]]
"""Column to the values that are meant; a blank is the empty text."""
Declared = dict[str, object]


@dataclass(frozen=True, slots=True)
class EventKind:
    """A column of days that is an event, in the order of the file."""

    name: str
    says: str
    list_: str
    column: str
    service: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Lasting:
    """From the day in one column to the first day in some others."""

    name: str
    says: str
    service: str
    list_: str
    from_: str
    to: tuple[str, ...]
    unless: Filter


@dataclass(frozen=True, slots=True)
class MarkRule:
    """One way of finding gaps or overlaps; `facts/journeys/gaps_and_overlaps.toml` says what each shape means."""

    name: str
    mark: MarkKind
    says: str
    because: str
    least_days: int = 1
    between: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    outside: str = ""
    within: tuple[str, ...] = ()
    past: str = ""
    birthday: int = 0
    event: str = ""
    after: str = ""
    until: tuple[str, ...] = ()
    unless_during: tuple[str, ...] = ()
    only: Filter = field(default_factory=dict)
    unless: Filter = field(default_factory=dict)


@cache
def load_events() -> tuple[EventKind, ...]:
    """Every kind of event, in the order in which those of one day are told."""
    return tuple(_event(name, cast(dict[str, str], facts)) for name, facts in read_facts("journeys/events").items())


@cache
def load_not_events() -> Mapping[str, str]:
    """Columns of days that are no events, and why."""
    declared = cast(dict[str, dict[str, str]], read_facts("journeys/not_events"))
    return {column: facts["because"] for column, facts in declared.items()}


@cache
def load_stretches() -> tuple[Lasting, ...]:
    """Every kind of stretch."""
    return tuple(_lasting(name, cast(Declared, facts)) for name, facts in read_facts("journeys/stretches").items())


@cache
def load_marks() -> tuple[MarkRule, ...]:
    """Every kind of gap and overlap."""
    rules = read_facts("journeys/gaps_and_overlaps")
    return tuple(_mark_rule(name, cast(Declared, facts)) for name, facts in rules.items())


def read_filter(declared: object) -> Filter:
    """Column to values, as written between braces."""
    return {column: frozenset(values) for column, values in cast(dict[str, list[str]], declared or {}).items()}


def _event(name: str, declared: dict[str, str]) -> EventKind:
    declared = dict(declared)
    return EventKind(name, list_=declared.pop("list"), **declared)


def _lasting(name: str, declared: Declared) -> Lasting:
    return Lasting(
        name,
        says=cast(str, declared["says"]),
        service=cast(str, declared["service"]),
        list_=cast(str, declared["list"]),
        from_=cast(str, declared["from"]),
        to=tuple(cast(list[str], declared["to"])),
        unless=read_filter(declared.get("unless")),
    )


def _mark_rule(name: str, declared: Declared) -> MarkRule:
    filters = {key: read_filter(declared.get(key)) for key in ("only", "unless")}
    rest = {key: tuple(value) if isinstance(value, list) else value for key, value in declared.items()}
    kind = MarkKind(cast(str, rest.pop("mark")))
    return MarkRule(name, kind, **(rest | filters))  # type: ignore[arg-type]  # the class refuses an unknown key
