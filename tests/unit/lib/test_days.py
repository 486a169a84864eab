"""Working days in England, months and ages."""

import datetime

import pytest

from ilacs.lib.days import WorkingCalendar, add_months, age_on

Day = datetime.date.fromisoformat
CALENDAR = WorkingCalendar(
    [Day("2023-12-25"), Day("2023-12-26"), Day("2024-01-01"), Day("2024-03-29"), Day("2022-12-25")]
)


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        ("2024-07-05", "2024-07-08", 1),
        ("2024-07-05", "2024-07-05", 0),
        ("2024-07-06", "2024-07-07", 0),
        ("2024-07-01", "2024-07-08", 5),
        ("2024-07-08", "2024-07-01", -5),
        ("2023-12-22", "2023-12-27", 1),
        ("2023-12-22", "2024-01-02", 4),
        ("2024-03-28", "2024-04-01", 1),
    ],
)
def test_the_day_after_the_start_counts_first(start: str, end: str, count: int) -> None:
    assert CALENDAR.between(Day(start), Day(end)) == count


def test_a_bank_holiday_at_a_weekend_counts_once() -> None:
    assert CALENDAR.between(Day("2022-12-23"), Day("2022-12-26")) == 1


@pytest.mark.parametrize(
    ("day", "is_rest"), [("2024-03-29", True), ("2024-03-30", True), ("2024-03-31", True), ("2024-03-28", False)]
)
def test_weekends_and_bank_holidays_are_rest_days(day: str, is_rest: bool) -> None:
    assert CALENDAR.is_rest_day(Day(day)) is is_rest


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-05-31", 1, "2024-06-30"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", -12, "2023-02-28"),
        ("2024-07-01", -6, "2024-01-01"),
        ("2024-01-15", -1, "2023-12-15"),
        ("2024-12-15", 1, "2025-01-15"),
        ("2024-01-30", 0, "2024-01-30"),
    ],
)
def test_months_end_where_they_end(day: str, months: int, expected: str) -> None:
    assert add_months(Day(day), months) == Day(expected)


def test_before_the_first_year_there_is_no_month() -> None:
    with pytest.raises(ValueError, match="no such month"):
        add_months(datetime.date(1, 1, 1), -1)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2016-02-29", "2017-02-28", 0),
        ("2016-02-29", "2017-03-01", 1),
        ("2016-02-29", "2020-02-29", 4),
        ("2010-07-01", "2024-06-30", 13),
        ("2010-07-01", "2024-07-01", 14),
        ("2024-07-02", "2024-07-01", -1),
    ],
)
def test_an_age_is_of_completed_years(born: str, day: str, age: int) -> None:
    assert age_on(Day(born), Day(day)) == age
