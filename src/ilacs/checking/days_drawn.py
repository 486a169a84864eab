"""The day on which the lists were drawn: worked out where nobody gives it, and questioned where lists differ."""

import datetime
import statistics
from collections.abc import Iterator, Sequence

from ilacs.annex_a import Specification
from ilacs.conditions.circumstances import Circumstances
from ilacs.records import Noticed, Table

STRAY_SHARE = 0.001
"""Share of event days that may lie after the day drawn: slips of the keyboard must not move it."""
WEDNESDAY_BEFORE = 5
"""Days from the Monday of an inspection back to the Wednesday of the week before (Ofsted's template of 2019)."""


def extracted_on(tables: Sequence[Table], specification: Specification) -> datetime.date | None:
    """The latest day on which something happened, passing over stray ones; none where nothing did."""
    days = sorted(day for table in tables for day in _events(table, specification))
    if not days:
        return None
    return datetime.date.fromisoformat(days[-1 - int(len(days) * STRAY_SHARE)])


def _events(table: Table, specification: Specification) -> Iterator[str]:
    for name, column in specification.lists[table.list_].columns.items():
        if column.shows_extract_day:
            yield from filter(None, table.columns.get(name, ()))


def question_days(tables: Sequence[Table], specification: Specification, given: Circumstances) -> Iterator[Noticed]:
    """Lists drawn on different days, or earlier than an inspection accepts."""
    if given.as_at is None:
        return
    latest = {
        table.list_: datetime.date.fromisoformat(max(days))
        for table in tables
        if (days := [day for day in _events(table, specification) if day <= given.as_at.isoformat()])
    }
    limit = float(given.settings["different_days_limit"])
    usual = statistics.median_low(sorted(latest.values())) if latest else given.as_at
    for table in tables:
        apart = abs((latest[table.list_] - usual).days) if table.list_ in latest else 0
        if apart > limit:
            title = specification.lists[table.list_].title
            details = (("list", title), ("count", str(apart)))
            yield Noticed("lists_drawn_on_different_days", table.list_, table.sheet, details=details)
    begins = given.inspection_started_on
    if begins and given.as_at < begins - datetime.timedelta(days=begins.weekday() + WEDNESDAY_BEFORE):
        yield Noticed("drawn_too_early")
