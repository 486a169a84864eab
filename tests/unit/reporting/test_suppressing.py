import pytest

from ilacs.reporting.count_tables import CountTable, Key, one_way
from ilacs.reporting.disclosure_control import protect_together
from ilacs.reporting.suppressing import CannotSuppress, Numbers, Spread, suppress

GRID = CountTable("age", "gender", ("0", "1"), ("f", "m"), ((3, 40), (30, 25)))
WHOLE: Key = frozenset()


def test_a_number_alone_cannot_be_another() -> None:
    key = GRID.key(0, 0)
    spread = Spread(key, Numbers.of([GRID]), {key})
    assert (spread.reach(-1, 2), spread.reach(1, 2)) == (0, 0)


def test_a_ring_lets_a_number_be_others_and_none_of_them_zero() -> None:
    keys = {GRID.key(row, column) for row in (0, 1) for column in (0, 1)}
    spread = Spread(GRID.key(0, 0), Numbers.of([GRID]), keys)
    assert (spread.reach(-1, 9), spread.reach(1, 9)) == (2, 9)


def test_widening_suppresses_the_ring_that_costs_least() -> None:
    key = GRID.key(0, 0)
    spread = Spread(key, Numbers.of([GRID]), {key})
    assert spread.widen(1, 1) == 1
    assert spread.hidden == {GRID.key(row, column) for row in (0, 1) for column in (0, 1)}


def test_totals_go_last() -> None:
    costs = Numbers.of([GRID]).costs
    assert max(costs[GRID.key(row, column)] for row in (0, 1) for column in (0, 1)) < costs[GRID.key(0, None)]
    assert costs[WHOLE] == max(costs.values())


def test_what_is_suppressed_to_hide_a_number_is_itself_hidden() -> None:
    made = one_way("age", "abc", [4, 5, 90])
    assert suppress(Numbers.of([made]), 5) == {made.key(0, 0), made.key(0, 1)}


def test_a_table_that_cannot_be_shown_beside_the_others_is_withheld() -> None:
    # Three ways of cutting seven children in two: with all three tables little is left to be in doubt.
    three = [
        CountTable("age", "gender", ("0", "1"), ("f", "m"), ((2, 1), (2, 1))),
        CountTable("age", "need", ("0", "1"), ("a", "b"), ((0, 3), (2, 1))),
        CountTable("gender", "need", ("f", "m"), ("a", "b"), ((2, 2), (0, 2))),
    ]
    with pytest.raises(CannotSuppress):
        suppress(Numbers.of(three), 5)
    assert {cell for row in protect_together(three, 5)[2].cells for cell in row} == {None}
