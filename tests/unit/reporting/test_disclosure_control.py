import pytest

from ilacs.reporting.count_tables import CountTable, one_way
from ilacs.reporting.disclosure_control import protect, protect_together

GRID = CountTable("age", "gender", ("0", "1", "2"), ("f", "m", "x"), ((3, 40, 20), (30, 25, 11), (9, 50, 12)))


def cells(*counts: int, round_to: int = 0) -> tuple[int | None, ...]:
    return protect(one_way("age", list(map(str, range(len(counts)))), counts), 5, round_to=round_to).cells[0]


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((10, 20, 30), (10, 20, 30)),
        ((0, 20, 30), (0, 20, 30)),
        ((5, 20, 30), (5, 20, 30)),
        ((4, 20, 30), (None, None, 30)),
        ((1, 3, 30), (None, None, None)),
        ((2, 4, 30), (None, None, 30)),
        ((4, 0, 30), (None, 0, None)),
    ],
)
def test_small_counts_are_suppressed_with_the_smallest_that_hides_them(
    counts: tuple[int, ...], shown: tuple[int | None, ...]
) -> None:
    assert cells(*counts) == shown


def test_a_small_total_is_suppressed_with_its_only_cell() -> None:
    shown = protect(one_way("age", ["0", "1"], [3, 0]), 5)
    assert (shown.cells, shown.total) == (((None, 0),), None)


def test_in_two_ways_a_ring_of_cells_is_suppressed_and_every_total_shown() -> None:
    shown = protect(GRID, 5)
    assert shown.cells == ((None, 40, None), (30, 25, 11), (None, 50, None))
    assert (shown.row_totals, shown.column_totals, shown.total) == ((63, 66, 71), (42, 115, 43), 200)


def test_a_table_without_small_counts_is_shown_whole() -> None:
    assert protect(GRID, 3).cells == GRID.counts


def test_a_higher_least_suppresses_more() -> None:
    assert sum(cell is None for row in protect(GRID, 15).cells for cell in row) > 4


def test_rounding_is_to_the_nearest_multiple_and_hides_nothing_more() -> None:
    assert cells(12, 13, 0, 8, round_to=5) == (10, 15, 0, 10)
    assert cells(4, 21, 33, round_to=5) == (None, None, 35)


def test_a_number_that_two_tables_share_is_shown_in_both_or_in_neither() -> None:
    ages = one_way("age", GRID.rows, [63, 66, 71])
    other = CountTable("age", "need", GRID.rows, ("a", "b"), ((60, 3), (33, 33), (40, 31)))
    by_gender, by_need, alone = protect_together([GRID, other, ages], 5)
    assert by_gender.row_totals == by_need.row_totals == alone.cells[0]


def test_tables_about_other_children_are_refused() -> None:
    with pytest.raises(ValueError, match="the same children"):
        protect_together([GRID, one_way("age", GRID.rows, [63, 66, 72])], 5)


def test_a_table_of_nobody_is_shown() -> None:
    assert cells(0, 0) == (0, 0)


def test_a_large_table_is_protected_at_once() -> None:
    counts = tuple(tuple(row * column * 7 % 23 for column in range(6)) for row in range(20))
    shown = protect(CountTable("ethnicity", "age", tuple(map(str, range(20))), tuple("abcdef"), counts), 5)
    assert all(cell is None or cell == 0 or cell >= 5 for row in shown.cells for cell in row)
    assert None not in (*shown.row_totals[1:], *shown.column_totals[1:], shown.total)
