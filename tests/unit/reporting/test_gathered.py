"""The accounts beside a gathered workbook: to read and for programs, with places and no values."""

import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from ilacs.annex_a import load_specification
from ilacs.gathering import Gathered, Merged, merge
from ilacs.reporting.gathered import (
    CONFLICTS_SHOWN,
    conflicts_csv,
    coverage_json,
    coverage_page,
    coverage_rows,
    merged_page,
    merged_rows,
    write_gathered,
)
from tests.unit.gathering.small_extracts import build, extract
from tests.unit.gathering.test_merging import NEW, OLD, part

SPECIFICATION = load_specification()


@pytest.fixture(scope="module")
def gathered() -> Gathered:
    contact = {"cont_person_id": "A", "cont_contact_date": "2026-10-01", "cont_contact_source_code": "ZZ9"}
    late = {**contact, "cont_contact_date": "soon"}
    return build(extract(contacts=[contact, late]))


@pytest.fixture(scope="module")
def merged() -> Merged:
    return merge([OLD, replace(NEW, left_out=("Notes: no list",))], SPECIFICATION)


def test_the_workbook_holds_every_list_and_cells_that_were_not_recognised(gathered: Gathered, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_gathered(path, gathered.tables, gathered.raw, gathered.edition, SPECIFICATION)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [f"List {number}" for number in range(1, 12)]
    assert [cell.value for cell in book["List 1"][2]][6] == "ZZ9"


def test_the_page_tells_what_each_column_is_and_was(gathered: Gathered) -> None:
    page = coverage_page(gathered, SPECIFICATION)
    assert "| Number of Referrals in Last 12 Months | full | deviates |  | Referrals are counted" in page
    assert "| Contact Source | full | full | Cells that were not recognised, and stand as they were found: 1. |" in page
    assert "| ssd_contacts.cont_contact_date | 1 |" in page
    assert "The dataset holds children and no adopters" in page


def test_what_another_file_gave_is_told_with_its_name(gathered: Gathered) -> None:
    given = replace(gathered.columns[-1], given_by="adopters.xlsx")
    page = coverage_page(replace(gathered, columns=(*gathered.columns[:-1], given), unread={}), SPECIFICATION)
    assert "| Reason for leaving adoption process | given | missing | Taken from adopters.xlsx. |  |" in page
    assert "could not be read" not in page


def test_programs_are_told_the_same(gathered: Gathered) -> None:
    told = json.loads(coverage_json(gathered, SPECIFICATION))
    source = told["lists"]["contacts"]["columns"]["source"]
    assert (told["as_at"], told["unread"]) == ("2026-11-02", {"ssd_contacts.cont_contact_date": 1})
    assert (source["coverage"], source["unrecognised"], source["heading"]) == ("full", 1, "Contact Source")


def test_the_columns_of_a_list_are_counted_by_coverage(gathered: Gathered) -> None:
    assert coverage_rows(gathered, SPECIFICATION)[9] == ("List 10: Adoption", "0", "14", "1", "0", "1")


def test_no_account_holds_a_value(gathered: Gathered) -> None:
    assert "ZZ9" not in coverage_page(gathered, SPECIFICATION) + coverage_json(gathered, SPECIFICATION)


def test_the_page_of_a_merging_tells_rows_conflicts_and_what_was_left_out(merged: Merged) -> None:
    page = merged_page(merged, SPECIFICATION)
    assert "| List 6: Children in Need | 4 | 3 | 1 |" in page
    assert "| List 6: Children in Need | Primary Need Code | new.xlsx, Sheet, B2 | old.xlsx, Sheet, B3 |" in page
    assert "- new.xlsx: Notes: no list" in page
    assert merged_rows(merged, SPECIFICATION) == [("List 6: Children in Need", "4", "3", "1")]


def test_the_file_of_conflicts_has_places_and_no_values(merged: Merged) -> None:
    lines = conflicts_csv(merged, SPECIFICATION).splitlines()
    assert lines[1:] == ["children_in_need,Primary Need Code,3,new.xlsx,Sheet,B2,old.xlsx,Sheet,B3"]


def test_rows_that_were_not_merged_are_told() -> None:
    twice = part("t.xlsx", "adoption", {"child_id": ["A", "A"], "decided_on": ["2026-01-12", "2026-01-12"]})
    alone = part("f.xlsx", "adoption", {"child_id": ["C"], "family_id": ["F1"]})
    page = merged_page(merge([twice, alone], SPECIFICATION), SPECIFICATION)
    assert "a key that their own file repeats, which were not merged: 2." in page
    assert "and stand alone: 1." in page
    assert "## Conflicts" not in page


def test_a_page_of_many_conflicts_is_cut_and_says_so(merged: Merged) -> None:
    many = replace(merged, conflicts=merged.conflicts * (CONFLICTS_SHOWN + 2))
    assert "And 2 more: the csv file has all." in merged_page(many, SPECIFICATION)
