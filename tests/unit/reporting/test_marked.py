import datetime
from collections.abc import Sequence
from pathlib import Path

from openpyxl.workbook import Workbook

from ilacs.records import IssueBatch
from ilacs.reporting.looks import COLOURS, Fill
from ilacs.reporting.marked import write_marked
from tests.unit.reporting.building import CONTACT, Contacts, found, headings, issue, opened, worded


def _written(folder: Path, *issues: IssueBatch, contacts: Contacts | None = None) -> Workbook:
    path = folder / "marked.xlsx"
    write_marked(path, found(*issues, contacts=contacts or Contacts()), worded(*issues))
    return opened(path)


def _values(book: Workbook, sheet: str, row: int) -> Sequence[object]:
    return [cell.value for cell in book[sheet][row]]


def test_our_sheets_come_first_and_theirs_keep_their_names(tmp_path: Path) -> None:
    assert _written(tmp_path).sheetnames == ["Issues", "Summary", "List 1"]


def test_cells_stand_where_they_stood(tmp_path: Path) -> None:
    contacts = Contacts(above=(("Contacts of the last six months",), ()), rows=(CONTACT, CONTACT))
    book = _written(tmp_path, contacts=contacts)
    assert book["List 1"]["A1"].value == "Contacts of the last six months"
    assert _values(book, "List 1", 3) == headings()
    assert _values(book, "List 1", 4) == _values(book, "List 1", 5) == list(CONTACT)


def test_a_faulty_cell_is_filled_and_commented(tmp_path: Path) -> None:
    cell = _written(tmp_path, issue("Look."))["List 1"]["F2"]
    assert (cell.fill.fgColor.rgb, cell.comment.text) == (f"FF{COLOURS[Fill.ERROR][1:]}", "Error: Look.")


def test_a_faulty_date_is_still_a_date(tmp_path: Path) -> None:
    assert _written(tmp_path, issue())["List 1"]["F2"].value == datetime.datetime(2026, 9, 16)


def test_a_cell_without_fault_is_plain(tmp_path: Path) -> None:
    cell = _written(tmp_path, issue())["List 1"]["E2"]
    assert (cell.fill.fill_type, cell.comment) == (None, None)


def test_a_faulty_cell_beyond_the_end_of_a_short_row_is_marked(tmp_path: Path) -> None:
    contacts = Contacts(rows=(CONTACT,), above=())
    short = found(issue(rows=(9,)), contacts=contacts)
    write_marked(tmp_path / "marked.xlsx", short, worded(issue(rows=(9,))))
    assert opened(tmp_path / "marked.xlsx")["List 1"]["F9"].fill.fill_type == "solid"


def test_text_that_looks_like_a_formula_is_text(tmp_path: Path) -> None:
    contacts = Contacts(rows=(("=1+1", "+44", "-1", "@x", "\t=1", "https://example.org", "1"),))
    cells = _written(tmp_path, contacts=contacts)["List 1"][2]
    assert [cell.value for cell in cells] == list(contacts.rows[0])
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.hyperlink for cell in cells] == [None] * 7


def test_a_sheet_called_like_one_of_ours_keeps_its_name(tmp_path: Path) -> None:
    book = _written(tmp_path, issue(), contacts=Contacts(sheet="issues"))
    assert book.sheetnames == ["Issues (2)", "Summary", "issues"]
    assert book["Issues (2)"]["E2"].value == """=HYPERLINK("#'issues'!F2","F2")"""


def test_a_sheet_whose_name_no_spreadsheet_accepts_is_renamed_and_its_links_follow(tmp_path: Path) -> None:
    book = _written(tmp_path, issue(), contacts=Contacts(sheet="contacts/2026: all of them, from the export"))
    assert book.sheetnames[2] == "contacts_2026_ all of them, fro"
    assert "contacts_2026_ all of them, fro" in book["Issues"]["E2"].value


def test_headings_stay_in_sight(tmp_path: Path) -> None:
    assert _written(tmp_path, contacts=Contacts(above=(("Contacts",),)))["List 1"].freeze_panes == "A3"


def test_true_and_one_stay_apart_in_a_marked_column(tmp_path: Path) -> None:
    contacts = Contacts(rows=((True, 1.0, "", "", "", True, ""), (1.0, "", "", "", "", 1.0, "")))
    book = _written(tmp_path, issue(rows=(2, 3)), contacts=contacts)
    assert [book["List 1"][cell].value for cell in ("A2", "A3", "F2", "F3")] == [True, 1, True, 1]
