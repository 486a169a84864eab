"""What became of the issues."""

from collections.abc import Mapping

from ilacs.comparing.issues import RowsOf, compare_issues
from ilacs.records import CheckResult
from ilacs.records.comparisons import IssueComparison, Move
from tests.unit.comparing.building import batch, result

ROWS = {"child_protection": RowsOf({2: 5, 3: 6, 4: 7}, gone=frozenset({9}), arrived=frozenset({9}))}
"""Rows 2 to 4 stand in rows 5 to 7 now; the old row 9 is gone, and the new row 9 is new."""


def compared(old: CheckResult, new: CheckResult, rows: Mapping[str, RowsOf] = ROWS) -> IssueComparison:
    (only,) = compare_issues(old, new, rows)
    return only


def became(old: CheckResult, new: CheckResult) -> dict[Move, list[int]]:
    return {move: list(found.rows) for move, found in compared(old, new).moves.items()}


def test_an_issue_is_still_open_wherever_its_row_stands() -> None:
    assert became(result(batch(2)), result(batch(5))) == {Move.STILL_OPEN: [5]}


def test_an_issue_that_is_not_there_any_more_was_fixed() -> None:
    assert became(result(batch(2, 3)), result(batch(6))) == {Move.FIXED: [5], Move.STILL_OPEN: [6]}


def test_an_issue_on_a_row_that_was_there_was_introduced() -> None:
    assert became(result(), result(batch(7))) == {Move.INTRODUCED: [7]}


def test_an_issue_may_come_with_a_new_row() -> None:
    assert became(result(), result(batch(9))) == {Move.CAME: [9]}


def test_an_issue_leaves_with_its_row_and_is_not_called_fixed() -> None:
    assert became(result(batch(9)), result()) == {Move.LEFT: [9]}


def test_another_row_under_the_number_of_a_row_that_left_has_a_new_issue() -> None:
    assert became(result(batch(9)), result(batch(9))) == {Move.LEFT: [9], Move.CAME: [9]}


def test_what_somebody_explained_is_neither_fixed_nor_open() -> None:
    assert became(result(batch(2)), result(batch(5, explained="It is right."))) == {Move.EXPLAINED: [5]}


def test_what_was_explained_once_and_is_asked_again_is_still_open() -> None:
    assert became(result(batch(2, explained="It is right.")), result(batch(5))) == {Move.STILL_OPEN: [5]}


def test_what_was_explained_and_is_not_asked_again_was_not_open() -> None:
    assert became(result(batch(2, explained="It is right.")), result()) == {}


def test_nothing_is_fixed_by_a_rule_that_did_not_run() -> None:
    assert became(result(batch(2)), result(ran=())) == {Move.NOT_ASKED_AGAIN: [5]}


def test_nothing_is_introduced_by_a_rule_that_did_not_run_before() -> None:
    assert became(result(ran=()), result(batch(5))) == {Move.NOT_ASKED_BEFORE: [5]}


def test_issues_about_the_whole_are_matched_by_number() -> None:
    old, new = result(batch(), batch()), result(batch(), batch(), batch())
    moves = compared(old, new).moves
    assert {move: found.count for move, found in moves.items()} == {Move.STILL_OPEN: 2, Move.INTRODUCED: 1}


def test_a_row_that_is_in_no_table_is_known_by_its_number() -> None:
    assert became(result(batch(99)), result(batch(99))) == {Move.STILL_OPEN: [99]}


def test_one_rule_on_two_lists_is_told_twice() -> None:
    found = compare_issues(result(batch(2), batch(2, list_="contacts")), result(), ROWS)
    assert [one.list_ for one in found] == ["child_protection", "contacts"]
