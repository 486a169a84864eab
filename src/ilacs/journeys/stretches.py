"""What lasted in a child's journey, and arithmetic on stretches of days.

A stretch holds its first day and not its last, so that one that ends on the day the next begins does not overlap it.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ilacs.journeys.child import Child, Row
from ilacs.journeys.declared import Lasting, load_stretches
from ilacs.records.journeys import Stretch


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Days from the first up to, and without, the last."""

    start: datetime.date
    end: datetime.date

    @property
    def days(self) -> int:
        """How many; none or fewer where it ends before it starts."""
        return (self.end - self.start).days

    def shared_with(self, other: "Span") -> "Span":
        """The days of both."""
        return Span(max(self.start, other.start), min(self.end, other.end))


def find_stretches(child: Child, as_at: datetime.date) -> tuple[Stretch, ...]:
    """Every stretch of a child, by its start; open ones are counted to `as_at`."""
    found = [
        stretch
        for kind in load_stretches()
        for row in child.rows_of(kind.list_)
        if (stretch := _stretch(kind, row, as_at=as_at))
    ]
    return tuple(sorted(found, key=lambda stretch: stretch.started_on))


def span_of(stretch: Stretch, as_at: datetime.date) -> Span:
    """The days of a stretch, an open one to `as_at`."""
    return Span(stretch.started_on, stretch.ended_on or as_at)


def uncovered(whole: Span, covers: Iterable[Span]) -> Iterator[Span]:
    """The parts of a span that lie in no other."""
    at = whole.start
    for cover in sorted(covers):
        if cover.start > at:
            yield Span(at, min(cover.start, whole.end))
        at = max(at, cover.end)
        if at >= whole.end:
            return
    yield Span(at, whole.end)


def _stretch(kind: Lasting, row: Row, *, as_at: datetime.date) -> Stretch | None:
    start = row.day(kind.from_)
    if start is None or not row.fits({}, kind.unless):
        return None
    end = min((day for column in kind.to if (day := row.day(column))), default=None)
    return Stretch(
        kind.name,
        kind.says,
        kind.service,
        started_on=start,
        ended_on=end,
        days=((end or as_at) - start).days,
        place=row.place(kind.from_),
        is_end_unread=end is None and any(row.is_unread(column) for column in kind.to),
    )
