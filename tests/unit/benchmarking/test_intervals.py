from dataclasses import replace

import pytest

from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.figures import Figure
from ilacs.benchmarking.intervals import byar, interval, wilson
from tests.unit.benchmarking.made_up import LOW, figure

RATE = replace(LOW, unit="Rate per 10,000")
COUNTED = figure("201", "2025", 20)._replace(numerator=20.0, denominator=100.0)


def test_a_share_has_wilson_s_interval() -> None:
    # 20 of 100: 13.34% to 28.88%, as in any table of Wilson's.
    found = wilson(20, 100)
    assert (round(found.low, 2), round(found.high, 2), found.method) == (13.34, 28.88, "wilson")


def test_none_of_ten_may_still_be_more_than_a_quarter() -> None:
    found = wilson(0, 10)
    assert (found.low, round(found.high, 1)) == (0, 27.8)


def test_all_of_ten_may_still_be_less_than_three_quarters() -> None:
    found = wilson(10, 10)
    assert (round(found.low, 1), found.high) == (72.2, 100)


def test_a_rate_has_byar_s_interval() -> None:
    # 100 events: Byar gives 81.36 to 121.63.
    found = byar(100, 10_000)
    assert (round(found.low, 2), round(found.high, 2), found.method) == (81.36, 121.63, "byar")


def test_no_events_have_an_upper_limit() -> None:
    found = byar(0, 10_000)
    assert found.low == 0
    assert 3 < found.high < 4


@pytest.mark.parametrize(("indicator", "method"), [(LOW, "wilson"), (RATE, "byar")])
def test_the_unit_says_which_interval_a_figure_has(indicator: Indicator, method: str) -> None:
    found = interval(COUNTED, indicator)
    assert found is not None
    assert found.method == method


@pytest.mark.parametrize(
    "changed",
    [
        COUNTED._replace(numerator=None),
        COUNTED._replace(denominator=None),
        COUNTED._replace(denominator=0.0),
        COUNTED._replace(numerator=101.0),
        COUNTED._replace(numerator=-1.0),
        COUNTED._replace(value=None, symbol="c"),
    ],
)
def test_without_fitting_counts_there_is_no_interval(changed: Figure) -> None:
    assert interval(changed, LOW) is None


def test_what_is_neither_share_nor_rate_has_no_interval() -> None:
    assert interval(COUNTED, replace(LOW, unit="Average Score")) is None
