"""England's bank holidays."""

import datetime

import pytest

from ilacs.lib.bank_holidays import english_bank_holidays

HOLIDAYS = english_bank_holidays(2020, 2024)


@pytest.mark.parametrize(
    "day",
    [
        "2020-05-08",  # moved from the Monday for VE Day
        "2021-12-27",  # for Christmas on a Saturday
        "2021-12-28",
        "2022-06-03",  # the Platinum Jubilee
        "2022-09-19",  # the state funeral
        "2023-05-08",  # the Coronation
        "2024-03-29",
        "2024-04-01",
    ],
)
def test_a_bank_holiday_is_known(day: str) -> None:
    assert datetime.date.fromisoformat(day) in HOLIDAYS


@pytest.mark.parametrize("day", ["2024-01-02", "2024-03-18", "2024-11-30", "2020-05-04"])
def test_a_day_of_another_country_or_year_is_none(day: str) -> None:
    assert datetime.date.fromisoformat(day) not in HOLIDAYS


def test_they_are_in_order_and_of_the_years_asked_for() -> None:
    assert list(HOLIDAYS) == sorted(set(HOLIDAYS))
    assert {day.year for day in HOLIDAYS} == {2020, 2021, 2022, 2023, 2024}
