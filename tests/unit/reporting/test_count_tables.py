import pytest

from ilacs.records.figures import Category
from ilacs.reporting.count_tables import CountTable, ProtectedTable, one_way, shown, table_of

AGES = CountTable("age", "gender", ("0", "1"), ("f", "m"), ((10, 20), (30, 40)))
PUBLISHED = ProtectedTable("age", "gender", ("0", "1"), ("f", "m"), ((None, 20), (30, 45)), (30, 75), (None, 65), 105)


def test_every_number_is_there_with_its_totals() -> None:
    numbers = dict(AGES.numbers())
    assert numbers[frozenset({("age", "1")})] == 70
    assert numbers[frozenset({("gender", "f")})] == 40
    assert (numbers[frozenset()], len(numbers)) == (100, 9)


def test_one_breakdown_has_one_row() -> None:
    with pytest.raises(ValueError, match="a single row"):
        CountTable("", "gender", ("0", "1"), ("f",), ((1,), (2,)))


def test_a_total_of_two_tables_is_one_number() -> None:
    assert AGES.key(1, None) == one_way("age", ["0", "1"], [30, 70]).key(0, 1)


@pytest.mark.parametrize(
    ("rows", "counts"),
    [
        (("0",), ((1, 2), (3, 4))),
        (("0", "0"), ((1, 2), (3, 4))),
        (("0",), ((1,),)),
        (("0",), ((1, -2),)),
        (("0", "1", "1"), ((1, 2), (3, 4), (5, 6))),
    ],
)
def test_what_is_no_table_of_counts_is_refused(rows: tuple[str, ...], counts: tuple[tuple[int, ...], ...]) -> None:
    with pytest.raises(ValueError, match=r"a table needs|never below zero"):
        CountTable("age", "gender", rows, ("f", "m"), counts)


def test_a_breakdown_becomes_a_table_and_a_blank_is_not_known() -> None:
    made = table_of([Category(("f",), 3), Category(("",), 2)], ["gender"])
    assert (made.columns, made.counts) == (("f", "Not known"), ((3, 2),))


def test_a_breakdown_by_two_has_nobody_where_it_tells_of_nobody() -> None:
    made = table_of([Category(("0", "f"), 3), Category(("1", "m"), 2)], ["age", "gender"])
    assert (made.rows, made.columns, made.counts) == (("0", "1"), ("f", "m"), ((3, 0), (0, 2)))


def test_percentages_are_of_what_is_published() -> None:
    assert PUBLISHED.row_percentages() == ((None, 67), (40, 60))


def test_a_percentage_is_suppressed_with_its_total() -> None:
    assert PUBLISHED.column_percentages() == ((None, 31), (None, 69))


@pytest.mark.parametrize(("number", "printed"), [(None, "c"), (0, "0"), (1234, "1,234")])
def test_a_number_is_printed_or_its_symbol(number: int | None, printed: str) -> None:
    assert shown(number) == printed
