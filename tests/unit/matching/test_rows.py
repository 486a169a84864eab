import datetime
from dataclasses import replace

import pytest

from ilacs.matching import raw_tables
from ilacs.records import Noticed, RawSheet, RawTable

from .building import Row, headings, list_sheet, matched, sheet

CHILD: Row = (7.0, "a) Male", "a) WBRI", "2014-01-01", 10.0, "2024-02-01", "6: Police")
OTHER: Row = ("C-8", "b) Female", "a) WBRI", "2015-01-01", 9.0, "2024-02-02", "6: Police")


def table_of(*rows: Row) -> RawTable:
    return tabled(list_sheet("contacts", *rows))[0]


def tabled(made: RawSheet) -> tuple[RawTable, tuple[Noticed, ...]]:
    (table,), seen = raw_tables(matched(made))
    return table, seen


def rows_noticed(rule: str, *rows: Row) -> list[int]:
    _, seen = tabled(list_sheet("contacts", *rows))
    return [row for notice in seen if notice.rule == rule for row in notice.rows]


def test_rows_become_columns() -> None:
    table = table_of(CHILD, OTHER)
    assert table.columns["child_id"] == [7.0, "C-8"]
    assert table.columns["source"] == ["6: Police", "6: Police"]
    assert list(table.rows) == [2, 3]


def test_columns_keep_their_place_in_the_sheet() -> None:
    table, _ = tabled(sheet("List 1", ["Title"], ["Extra", *headings("contacts")], ["x", *CHILD]))
    assert (table.positions["child_id"], table.columns["child_id"], list(table.rows)) == (1, [7.0], [3])
    assert "Extra" not in table.columns


def test_short_rows_are_filled_with_blanks_and_long_ones_cut() -> None:
    table = table_of(CHILD[:2], (*OTHER, "more"))
    assert table.columns["age"] == ["", 9.0]
    assert len(table.columns) == 7


def test_blank_rows_below_the_last_are_left_out_in_silence() -> None:
    table, seen = tabled(list_sheet("contacts", CHILD, [], ["", " "], [""] * 7))
    assert (list(table.rows), table.columns["age"], seen) == ([2], [10.0], ())


def test_blank_rows_between_are_left_out_and_noticed() -> None:
    assert rows_noticed("blank_row_between_rows", CHILD, [""] * 7, ["\u00a0"], OTHER, []) == [3, 4]
    assert list(table_of(CHILD, [""] * 7, ["\u00a0"], OTHER, []).rows) == [2, 5]


def test_a_row_with_nothing_but_what_was_not_asked_for_is_blank() -> None:
    formulas = list_sheet("contacts", (*CHILD, 1.0), *[[""] * 7 + [0.0]] * 3)
    assert list(tabled(formulas)[0].rows) == [2]


def test_a_row_with_one_nought_is_a_row() -> None:
    assert list(table_of(CHILD, ["", "", "", "", 0.0, "", ""]).rows) == [2, 3]


@pytest.mark.parametrize(
    "phrase",
    ["Total", "Grand Total: 2", "None", "Applied filters: Year is 2024", "No filters applied", "End of report"],
)
def test_a_row_whose_identifier_is_a_phrase_is_no_record(phrase: str) -> None:
    assert rows_noticed("row_is_no_record", CHILD, [phrase, "", "", "", 19.0], OTHER) == [3]
    assert list(table_of(CHILD, [phrase, "", "", "", 19.0], OTHER).rows) == [2, 4]


def test_a_phrase_alone_in_another_column_is_no_record() -> None:
    assert rows_noticed("row_is_no_record", CHILD, ["", "Total", " "], OTHER) == [3]


def test_a_phrase_beside_numbers_alone_is_no_record() -> None:
    assert rows_noticed("row_is_no_record", CHILD, ["", "Grand Total", "2,514", 19.0], OTHER) == [3]


def test_numbers_without_a_phrase_are_a_record() -> None:
    assert list(table_of(CHILD, ["", "", "", 45000.0, 7.0], OTHER).rows) == [2, 3, 4]


def test_a_phrase_beside_other_cells_is_a_record() -> None:
    assert list(table_of(CHILD, ["", "None", "a) WBRI"], OTHER).rows) == [2, 3, 4]
    assert list(table_of(CHILD, ["", "None", "", datetime.date(2020, 1, 2)], OTHER).rows) == [2, 3, 4]


def test_headings_pasted_in_again_are_no_record() -> None:
    assert rows_noticed("row_is_no_record", CHILD, headings("contacts"), OTHER) == [3]


@pytest.mark.parametrize("identifier", [7.0, "7", "Total1", "N1", "None-7", "C 45"])
def test_a_row_with_an_identifier_is_never_left_out(identifier: str | float) -> None:
    assert list(table_of([identifier, "Total", "None", "", "", "", "End of report"]).rows) == [2]
    assert list(table_of([identifier]).rows) == [2]


def test_a_footer_makes_no_gap_above_it() -> None:
    table, seen = tabled(list_sheet("contacts", CHILD, [], ["Total", 1.0], []))
    assert list(table.rows) == [2]
    assert [notice.rule for notice in seen] == ["row_is_no_record"]


def test_without_an_identifier_only_a_phrase_alone_is_no_record() -> None:
    made = sheet("List 1", headings("contacts")[1:], ["None", "a) WBRI"], ["", "Total"], ["b) Female"])
    table, _ = tabled(made)
    assert list(table.rows) == [2, 4]


def test_a_list_with_headings_alone_is_empty() -> None:
    table, (empty,) = tabled(list_sheet("contacts", []))
    assert (list(table.rows), table.columns["child_id"]) == ([], [])
    assert (empty.rule, dict(empty.details)) == ("list_empty", {"list": "List 1: Contacts"})


def test_merged_cells_are_noticed_among_the_rows_only() -> None:
    titled = sheet("List 1", ["List 1: Contacts"], headings("contacts"), CHILD, OTHER, CHILD)
    merged = replace(titled, merged_ranges=((1, 0, 1, 6), (3, 0, 4, 0), (9, 0, 9, 3)))
    _, (seen,) = tabled(merged)
    assert (seen.rule, seen.rows, dict(seen.details)) == ("cells_merged", [3, 4], {"sheet": "List 1"})


def test_cells_that_only_look_blank_keep_their_row() -> None:
    made = list_sheet("contacts", CHILD, [""] * 7, [""] * 7, [""] * 7)
    marked = replace(made, error_cells=frozenset({(3, 0)}), empty_formulas=frozenset({(4, 5), (5, 30)}))
    table, _ = tabled(marked)
    assert list(table.rows) == [2, 3, 4]
    assert (table.error_cells, table.empty_formulas) == (marked.error_cells, marked.empty_formulas)
