"""Several partial exports to one workbook: the last value wins, and every conflict is told."""

from collections.abc import Mapping, Sequence

import pytest

from ilacs.annex_a import load_specification
from ilacs.gathering import Conflict, Merged, Part, Place, merge
from ilacs.gathering.others import add_others
from ilacs.records import RawTable, Table
from tests.unit.gathering.small_extracts import account_of, build, extract

Columns = Mapping[str, Sequence[str | None]]


def part(
    file: str,
    list_: str,
    columns: Columns,
    unread: Mapping[str, Mapping[int, str]] | None = None,
    edition: str = "2023",
) -> Part:
    """One list of a file; `unread` tells which rows of a column, from 2, hold what."""
    lost = unread or {}
    rows = range(2, 2 + len(next(iter(columns.values()))))
    positions = {name: place for place, name in enumerate(columns)}
    table = Table(list_, "Sheet", rows, columns, positions, {name: frozenset(cells) for name, cells in lost.items()})
    raw = {
        name: [lost.get(name, {}).get(row, cell or "") for row, cell in zip(rows, cells, strict=True)]
        for name, cells in columns.items()
    }
    return Part.of(file, edition, (table,), (RawTable(list_, "Sheet", rows, raw, positions),))


def merged(*parts: Part) -> Merged:
    return merge(parts, load_specification())


def rows(whole: Merged) -> list[tuple[str | None, ...]]:
    return list(zip(*whole.tables[0].columns.values(), strict=True))


OLD = part(
    "old.xlsx", "children_in_need", {"child_id": ["A", "B"], "primary_need": ["N1", "N2"], "team": ["East", None]}
)
NEW = part(
    "new.xlsx", "children_in_need", {"child_id": ["B", "C"], "primary_need": ["N4", None], "worker": ["W1", "W2"]}
)


def test_rows_of_one_key_are_one_row_and_the_last_value_stands() -> None:
    assert rows(merged(OLD, NEW)) == [
        ("A", "N1", "East", None),
        ("B", "N4", None, "W1"),
        ("C", None, None, "W2"),
    ]


def test_a_blank_does_not_win() -> None:
    blank = part("new.xlsx", "children_in_need", {"child_id": ["A"], "primary_need": [None]})
    assert rows(merged(OLD, blank))[0] == ("A", "N1", "East")
    assert merged(OLD, blank).conflicts == ()


def test_a_conflict_is_told_with_both_places_and_no_value() -> None:
    assert merged(OLD, NEW).conflicts == (
        Conflict(
            "children_in_need",
            "primary_need",
            merged_row=3,
            kept=Place("new.xlsx", "Sheet", "B2"),
            passed=Place("old.xlsx", "Sheet", "B3"),
        ),
    )


def test_the_order_of_the_files_decides() -> None:
    assert ("B", "N2", "W1", None) in [(row[0], row[1], row[3], row[2]) for row in rows(merged(NEW, OLD))]


def test_a_workbook_merged_with_itself_is_itself() -> None:
    assert rows(merged(OLD, OLD)) == rows(merged(OLD))
    assert merged(OLD, OLD).conflicts == ()


def test_the_rows_of_every_file_are_counted() -> None:
    [account] = merged(OLD, NEW).lists
    assert (account.rows_before, account.rows, account.repeated, account.unpaired) == (4, 3, 0, 0)


CONTACTS = {"child_id": ["A", "A", "B"], "contacted_on": ["2026-10-01", "2026-10-01", "2026-10-02"]}


def test_rows_alike_in_lists_without_a_key_are_kept_as_often_as_one_file_has_them() -> None:
    other = part("new.xlsx", "contacts", {"child_id": ["A", "C"], "contacted_on": ["2026-10-01", "2026-10-01"]})
    assert [row[0] for row in rows(merged(part("old.xlsx", "contacts", CONTACTS), other))] == ["A", "A", "B", "C"]


def test_rows_without_a_key_are_added() -> None:
    nameless = part("new.xlsx", "children_in_need", {"child_id": [None], "primary_need": ["N1"]})
    assert rows(merged(OLD, nameless))[-1] == (None, "N1", None)


def test_a_key_that_a_file_repeats_is_not_merged_and_told() -> None:
    twice = part("new.xlsx", "children_in_need", {"child_id": ["A", "A"], "primary_need": ["N3", "N5"]})
    whole = merged(OLD, twice)
    assert [row[:2] for row in rows(whole)] == [("A", "N1"), ("B", "N2"), ("A", "N3"), ("A", "N5")]
    assert (whole.lists[0].repeated, whole.conflicts) == (2, ())


ADOPTION = part(
    "a.xlsx", "adoption", {"child_id": ["A", "B", "B"], "decided_on": ["2026-01-12", "2025-01-13", "2026-01-12"]}
)


def test_a_row_with_part_of_the_key_joins_the_only_row_it_fits() -> None:
    families = part("f.xlsx", "adoption", {"child_id": ["A"], "family_id": ["F1"]})
    assert ("A", "F1", "2026-01-12") in rows(merged(ADOPTION, families))
    assert ("A", "F1", "2026-01-12") in rows(merged(families, ADOPTION))


@pytest.mark.parametrize("child", ["B", "C"])
def test_a_row_with_part_of_the_key_that_fits_several_or_none_stands_alone(child: str) -> None:
    whole = merged(ADOPTION, part("f.xlsx", "adoption", {"child_id": [child], "family_id": ["F1"]}))
    assert rows(whole)[-1] == (child, "F1", None)
    assert whole.lists[0].unpaired == 1


def test_what_could_not_be_read_is_kept_where_nobody_has_better() -> None:
    unread = part(
        "new.xlsx",
        "children_in_need",
        {"child_id": ["A", "D"], "primary_need": [None, None]},
        {"primary_need": {2: "??", 3: "!!"}},
    )
    whole = merged(OLD, unread)
    assert whole.tables[0].columns["primary_need"] == ["N1", "N2", None]
    assert (whole.tables[0].unusable, whole.raw[0].columns["primary_need"]) == (
        {"primary_need": frozenset({4})},
        ["", "", "!!"],
    )


def test_the_newest_edition_is_that_of_the_whole() -> None:
    assert merged(part("a.xlsx", "contacts", CONTACTS, edition="2019"), OLD).edition == "2023"


def test_sheets_that_are_no_list_are_told_with_their_file() -> None:
    other = Part("a.xlsx", "2023", {}, {}, ("Notes: no list",))
    assert merged(OLD, other).left_out == ("a.xlsx: Notes: no list",)


def test_other_files_add_what_the_dataset_lacks() -> None:
    gathered = build(extract(permanence={"perm_person_id": "A", "perm_adm_decision_date": "2026-01-12"}))
    families = part("f.xlsx", "adoption", {"child_id": ["A"], "family_id": ["F1"]})
    whole, _ = add_others(gathered, "extract", [families], load_specification())
    account = account_of(whole, "adoption", "family_id")
    assert (account.given_by, account_of(whole, "adoption", "decided_on").given_by) == ("f.xlsx", "")
    [adoption] = [table for table in whole.tables if table.list_ == "adoption"]
    assert adoption.columns["family_id"] == ["F1"]


def test_other_files_do_not_claim_what_they_leave_blank() -> None:
    families = part("f.xlsx", "adoption", {"child_id": ["A"], "family_id": [None]})
    whole, _ = add_others(build(extract()), "extract", [families], load_specification())
    assert account_of(whole, "adoption", "family_id").given_by == ""
