"""Rows that say no period."""

import pytest

from ilacs.benchmarking.tidy_periods import refuse_periods, unclear_periods


def test_a_year_and_two_years_in_a_row_are_periods() -> None:
    assert unclear_periods(["2025", "202425", "199900"]) == set()


@pytest.mark.parametrize("period", ["", "banana", "2025.0", "9999", "202412", "202427", "2024/25", "25", "٢٠٢٥"])
def test_anything_else_is_none(period: str) -> None:
    assert unclear_periods([period, "2025"]) == {period}


def test_it_is_told_with_its_lines() -> None:
    told = [str(one) for one in refuse_periods(["2025", "soon", "", "soon"])]
    assert told == [
        "(blank) is no period such as 2025 or 202425; its rows were left out. (line 4)",
        "soon is no period such as 2025 or 202425; its rows were left out. (line 3, 5)",
    ]
