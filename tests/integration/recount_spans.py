"""What the recounts of lists 7 to 11 share: tests that may be unknown, spans of time and their bands."""

import calendar
import datetime
from collections.abc import Iterable, Sequence

from tests.integration.recounting import Council, Row, Truth, band, group, label, lines


def at_most(number: int | None, most: int) -> Truth:
    return None if number is None else number <= most


def at_least(number: int | None, least: int) -> Truth:
    return None if number is None else number >= least


def count(value: object) -> int | None:
    return value if isinstance(value, int) else None


def is_one_of(value: object, *wanted: str) -> Truth:
    return None if value is None else value in wanted


def is_on_or_after(day: object, first: object) -> Truth:
    both = isinstance(day, datetime.date) and isinstance(first, datetime.date)
    return day >= first if both else None  # type: ignore[operator]  # both are days


def how_long(months: int | None) -> str | None:
    ends = ((2, "Under 3 months"), (5, "3 to 6 months"), (11, "6 to 12 months"), (23, "1 to 2 years"))
    return band(months, *ends, above="2 years or more")


def how_many_weeks(days: int | None) -> str | None:
    ends = ((42, "Up to 6 weeks"), (84, "6 to 12 weeks"), (126, "12 to 18 weeks"))
    return band(days, *ends, above="More than 18 weeks")


def how_many_months(months: int | None) -> str | None:
    ends = ((2, "Under 3 months"), (5, "3 to 6 months"), (8, "6 to 9 months"))
    return band(months, *ends, above="9 months or more")


def labels(code_set: str, rows: Iterable[Row], column: str) -> str:
    return lines(label(code_set, row[column]) for row in rows)


def groups(code_set: str, rows: Iterable[Row], column: str) -> str:
    return lines(group(code_set, row[column]) for row in rows)


def started(council: Council, list_: str) -> Sequence[Row]:
    return [row for row in council.lists[list_] if council.in_period(row["started_on"])]


def how_many(number: int | None) -> str | None:
    return band(number, *((end, str(end)) for end in range(5)), above="5 or more")


def months_on(day: datetime.date, months: int) -> datetime.date:
    """The same day so many months on, or back; the last of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
