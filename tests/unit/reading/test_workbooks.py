import datetime
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import openpyxl
import pytest
import xlsxwriter
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import PasswordError

from ilacs.reading import limits, read, workbooks
from ilacs.records import Problem, RawSheet
from tests.functional.containers import ods_parts, ods_row, write_xlsx, write_zip, xls_bytes, xlsx_parts

SHARED = Path(__file__).parents[3].parent / "shared" / "data" / "annex_a"


class PanicException(BaseException):
    """As Rust's panics come, which share no class that could be imported."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "workbook.xlsx"


def sheet_by_openpyxl(path: Path, write: Callable[[Worksheet], object]) -> RawSheet:
    workbook = openpyxl.Workbook()
    write(workbook.worksheets[0])
    workbook.save(path)
    return read([path]).sheets[0]


def test_values_keep_their_types(path: Path) -> None:
    row = ["text", 1.5, True, datetime.datetime(2024, 2, 29), "0123"]
    sheet = sheet_by_openpyxl(path, lambda sheet: sheet.append(row))
    assert sheet.rows == [["text", 1.5, True, datetime.date(2024, 2, 29), "0123"]]


def test_rows_and_columns_begin_at_a1_whatever_is_blank(path: Path) -> None:
    sheet = sheet_by_openpyxl(path, lambda sheet: sheet.cell(row=3, column=2, value="x"))
    assert sheet.rows == [[], [], ["", "x"]]


def test_errors_are_kept_as_text_with_their_place(path: Path) -> None:
    sheet = sheet_by_openpyxl(path, lambda sheet: sheet.append(["x", "#N/A", "#REF!"]))
    assert sheet.rows == [["x", "#N/A", "#REF!"]]
    assert sheet.error_cells == {(1, 1), (1, 2)}


def test_an_error_in_the_last_row_keeps_the_row(path: Path) -> None:
    def write(sheet: Worksheet) -> None:
        sheet.append(["x"])
        sheet.append(["#N/A"])

    assert sheet_by_openpyxl(path, write).rows == [["x"], ["#N/A"]]


def test_an_error_that_was_commented_out_adds_no_row(path: Path) -> None:
    comment = '<!-- <row r="9"><c r="B9" t="e"><v>#N/A</v></c></row> -->'
    cells = f'<sheetData><row r="1"><c r="A1"><v>1</v></c></row>{comment}</sheetData>'
    assert read([write_zip(path, xlsx_parts(cells))]).sheets[0].rows == [[1.0]]


def test_formulas_never_worked_out_are_placed_and_their_rows_kept(path: Path) -> None:
    def write(sheet: Worksheet) -> None:
        sheet.append(["x", "y"])
        sheet.append(["=1+1"])

    sheet = sheet_by_openpyxl(path, write)
    assert sheet.rows == [["x", "y"], ["", ""]]
    assert sheet.empty_formulas == {(2, 0)}


def test_merged_cells_are_given_in_rows_from_1_and_columns_from_0(path: Path) -> None:
    def write(sheet: Worksheet) -> None:
        sheet.append(["x"])
        sheet.merge_cells("B2:C4")

    assert sheet_by_openpyxl(path, write).merged_ranges == ((2, 1, 4, 2),)


def test_what_is_hidden_is_told_within_what_is_used(path: Path) -> None:
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ["a", "b", "c"])
        sheet.write_row(1, 0, ["d", "e", "f"])
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_row(8, None, None, {"hidden": True})
        sheet.set_column("C:XFD", None, None, {"hidden": True})
        sheet.autofilter("A1:C2")
        sheet.filter_column(0, "x == a")
    found = read([path]).sheets[0]
    assert (found.hidden_rows, found.hidden_columns, found.has_active_filter) == ({2}, {2}, True)


def test_hidden_sheets_are_read_and_said_to_be(path: Path) -> None:
    with xlsxwriter.Workbook(path) as workbook:
        workbook.add_worksheet("List 1")
        workbook.add_worksheet("List 2").hide()
        workbook.add_worksheet("List 3").very_hidden()
    assert [sheet.is_hidden for sheet in read([path]).sheets] == [False, True, True]


def test_chart_sheets_are_passed_over(path: Path) -> None:
    with xlsxwriter.Workbook(path) as workbook:
        workbook.add_worksheet("List 1").write(0, 0, 1)
        chart = workbook.add_chart({"type": "line"})
        chart.add_series({"values": "='List 1'!$A$1:$A$1"})
        workbook.add_chartsheet("Chart").set_chart(chart)
    found = read([path])
    assert ([sheet.name for sheet in found.sheets], list(found.passed_over)) == (["List 1"], ["Chart"])


def test_a_sheet_without_cells_has_no_rows(path: Path) -> None:
    assert read([write_xlsx(path, {"List 1": []})]).sheets[0].rows == []


def test_old_and_open_formats_give_the_same_rows(tmp_path: Path) -> None:
    (tmp_path / "a.xls").write_bytes(xls_bytes([["a", "b"], ["c", "d"]]))
    ods = write_zip(tmp_path / "b.ods", ods_parts(ods_row(["a", "b"]) + ods_row(["c", "d"])))
    assert [sheet.rows for sheet in read([tmp_path / "a.xls", ods]).sheets] == [[["a", "b"], ["c", "d"]]] * 2


def test_cells_of_all_sheets_count_together(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CELLS", 5)
    write_xlsx(path, {"List 1": [["a", "b", "c"]], "List 2": [["a", "b", "c"]]})
    with pytest.raises(Problem, match="The sheet List 2 of"):
        read([path])


def raising(failure: BaseException) -> Callable[[object], NoReturn]:
    def fail(_content: object) -> NoReturn:
        raise failure

    return fail


def test_a_panic_becomes_a_problem(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_xlsx(path, {"List 1": [["a"]]})
    monkeypatch.setattr(workbooks, "load_workbook", raising(PanicException("a child's name")))
    with pytest.raises(Problem, match=r"^workbook\.xlsx has a cell that cannot be read") as caught:
        read([path])
    assert "child's name" not in str(caught.value)


def test_a_password_that_calamine_meets_is_said_to_be_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_xlsx(path, {"List 1": [["a"]]})
    monkeypatch.setattr(workbooks, "load_workbook", raising(PasswordError()))
    with pytest.raises(Problem, match="protected with a password"):
        read([path])


def test_a_person_may_still_stop_the_reading(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_xlsx(path, {"List 1": [["a"]]})
    monkeypatch.setattr(workbooks, "load_workbook", raising(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        read([path])


@pytest.mark.skipif(not SHARED.exists(), reason="the folder of real public files is not beside the repository")
def test_the_template_of_2019_is_read_with_all_its_lists() -> None:
    found = read([SHARED / "ofsted_template_2019.xlsx"])
    assert sum(sheet.name.startswith("List") for sheet in found.sheets) == 11
