"""Whoever knows all that is published cannot work out what is not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ilacs.reporting.count_tables import CountTable, one_way
from ilacs.reporting.disclosure_control import protect, protect_together
from tests.property.onlooker import Onlooker, equations, suppressed

LEAST = 5
ENOUGH = LEAST - 1
COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 60))
SIZES = st.tuples(st.integers(2, 3), st.integers(2, 4))


def grids(size: tuple[int, int]) -> st.SearchStrategy[list[list[int]]]:
    rows, columns = size
    return st.lists(st.lists(COUNTS, min_size=columns, max_size=columns), min_size=rows, max_size=rows)


def table(grid: list[list[int]], rows_by: str = "age", columns_by: str = "gender") -> CountTable:
    rows, columns = (tuple(map(str, range(count))) for count in (len(grid), len(grid[0])))
    return CountTable(rows_by, columns_by, rows, columns, tuple(map(tuple, grid)))


def onlooker(*tables: CountTable) -> Onlooker:
    """Who sees the tables as they are published together."""
    published = protect_together(tables, LEAST)
    hidden = [suppressed(one, shown) for one, shown in zip(tables, published, strict=True)]
    sums = [line for one in tables for line in equations(one)]
    return Onlooker(sums, {key: count for one in tables for key, count in one.numbers()}, frozenset().union(*hidden))


def pinned(seen: Onlooker) -> list[object]:
    """Suppressed numbers that could not be as many others as they should."""
    return [key for key in seen.hidden if len(seen.possible_values(key, ENOUGH)) < ENOUGH]


def test_the_onlooker_subtracts_what_is_shown_from_a_total() -> None:
    made = one_way("age", "abc", [3, 20, 50])
    key = made.key(0, 0)
    seen = Onlooker(equations(made), dict(made.numbers()), frozenset({key}))
    assert seen.possible_values(key, ENOUGH) == {3}


def test_the_onlooker_knows_that_nothing_suppressed_is_zero() -> None:
    made = one_way("age", "abc", [1, 1, 50])
    keys = frozenset({made.key(0, 0), made.key(0, 1)})
    assert Onlooker(equations(made), dict(made.numbers()), keys).possible_values(made.key(0, 0), ENOUGH) == {1}


@given(st.lists(COUNTS, min_size=1, max_size=7))
@settings(max_examples=150, deadline=None)
def test_totals_less_what_is_shown_give_nothing_away_in_one_row(counts: list[int]) -> None:
    assert pinned(onlooker(one_way("age", list(map(str, range(len(counts)))), counts))) == []


@given(SIZES.flatmap(grids))
@settings(max_examples=150, deadline=None)
def test_totals_less_what_is_shown_give_nothing_away_in_two_ways(grid: list[list[int]]) -> None:
    assert pinned(onlooker(table(grid))) == []


@given(SIZES.flatmap(grids))
@settings(max_examples=50, deadline=None)
def test_a_breakdown_beside_its_own_table_gives_nothing_away(grid: list[list[int]]) -> None:
    whole = table(grid)
    assert pinned(onlooker(whole, one_way("age", whole.rows, [sum(row) for row in grid]))) == []


@given(st.lists(st.tuples(*[COUNTS] * 4), min_size=2, max_size=3))
@settings(max_examples=60, deadline=None)
def test_two_tables_that_share_their_rows_give_nothing_away_together(lines: list[tuple[int, ...]]) -> None:
    by_gender = table([[a + b, c + d] for a, b, c, d in lines])
    by_need = table([[a + c, b + d] for a, b, c, d in lines], columns_by="need")
    # A table that is withheld whole tells nothing, so nothing in it is pinned either: what is left is looked at.
    assert pinned(onlooker(by_gender, by_need)) == []


@given(st.tuples(*[st.integers(0, 12)] * 8))
@settings(max_examples=25, deadline=None)
def test_three_tables_that_share_all_their_totals_give_nothing_away_together(cube: tuple[int, ...]) -> None:
    a, b, c, d, e, f, g, h = cube
    by_gender = table([[a + b, c + d], [e + f, g + h]])
    by_need = table([[a + c, b + d], [e + g, f + h]], columns_by="need")
    between = table([[a + e, b + f], [c + g, d + h]], rows_by="gender", columns_by="need")
    assert pinned(onlooker(by_gender, by_need, between)) == []


@given(SIZES.flatmap(grids))
@settings(max_examples=100, deadline=None)
def test_no_small_number_and_every_zero_is_shown(grid: list[list[int]]) -> None:
    shown = protect(table(grid), LEAST)
    numbers = [*(cell for row in shown.cells for cell in row), *shown.row_totals, *shown.column_totals, shown.total]
    zeros = sum(not cell for row in grid for cell in row)
    assert all(number is None or number == 0 or number >= LEAST for number in numbers)
    assert sum(cell == 0 for row in shown.cells for cell in row) == zeros
