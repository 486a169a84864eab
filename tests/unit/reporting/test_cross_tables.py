from ilacs.measuring.planned import Key, PlannedMeasure
from ilacs.records import Category, Figure, FigureKind
from ilacs.reporting.cross_tables import BLANK, CrossTable, cross_table, summed, with_totals

AGE, GENDER = Key("Age", "age", "plain"), Key("Gender", "gender", "codes", "gender")


def table(kind: FigureKind, *lines: Category, keys: tuple[Key, ...] = (), order: str = "official") -> CrossTable:
    measure = PlannedMeasure("contacts.m", "contacts", "Plans", "It matters.", kind, keys=keys, order=order)
    count = sum(line.count for line in lines) if lines else 9
    return cross_table(measure, Figure("contacts.m", kind, count, 4, count, 2, categories=lines))


def test_a_count_is_a_table_of_one_cell() -> None:
    made = table(FigureKind.COUNT)
    assert (made.rows, made.columns, made.cells, made.total) == (("All",), ("Number",), ((9,),), 9)


def test_a_share_is_true_not_true_and_unknown() -> None:
    made = table(FigureKind.SHARE)
    assert (made.columns, made.cells, made.total) == (("Yes", "No", "Unknown"), ((4, 3, 2),), 9)


def test_a_mean_is_of_what_is_known() -> None:
    assert table(FigureKind.MEAN).cells == ((7, 2),)


def test_a_breakdown_has_a_row_for_what_is_blank() -> None:
    made = table(FigureKind.BREAKDOWN, Category(("Neglect",), 3), Category(("",), 1), keys=(GENDER,))
    assert (made.headings, made.rows, made.cells) == (("Gender",), ("Neglect", BLANK), ((3,), (1,)))


def test_a_share_by_something_has_a_row_for_each() -> None:
    made = table(FigureKind.SHARE, Category(("17",), 3, 1, 1), Category(("18",), 2, 2), keys=(AGE,))
    assert (made.rows, made.cells, made.column_totals) == (("17", "18"), ((1, 1, 1), (2, 0, 0)), (3, 1, 1))


def test_two_ways_are_rows_by_columns_the_two_largest_first_and_the_blank_last() -> None:
    lines = (Category(("5", "Male"), 1), Category(("5", ""), 9), Category(("6", "Female"), 2))
    made = table(FigureKind.BREAKDOWN, *lines, keys=(AGE, GENDER))
    assert made.columns == ("Female", "Male", BLANK)
    assert made.cells == ((0, 1, 9), (2, 0, 0))
    assert (made.row_totals, made.column_totals, made.total) == ((10, 2), (2, 1, 9), 12)


def test_the_two_largest_columns_stand_in_the_same_order_on_every_page() -> None:
    lines = (Category(("5", "Neither"), 1), Category(("5", "Male"), 9), Category(("5", "Female"), 2))
    made = table(FigureKind.BREAKDOWN, *lines, keys=(AGE, GENDER))
    assert made.columns == ("Female", "Male", "Neither")


def test_an_unborn_child_has_no_age_below_zero() -> None:
    made = table(FigureKind.BREAKDOWN, Category(("-1",), 3), keys=(AGE,), order="number")
    assert made.rows == ("Unborn",)


def test_a_label_that_is_no_number_is_left_as_it_is() -> None:
    made = table(FigureKind.BREAKDOWN, Category(("-1",), 3), keys=(GENDER,))
    assert made.rows == ("-1",)


def test_a_sum_of_which_a_part_is_suppressed_is_none() -> None:
    assert (summed((1, None)), summed((1, 2)), summed(())) == (None, 3, 0)


def test_a_table_without_rows_comes_to_nothing() -> None:
    made = with_totals(("Age",), (), ("Number",), ())
    assert (made.total, made.column_totals) == (0, (0,))


def test_some_rows_of_a_table_keep_the_totals_of_all() -> None:
    made = with_totals(("Age",), ("a", "b"), ("Number",), ((1,), (2,))).of_rows([1])
    assert (made.rows, made.cells, made.row_totals, made.total) == (("b",), ((2,),), (2,), 3)
