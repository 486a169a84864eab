"""What the labels of periods mean."""

from datetime import date

import pytest

from ilacs.benchmarking.periods import Period, parse_period, year_number


def parsed(label: str, year_type: str = "Financial Year") -> Period:
    period = parse_period(label, year_type)
    assert period
    return period


@pytest.mark.parametrize(
    ("year_type", "ends_on", "title"),
    [
        ("Financial Year", date(2025, 3, 31), "Year ending 31 March 2025"),
        ("Annual", date(2025, 3, 31), "31 March 2025"),
        ("Annual (end of Sept)", date(2025, 9, 30), "30 September 2025"),
        ("Academic Year", date(2025, 8, 31), "School year 2024/25"),
        ("Calendar Year", date(2025, 12, 31), "2025"),
        ("Mid-year", date(2025, 6, 30), "30 June 2025"),
    ],
)
def test_a_year_ends_as_its_kind_does(year_type: str, ends_on: date, title: str) -> None:
    period = parsed("2025", year_type)
    assert (period.ends_on, period.title) == (ends_on, title)


@pytest.mark.parametrize("label", ["2025", "202425", "2024/25", "2024-25", "2024-25 (OT)"])
def test_every_way_to_write_a_year_is_that_year(label: str) -> None:
    assert (parsed(label).kind, parsed(label).ends_on) == ("financial_year", date(2025, 3, 31))


def test_a_year_over_a_century_s_end_is_read() -> None:
    assert parsed("1999/00").ends_on == date(2000, 3, 31)


@pytest.mark.parametrize(("label", "last"), [("2014-16", 2016), ("2021/22-23/24", 2024), ("2015-2018", 2018)])
def test_years_together_are_pooled(label: str, last: int) -> None:
    period = parsed(label)
    assert (period.kind, period.ends_on.year) == ("pooled", last)


@pytest.mark.parametrize(
    ("label", "said"), [("2025 (prov)", "provisional"), ("2025 (Rev)", "revised"), ("2025 (x)", "x")]
)
def test_a_note_is_said_in_words(label: str, said: str) -> None:
    assert parsed(label).title == f"Year ending 31 March 2025 ({said})"


@pytest.mark.parametrize("label", ["0", "", "latest", "1825", "2025-23-21", "2025-2020"])
def test_a_label_that_names_no_year_is_no_period(label: str) -> None:
    assert parse_period(label, "Financial Year") is None


def test_a_kind_of_year_that_nobody_declared_is_no_period() -> None:
    assert parse_period("2025", "Lunar") is None


@pytest.mark.parametrize(("label", "number"), [("2025", 2025), ("2021/22-23/24", 2021), ("0", 0), ("n/a", 0)])
def test_the_tool_takes_the_first_four_characters(label: str, number: int) -> None:
    assert year_number(label) == number


def test_a_month_is_no_period_of_many_years() -> None:
    assert parse_period("202412", "Annual") is None
