"""A workbook in Ofsted's layout, read back with another reader."""

import datetime
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from ilacs.annex_a import Specification
from ilacs.synthesis import MadeUp, synthesise, write_workbook
from tests.unit.synthesis.towns import AS_AT


@pytest.fixture(scope="module")
def small() -> MadeUp:
    return synthesise(150, 2, AS_AT)


@pytest.fixture(scope="module")
def book(small: MadeUp, tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    path = tmp_path_factory.mktemp("made_up") / "annex_a.xlsx"
    write_workbook(small, path)
    return openpyxl.load_workbook(path)


def test_there_are_eleven_sheets_by_number(book: Workbook) -> None:
    assert book.sheetnames == [f"List {number}" for number in range(1, 12)]


def test_headings_are_letter_for_letter_in_row_1(book: Workbook, specification: Specification) -> None:
    expected = [column.heading for column in specification.lists["children_in_care"].columns_in("2023")]
    assert [cell.value for cell in book["List 8"][1]] == expected


def test_rows_begin_in_row_2(book: Workbook, small: MadeUp) -> None:
    assert book["List 1"].max_row == len(small.rows("contacts")) + 1
    assert book["List 1"]["A2"].value == small.lists["contacts"]["child_id"][0]


def test_identifiers_are_text(book: Workbook) -> None:
    assert {type(cell.value) for cell in book["List 1"]["A"][1:]} == {str}


def test_days_are_days_in_the_format_asked_for(book: Workbook, small: MadeUp) -> None:
    cell = book["List 1"]["F2"]
    assert cell.value == datetime.datetime.combine(small.lists["contacts"]["contacted_on"][0], datetime.time())  # type: ignore[arg-type]
    assert cell.number_format == "dd/mm/yyyy"


def test_ages_are_numbers(book: Workbook) -> None:
    assert {type(cell.value) for cell in book["List 1"]["E"][1:]} == {int}


def test_codes_have_ofsteds_letters(book: Workbook) -> None:
    assert {cell.value for cell in book["List 1"]["B"][1:]} <= {
        "a) Male", "b) Female", "c) Not stated/recorded", "d) Neither",
    }  # fmt: skip


def test_what_is_no_code_is_written_as_it_is(small: MadeUp, tmp_path: Path) -> None:
    spoilt = dict(small.lists["contacts"]) | {"source": ["something else"] * len(small.rows("contacts"))}
    write_workbook(replace(small, lists={**small.lists, "contacts": spoilt}), tmp_path / "spoilt.xlsx")
    assert openpyxl.load_workbook(tmp_path / "spoilt.xlsx")["List 1"]["G2"].value == "something else"


def test_an_excel_error_is_an_error_and_not_a_text(small: MadeUp, tmp_path: Path) -> None:
    spoilt = dict(small.lists["referrals"]) | {"team": ["#N/A"] * len(small.rows("referrals"))}
    write_workbook(replace(small, lists={**small.lists, "referrals": spoilt}), tmp_path / "spoilt.xlsx")
    assert openpyxl.load_workbook(tmp_path / "spoilt.xlsx", data_only=True)["List 3"]["J2"].data_type == "e"


def test_a_blank_is_a_blank_cell(book: Workbook, small: MadeUp) -> None:
    place = small.lists["early_help"]["completed_on"].index(None)
    assert book["List 2"].cell(place + 2, 7).value is None
