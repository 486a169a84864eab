"""Rates per 10,000 children."""

import pytest

from ilacs.benchmarking.columns import Columns
from ilacs.benchmarking.rates import children_before, population_of, rate


@pytest.mark.parametrize(
    ("count", "children", "expected"), [(5.0, 1000.0, 50.0), (125.0, 100_000.0, 12.5), (0.0, 9.0, 0.0)]
)
def test_a_rate_is_for_each_ten_thousand(count: float, children: float, expected: float) -> None:
    assert rate(count, children, 1) == expected


def test_a_half_is_rounded_up() -> None:
    assert (rate(25.0, 1_000_000.0, 1), rate(15.0, 1_000_000.0, 1)) == (0.3, 0.2)


def test_a_year_s_rate_is_set_against_the_children_of_the_year_before() -> None:
    one = Columns("n", "o", ["383", "816"], ["2024", "2024"], [7.0, None], ["", "x"], [None] * 2, [None] * 2)
    population = population_of([one])
    assert children_before(population, "383", "2025") == 7.0
    assert children_before(population, "816", "2025") is None
    assert children_before(population, "383", "n/a") is None
