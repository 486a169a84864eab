"""Outcomes over the years."""

from dataclasses import replace
from datetime import date

from ilacs.published.over_time import outcomes_over_time, reporting_days
from tests.unit.published.inspections import LEEDS, inspection, register

HELD = register(inspection(LEEDS, date(2021, 1, 18), "RRRR"), inspection(LEEDS, date(2024, 1, 15), "GGGGG"))


def test_each_reporting_year_ends_in_march_and_the_register_with_its_own_day() -> None:
    days = reporting_days(HELD)
    assert (days[0], days[-2:]) == (date(2020, 3, 31), (date(2026, 3, 31), date(2026, 8, 22)))
    assert len(days) == 8


def test_a_year_that_has_not_ended_is_left_out() -> None:
    days = reporting_days(replace(HELD, position=date(2025, 2, 1)))
    assert days[-2:] == (date(2024, 3, 31), date(2025, 2, 1))


def test_a_day_stands_once() -> None:
    assert reporting_days(replace(HELD, position=date(2025, 3, 31)))[-2:] == (date(2024, 3, 31), date(2025, 3, 31))


def test_there_are_outcomes_of_every_reporting_day() -> None:
    assert [known.n for known in outcomes_over_time(HELD)] == [0, 1, 1, 1, 1, 1, 1, 1]


def test_other_days_can_be_asked_for() -> None:
    known = outcomes_over_time(HELD, [date(2022, 1, 1), date(2025, 1, 1)])
    assert [one.profile["overall_effectiveness"]["good"] for one in known] == [0, 1]
