"""Axes of values."""

import pytest

from ilacs.benchmarking.declared import Indicator, load_indicators
from ilacs.reporting.charts.of_places.axes import apart, scale, value_axis
from tests.unit.reporting.publishing import PLANS, REFERRALS

SHARE, RATE = load_indicators()[REFERRALS], load_indicators()[PLANS]


@pytest.mark.parametrize(
    ("values", "axis", "ends"),
    [
        ([3.0, 18.0], "zero", (0, 20)),
        ([80.0, 99.0], "range", (80, 100)),
        ([80.0, 99.0], "zero", (0, 100)),
        ([-1.5, 0.5], "zero", (-1.5, 0.5)),
        ([5.0, 5.0], "range", (4, 6)),
        ([0.0, 0.0], "zero", (0, 1)),
        ([7.0], "zero", (0, 8)),
        ([], "zero", (0, 1)),
        ([], "range", (0, 1)),
    ],
)
def test_an_axis_holds_its_values_and_ends_on_numbers_that_read_well(
    values: list[float], axis: str, ends: tuple[float, float]
) -> None:
    found = value_axis(values, axis)
    assert (found.low, found.high) == ends
    assert len(found.ticks) <= 6


def test_points_and_values_are_the_same_place() -> None:
    axis = value_axis([0.0, 20.0], "zero")
    assert axis.at(5, 100) == 25
    assert axis.value_at(25, 100) == 5


@pytest.mark.parametrize(
    ("values", "indicator", "ending"),
    [
        ([0.0, 20.0], SHARE, "'%'"),
        ([0.0, 20.0], RATE, "'"),
        ([0.0, 400_000.0], RATE, "'k'"),
        ([0.0, 40_000_000.0], RATE, "'m'"),
    ],
)
def test_large_numbers_are_written_short(values: list[float], indicator: Indicator, ending: str) -> None:
    axis = scale("y", value_axis(values, "zero"), indicator)["axis"]
    assert isinstance(axis, dict)
    assert str(axis["labelExpr"]).removesuffix(")").endswith(ending)


def test_labels_that_would_meet_are_moved_apart() -> None:
    assert apart([10, 10, 40, 12], 14) == [10, 24, 52, 38]
