"""The interval of a difference, against worked values from the paper that the method is from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilacs.comparing.chance import difference_by_chance, wilson
from ilacs.records.comparisons import Chance

DEVIATIONS = 1.959964
COUNTS = st.tuples(st.integers(0, 400), st.integers(1, 400)).map(lambda pair: (min(pair), max(pair)))


def interval(old_true: int, old_of: int, new_true: int, new_of: int) -> Chance:
    found = difference_by_chance(old_true, old_of, new_true, new_of, deviations=DEVIATIONS)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("new", "old", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((10, 10), (0, 10), 0.6075, 1.0),
        ((0, 10), (0, 20), -0.1611, 0.2775),
    ],
)
def test_the_paper_s_own_examples_come_out(new: tuple[int, int], old: tuple[int, int], low: float, high: float) -> None:
    found = interval(*old, *new)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


def test_a_share_of_nothing_has_no_interval() -> None:
    assert difference_by_chance(0, 0, 3, 9, deviations=DEVIATIONS) is None


def test_a_large_difference_is_more_than_chance_and_a_small_one_is_not() -> None:
    assert interval(10, 100, 40, 100).is_more
    assert not interval(10, 100, 12, 100).is_more


def test_wilson_s_interval_of_nobody_begins_at_nothing() -> None:
    low, high = wilson(0, 10, DEVIATIONS)
    assert low == 0
    assert high == pytest.approx(0.2775, abs=5e-5)


@given(COUNTS, COUNTS)
def test_the_interval_holds_the_difference_and_is_turned_with_the_two(
    old: tuple[int, int], new: tuple[int, int]
) -> None:
    there, back = interval(*old, *new), interval(*new, *old)
    assert there.low - 1e-9 <= new[0] / new[1] - old[0] / old[1] <= there.high + 1e-9
    assert (there.low, there.high) == (pytest.approx(-back.high), pytest.approx(-back.low))
