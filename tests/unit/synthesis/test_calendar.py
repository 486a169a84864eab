"""Working days, school holidays, and days on which more or less comes in."""

import datetime
from collections import Counter

from ilacs.synthesis.council import Council

Day = datetime.date


def test_the_periods_end_on_the_day_of_the_lists(council: Council) -> None:
    assert council.calendar.period_start == Day(2026, 5, 2)
    assert council.calendar.year_start == Day(2025, 11, 2)


def test_the_working_day_after_friday_is_monday(council: Council) -> None:
    assert council.calendar.later(Day(2026, 10, 30), 1) == Day(2026, 11, 2)


def test_a_bank_holiday_is_passed_over(council: Council) -> None:
    assert council.calendar.later(Day(2026, 8, 28), 1) == Day(2026, 9, 1)


def test_working_days_count_back_too(council: Council) -> None:
    assert council.calendar.later(Day(2026, 11, 2), -1) == Day(2026, 10, 30)


def test_a_sunday_becomes_the_friday_before(council: Council) -> None:
    assert council.calendar.working_day_by(Day(2026, 11, 1)) == Day(2026, 10, 30)


def test_a_working_day_stays(council: Council) -> None:
    assert council.calendar.working_day_by(Day(2026, 10, 30)) == Day(2026, 10, 30)


def test_working_days_between_two_days(council: Council) -> None:
    assert council.calendar.working_days(Day(2026, 10, 30), Day(2026, 11, 2)) == 1


def test_august_is_a_school_holiday(council: Council) -> None:
    assert council.calendar.is_school_holiday(Day(2026, 8, 12))
    assert not council.calendar.is_school_holiday(Day(2026, 6, 12))


def test_busy_days_are_within_the_six_months(council: Council) -> None:
    days = [council.calendar.busy_day() for _ in range(3000)]
    assert min(days) >= council.calendar.period_start
    assert max(days) <= council.as_at


def test_school_days_are_busier_than_weekends(council: Council) -> None:
    by_weekday = Counter(council.calendar.busy_day().weekday() for _ in range(4000))
    assert by_weekday[2] > 4 * by_weekday[5]


def test_august_is_quieter_than_june(council: Council) -> None:
    by_month = Counter(council.calendar.busy_day().month for _ in range(6000))
    assert by_month[6] > 1.1 * by_month[8]
