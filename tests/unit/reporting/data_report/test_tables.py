from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from ilacs.reporting.data_report.publishing import publishable
from ilacs.reporting.data_report.tables import write_tables
from tests.unit.reporting.building import AS_AT, issue
from tests.unit.reporting.data_report.building import pages


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    path = tmp_path_factory.mktemp("tables") / "tables.xlsx"
    write_tables(path, pages(issue(rows=(2, 3))), AS_AT)
    return openpyxl.load_workbook(path)


def rows(book: Workbook, sheet: str) -> list[list[object]]:
    return [[cell.value for cell in row if cell.value is not None] for row in book[sheet].iter_rows()]


def test_there_is_an_index_and_a_sheet_for_each_list(book: Workbook) -> None:
    assert (book.sheetnames[:2], len(book.sheetnames)) == (["Index", "List 1_ Contacts"], 12)


def test_the_index_leads_to_every_measure(book: Workbook) -> None:
    assert [row[1] for row in rows(book, "Index")[1:3]] == ["Contacts received", "Repeat contacts"]
    link = book["Index"]["B3"].hyperlink
    place = link.location.partition("!")[2]
    assert book["List 1_ Contacts"][place].value == "Repeat contacts"


def test_figures_are_numbers(book: Workbook) -> None:
    found = rows(book, "List 1_ Contacts")
    assert found[3] == ["Contacts received", "CH-01", 1204, 1204, 25.04, "2"]
    assert found[4] == ["Repeat contacts", "CH-01", 50, 200, 0.25, 20, "2"]
    assert found[6] == ["Days to answer", "CH-01", 72, 80, 8, 12.34, 11, "2"]
    assert found[7] == ["Contacts by moon", "CH-01", "No moon was given."]


def test_a_breakdown_is_a_table_below(book: Workbook) -> None:
    found = rows(book, "List 1_ Contacts")
    place = found.index(["Contacts by gender (CH-01)"])
    assert found[place + 1 : place + 4] == [
        ["Gender", "Number", "Share"],
        ["Male", 60, 0.6],
        ["Blank or unusable", 40, 0.4],
    ]


def test_two_ways_have_all_beside_them(book: Workbook) -> None:
    found = rows(book, "List 1_ Contacts")
    place = found.index(["Contacts by age (CH-01)"])
    assert found[place + 1] == ["Age", "Female", "Male", "Blank or unusable", "All"]
    assert found[place + 3] == [5, 60, 0, 30, 90] or found[place + 3] == ["5", 60, 0, 30, 90]


def test_what_is_suppressed_is_the_symbol(tmp_path: Path) -> None:
    write_tables(tmp_path / "t.xlsx", publishable(pages(), 50), AS_AT)
    found = rows(openpyxl.load_workbook(tmp_path / "t.xlsx"), "List 1_ Contacts")
    assert ["Days to answer", "CH-01", "c", 80, "c", "0"] in found
