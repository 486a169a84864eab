"""Two workbooks, whole."""

from ilacs.comparing import compare as compare_sides
from ilacs.records import Table
from ilacs.records.comparisons import Move
from tests.unit.comparing.building import (
    NEW_DAY,
    OLD_DAY,
    SPECIFICATION,
    batch,
    compare,
    compare_list,
    contact,
    contacts,
    plan,
    plans,
    result,
    side,
    table,
)


def test_only_lists_that_both_have_are_compared() -> None:
    found = compare([plans(plan("A")), contacts()], [contacts(contact("A", "2026-09-01"))])
    assert [one.list_ for one in found.lists] == ["contacts"]


def test_lists_are_in_official_order() -> None:
    lists = [plans(), contacts()]
    assert [one.list_ for one in compare(lists, lists).lists] == ["contacts", "child_protection"]


def test_a_list_that_names_nobody_is_told_and_not_compared() -> None:
    nameless = table("child_protection", {"started_on": "2026-05-01"})
    found = compare_list(nameless, plans(plan("A")))
    assert "was not found" in found.why_not
    assert (found.both, found.arrived, found.left) == (0, (), ())


def test_columns_that_one_of_the_two_lacks_are_named() -> None:
    assert compare_list(plans(plan("A")), plans(plan("A", team="North"))).not_compared == ("team",)


def test_a_row_with_two_changed_cells_is_one_changed_row() -> None:
    old, new = plan("A", gender="Male", team="North"), plan("A", gender="Female", team="South")
    assert compare_list(plans(old), plans(new)).changed_rows == 1


def test_issues_follow_the_rows_that_tables_pair() -> None:
    old: Table = plans(plan("A"), plan("B"))
    before = side(OLD_DAY, old, found=result(batch(2, 3)))
    after = side(NEW_DAY, plans(plan("B"), plan("A")), found=result(batch(2)))
    (found,) = compare_sides(before, after, SPECIFICATION, {}).issues
    assert {move: list(one.rows) for move, one in found.moves.items()} == {Move.FIXED: [3], Move.STILL_OPEN: [2]}
