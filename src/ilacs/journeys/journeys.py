"""One child's events across the lists, in order, with stretches, gaps and overlaps."""

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ilacs.annex_a import Specification
from ilacs.journeys.child import Child, Row, find_child
from ilacs.journeys.declared import EventKind, load_events
from ilacs.journeys.marks import find_marks
from ilacs.journeys.stretches import find_stretches
from ilacs.records import Table
from ilacs.records.journeys import Journey, JourneyEvent, Place

BORN = "born_on"


def journey_of(
    tables: Sequence[Table], specification: Specification, *, child_id: str, as_at: datetime.date
) -> Journey:
    """The journey of a child. Raises Problem, which never repeats the identifier, where no list holds the child."""
    child = find_child(tables, specification, child_id=child_id)
    born_on = _born_on(child)
    events = _in_order(_events(child, specification))
    stretches = find_stretches(child, as_at)
    return Journey(
        child_id=child.child_id,
        born_on=born_on,
        as_at=as_at,
        events=events,
        stretches=stretches,
        marks=find_marks(child, stretches, born_on=born_on, as_at=as_at),
        unread=tuple(_unread(child)),
    )


def _born_on(child: Child) -> datetime.date | None:
    """As most rows have it; the first of the lists where they are even."""
    days = Counter(day for row in child.rows if (day := row.day(BORN)))
    return days.most_common(1)[0][0] if days else None


def _events(child: Child, specification: Specification) -> Iterator[JourneyEvent]:
    for kind in load_events():
        for row in child.rows_of(kind.list_):
            day = row.day(kind.column)
            if day:
                beside = _in_words(row, kind, specification=specification)
                yield JourneyEvent(kind.name, kind.says, kind.service, day, row.place(kind.column), beside)


def _in_words(row: Row, kind: EventKind, *, specification: Specification) -> str:
    value = row.value(kind.beside) if kind.beside else ""
    codes = specification.codes_of(specification.lists[kind.list_].columns[kind.beside]) if value else None
    code = codes.codes.get(value) if codes else None
    return code.label if code else value


def _in_order(events: Iterator[JourneyEvent]) -> tuple[JourneyEvent, ...]:
    """By day; within a day as the events are declared, then by row."""
    places = {kind.name: place for place, kind in enumerate(load_events())}
    ordered = sorted(events, key=lambda event: (event.on, places[event.event], event.place.row))
    later = (replace(after, days_since=(after.on - before.on).days) for before, after in pairwise(ordered))
    return (*ordered[:1], *later)


def _unread(child: Child) -> Iterator[Place]:
    for kind in load_events():
        for row in child.rows_of(kind.list_):
            if row.is_unread(kind.column):
                yield row.place(kind.column)
