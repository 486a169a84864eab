"""When each child entered which service and how long it lasted, read from the lists a column at a time."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from ilacs.journeys.services import Service, Source
from ilacs.records import Table

CHILD = "child_id"
BEFORE = ""
"""A day before all others, for what began on a day that no list holds."""


class Entry(NamedTuple):
    """A child in a service from a day on. Days are ISO texts, which sort as days do.

    A named tuple, because a large authority has hundreds of thousands of them.
    """

    service: Service
    day: str
    end: str | None
    """None where it goes on."""
    waited: bool = False
    """Whether it began when something else was over, and so comes after all else of that day."""

    def is_open_on(self, day: str) -> bool:
        """Whether it still goes on that day: what ends on a day is over on it."""
        return self.end is None or self.end > day


class Since(NamedTuple):
    """What one row of a source says: whose it is, from when, and to when."""

    child: str
    day: str
    end: str | None
    waited: bool = False


Stays = Mapping[str, Sequence[Since]]
"""Child to their rows of a source, by their first day."""


class EntryReader:
    """Reads the entries of all children out of the tables."""

    def __init__(self, tables: Sequence[Table], as_at: datetime.date) -> None:
        self._tables = tables
        self._as_at = as_at.isoformat()

    def read(self, services: Iterable[Service]) -> Mapping[str, Sequence[Entry]]:
        """Every child's entries in their order; those of one day as one service leads to the next."""
        entries: dict[str, list[Entry]] = {}
        for service in services:
            for since in self._of(service):
                entries.setdefault(since.child, []).append(Entry(service, since.day, since.end, since.waited))
        return {child: sorted(those, key=_order) for child, those in entries.items()}

    def _of(self, service: Service) -> Iterator[Since]:
        rows = (since for source in service.enters for since in self._rows(source))
        if service.awaits:
            return _awaited(rows, [(source.within_days, self._stays(source)) for source in service.awaits])
        if service.continues:
            return _continued(rows, self._stays(service.continues))
        return rows

    def _stays(self, source: Source) -> Stays:
        stays: dict[str, list[Since]] = {}
        for since in sorted(self._rows(source), key=_day):
            stays.setdefault(since.child, []).append(since)
        return stays

    def _rows(self, source: Source) -> Iterator[Since]:
        for table in self._tables:
            if table.list_ == source.list_ and CHILD in table.columns:
                yield from self._rows_of(table, source)

    def _rows_of(self, table: Table, source: Source) -> Iterator[Since]:
        children = table.columns[CHILD]
        blank: Sequence[str | None] = [None] * len(children)
        starts = table.columns.get(source.from_, blank) if source.from_ else self._dates_by(children, source.dated_by)
        ends = table.columns.get(source.to, blank) if source.to else (blank if not source.from_ else starts)
        chosen = compress(zip(children, starts, ends, strict=True), _fitting(table, source))
        for child, start, end in chosen:
            if child and start is not None and start <= self._as_at:
                yield Since(child, start, max(start, end) if end and end <= self._as_at else None)

    def _dates_by(self, children: Sequence[str | None], source: Source | None) -> Sequence[str]:
        # Of several days of one child the last stands, in whatever order the rows are.
        days = {since.child: since.day for since in sorted(self._rows(source), key=_day)} if source else {}
        return [days.get(child or "", BEFORE) for child in children]


def _day(since: Since) -> str:
    return since.day


def _order(entry: Entry) -> tuple[str, bool, int]:
    return entry.day, entry.waited, entry.service.layer


def _fitting(table: Table, source: Source) -> list[bool]:
    """Of each row, whether its values are those asked for and none of those excluded."""
    fits = [True] * len(table.rows)
    for column, values in (source.only or {}).items():
        found = table.columns.get(column)
        fits = [ok and (value or "") in values for ok, value in zip(fits, found, strict=True)] if found else []
    for column, values in (source.unless or {}).items():
        if found := table.columns.get(column):
            fits = [ok and (value or "") not in values for ok, value in zip(fits, found, strict=True)]
    return fits


def _awaited(rows: Iterable[Since], awaited: Sequence[tuple[int, Stays]]) -> Iterator[Since]:
    """Rows from the day on which all that they wait for is over; none where it is not, or they end before."""
    for since in rows:
        firsts = [_first(since, stays, within_days=days) for days, stays in awaited]
        ends = [first.end for first in firsts if first]
        last = max((end for end in ends if end), default=since.day)
        if None not in ends and (since.end is None or last <= since.end):
            yield since._replace(day=last, waited=bool(ends))


def _first(since: Since, stays: Stays, *, within_days: int) -> Since | None:
    """The first that began within some days of another."""
    those = stays.get(since.child)
    if not those:
        return None
    limit = (datetime.date.fromisoformat(since.day) + datetime.timedelta(within_days)).isoformat()
    return next((stay for stay in those if since.day <= stay.day <= limit), None)


def _continued(rows: Iterable[Since], continued: Stays) -> Iterator[Since]:
    """Rows on whose day something else goes on, and which last as long as it does."""
    for since in rows:
        for stay in continued.get(since.child, ()):
            if stay.day <= since.day and (stay.end is None or stay.end > since.day):
                yield since._replace(end=stay.end)
                break
