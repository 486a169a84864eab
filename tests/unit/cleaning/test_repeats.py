"""Counting what is the same."""

from ilacs.annex_a import Code, CodeSet
from ilacs.cleaning.repeats import about_the_born, count_commonest, unknown_codes
from ilacs.records import Table


def table(**columns):
    return Table("contacts", "Sheet", range(len(columns["gender"])), columns, {}, {})


def test_the_commonest_value_is_counted_and_blanks_are_not():
    assert count_commonest(["a", "b", "a", None, None, None]) == 2
    assert count_commonest([None, None]) == 0
    assert count_commonest(["a"]) == 1


def test_codes_that_say_nothing_is_known_are_told_by_their_set():
    codes = {"U": Code("U", "c) U", "Unknown", is_unknown=True), "Y": Code("Y", "a) Y", "Yes")}
    assert unknown_codes(CodeSet("asked", "Asked", codes)) == {"U"}


def test_rows_about_the_unborn_are_left_out():
    assert list(about_the_born(table(gender=["a", "b", "c"], age=["-1", "3", None]), "gender")) == ["b", "c"]


def test_all_rows_count_where_nobody_is_unborn_or_age_is_not_held():
    assert list(about_the_born(table(gender=["a", "b"], age=["1", "3"]), "gender")) == ["a", "b"]
    assert list(about_the_born(table(gender=["a", "b"]), "gender")) == ["a", "b"]
