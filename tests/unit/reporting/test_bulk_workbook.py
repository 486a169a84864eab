import datetime
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from ilacs.reporting.bulk_workbook import BulkWorkbook
from ilacs.reporting.cell_xml import Bodies, Palette, column_cells, joined_rows
from ilacs.reporting.looks import Fill, all_looks
from tests.unit.reporting.building import opened


def _rows(palette: Palette) -> Iterator[str]:
    plain, marked = Bodies(palette), Bodies(palette, Fill.ERROR)
    yield joined_rows([1], [column_cells("A", [1], [plain["=1+1"]]), column_cells("C", [1], [marked["é & <ü>"]])])
    yield joined_rows([2], [column_cells("A", [2], [marked[datetime.date(2026, 11, 2)]])])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    book = BulkWorkbook(all_looks(), datetime.date(2026, 11, 2))
    book.add_bulk_sheet("One", _rows)
    book.add_sheet("Two").write_string(0, 0, "by xlsxwriter")
    book.add_bulk_sheet("Three", _rows).write_comment(0, 2, "look here")
    book.save(tmp_path / "book.xlsx")
    return tmp_path / "book.xlsx"


def test_rows_stand_where_they_were_put(path: Path) -> None:
    assert [cell.value for cell in opened(path)["One"][1]] == ["=1+1", None, "é & <ü>"]


def test_text_that_looks_like_a_formula_is_text(path: Path) -> None:
    assert opened(path)["One"]["A1"].data_type == "s"


def test_every_bulk_sheet_has_its_rows_and_its_comments(path: Path) -> None:
    third = opened(path)["Three"]
    assert third["A2"].value == datetime.datetime(2026, 11, 2)
    assert third["C1"].comment.text == "look here"


def test_looks_are_those_asked_for(path: Path) -> None:
    cell = opened(path)["One"]["A2"]
    assert (cell.number_format, cell.fill.fgColor.rgb) == ("dd/mm/yyyy", "FFF8C4BC")


def test_sheets_of_both_kinds_share_their_texts(path: Path) -> None:
    assert opened(path)["Two"]["A1"].value == "by xlsxwriter"


def test_no_trace_of_the_frame_is_left(path: Path) -> None:
    assert opened(path)["One"].max_column == 3


def test_the_same_workbook_is_the_same_file(path: Path, tmp_path: Path) -> None:
    again = BulkWorkbook(all_looks(), datetime.date(2026, 11, 2))
    again.add_bulk_sheet("One", _rows)
    again.save(tmp_path / "again.xlsx")
    first = ZipFile(path).read("docProps/core.xml")
    assert first == ZipFile(tmp_path / "again.xlsx").read("docProps/core.xml")
    assert b"2026-11-02T00:00:00Z" in first


def test_lines_keep_their_headings_in_sight_and_can_be_filtered(tmp_path: Path) -> None:
    book = BulkWorkbook(all_looks(), None)
    book.add_lines_sheet("Lines", (("One", 10), ("Two", 30)), 5, rows=_rows)
    book.save(tmp_path / "lines.xlsx")
    sheet = opened(tmp_path / "lines.xlsx")["Lines"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("A2", "A1:B6", "$1:$1")
