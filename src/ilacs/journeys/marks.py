"""Gaps and overlaps in a child's journey, each found by a declared rule."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from ilacs.journeys.child import Child
from ilacs.journeys.declared import EventKind, MarkRule, load_events, load_marks
from ilacs.journeys.stretches import Span, span_of, uncovered
from ilacs.lib.days import add_months
from ilacs.records.journeys import Mark, Place, Stretch


@dataclass(frozen=True, slots=True)
class Found:
    """Days that a rule is about, and where they come from."""

    span: Span
    places: tuple[Place, ...]
    what: str = ""
    """What goes into the gap of what the rule says, where it has one."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a rule looks at: a child's rows, their stretches of at least a day, and two days to measure by."""

    child: Child
    stretches: Sequence[Stretch]
    born_on: datetime.date | None
    as_at: datetime.date

    def of(self, *kinds: str) -> list[Stretch]:
        """The stretches of some kinds, by their start, but those of which nobody knows how long they lasted."""
        return [stretch for stretch in self.lasting(*kinds) if not stretch.is_end_unread]

    def lasting(self, *kinds: str) -> list[Stretch]:
        """The stretches of some kinds, by their start; those of an unknown end may last to this day."""
        return [stretch for stretch in self.stretches if stretch.kind in kinds]

    def span(self, stretch: Stretch) -> Span:
        """The days of a stretch."""
        return span_of(stretch, self.as_at)


def find_marks(
    child: Child, stretches: Sequence[Stretch], *, born_on: datetime.date | None, as_at: datetime.date
) -> tuple[Mark, ...]:
    """Every gap and overlap, by its first day and then as declared."""
    seen = Seen(child, [stretch for stretch in stretches if stretch.days > 0], born_on, as_at)
    marks = [
        Mark(
            rule.name,
            rule.mark,
            rule.says.format(what=found.what),
            rule.because,
            found.span.start,
            found.span.end,
            found.span.days,
            found.places,
        )
        for rule in load_marks()
        for found in _found(rule, seen)
        if found.span.days >= rule.least_days
    ]
    return tuple(sorted(marks, key=lambda mark: mark.started_on))


def _found(rule: MarkRule, seen: Seen) -> Iterator[Found]:
    if rule.between:
        yield from _between(rule, seen)
    if rule.after:
        yield from _after(rule, seen)
    for kind in rule.twice:
        yield from _shared(combinations(seen.of(kind), 2), seen)
    if rule.together:
        one, other = (seen.of(kind) for kind in rule.together)
        yield from _shared(((a, b) for a in one for b in other), seen)
    if rule.outside:
        yield from _outside(rule, seen)
    if rule.past:
        yield from _past(rule, seen)


def _between(rule: MarkRule, seen: Seen) -> Iterator[Found]:
    stretches = seen.lasting(*rule.between)
    if not stretches:
        return
    last = max(stretch.started_on for stretch in stretches)
    for gap in uncovered(Span(stretches[0].started_on, last), map(seen.span, stretches)):
        # The two that it lies between: whichever ends where it begins, and begins where it ends.
        beside = [s for s in stretches if seen.span(s).end == gap.start or s.started_on == gap.end]
        yield Found(gap, tuple(stretch.place for stretch in beside))


def _after(rule: MarkRule, seen: Seen) -> Iterator[Found]:
    kinds = {kind.name: kind for kind in load_events()}
    begun = kinds[rule.after]
    last = max((day for name in rule.until for day in _days(kinds[name], seen.child)), default=None)
    meanwhile = [seen.span(stretch) for stretch in seen.lasting(*rule.unless_during)]
    for row in seen.child.rows_of(begun.list_):
        day = row.day(begun.column)
        if day is None or not row.fits(rule.only, rule.unless) or (last and last >= day):
            continue
        if not any(span.start <= day < span.end for span in meanwhile):
            yield Found(Span(day, seen.as_at), (row.place(begun.column),))


def _shared(pairs: Iterable[tuple[Stretch, Stretch]], seen: Seen) -> Iterator[Found]:
    for one, other in pairs:
        yield Found(seen.span(one).shared_with(seen.span(other)), (one.place, other.place), one.says)


def _outside(rule: MarkRule, seen: Seen) -> Iterator[Found]:
    covers = [seen.span(stretch) for stretch in seen.lasting(*rule.within)]
    for stretch in seen.of(rule.outside):
        for part in uncovered(seen.span(stretch), covers):
            yield Found(part, (stretch.place,))


def _past(rule: MarkRule, seen: Seen) -> Iterator[Found]:
    """A stretch that goes on after a birthday or an event."""
    for day in _bounds(rule, seen):
        for stretch in seen.of(rule.past):
            span = seen.span(stretch)
            yield Found(Span(max(span.start, day), span.end), (stretch.place,))


def _bounds(rule: MarkRule, seen: Seen) -> list[datetime.date]:
    if rule.birthday:
        return [add_months(seen.born_on, 12 * rule.birthday)] if seen.born_on else []
    return [day for kind in load_events() if kind.name == rule.event for day in _days(kind, seen.child)]


def _days(kind: EventKind, child: Child) -> list[datetime.date]:
    return [day for row in child.rows_of(kind.list_) if (day := row.day(kind.column))]
