"""The marked workbook: as it was found, every faulty cell filled and commented, every issue in one sheet."""

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import zip_longest
from pathlib import Path

from xlsxwriter.worksheet import Worksheet

from ilacs.records import CellValue, ListMatch, column_letter
from ilacs.reporting.bulk_workbook import LAST_ROW, ROWS_AT_A_TIME, BulkWorkbook
from ilacs.reporting.cell_xml import Bodies, Palette, column_cells, joined_rows, without_booleans
from ilacs.reporting.found import Found
from ilacs.reporting.issue_words import WordedIssues
from ilacs.reporting.issues_sheet import Target, add_issues_sheet
from ilacs.reporting.looks import Fill, all_looks
from ilacs.reporting.marks import Marked, Marks, mark_lists
from ilacs.reporting.safe_text import ILLEGAL
from ilacs.reporting.sheet_names import allowed_names
from ilacs.reporting.summary_sheet import add_summary_sheet

NARROWEST, WIDEST = 12, 28
COMMENT_WIDTH, LINE_HEIGHT, LETTERS_A_LINE = 260, 18, 40

DressedValues = Mapping[Fill | None, Bodies]


def write_marked(path: Path, found: Found, issues: Sequence[WordedIssues]) -> None:
    """Write the workbook as it was found, marked."""
    lists = found.matching.lists
    names = allowed_names(each.sheet.name for each in lists)
    sheets = {each.list_: name for each, name in zip(lists, names, strict=True)}
    ours = allowed_names(("Issues", "Summary"), names)
    marked = mark_lists(lists, issues)
    book = BulkWorkbook(all_looks(), found.result.as_at)
    targets = {each.list_: Target(sheets[each.list_], each.heading_row) for each in lists}
    add_issues_sheet(book, ours[0], issues, targets)
    add_summary_sheet(book, ours[1], issues, are_all_commented=marked.are_all_commented)
    for each in lists:
        _add_list(book, sheets[each.list_], each, marked)
    book.save(path)


def _add_list(book: BulkWorkbook, name: str, found: ListMatch, marked: Marked) -> None:
    marks = marked.lists[found.list_]
    sheet = book.add_bulk_sheet(name, partial(_rows, found.sheet.rows[:LAST_ROW], marks))
    sheet.freeze_panes(found.heading_row, 0)
    for column in found.columns:
        sheet.set_column(column.position, column.position, min(max(NARROWEST, len(column.heading) + 2), WIDEST))
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{LAST_ROW}"})
    for (row, position), text in marks.comments.items():
        _write_comment(sheet, row, position, text)


def _write_comment(sheet: Worksheet, row: int, position: int, text: str) -> None:
    lines = sum(math.ceil(len(line) / LETTERS_A_LINE) for line in text.split("\n"))
    size = {"width": COMMENT_WIDTH, "height": LINE_HEIGHT * (lines + 1)}
    sheet.write_comment(row - 1, position, ILLEGAL.sub("", text), {"author": "ilacs", "font_size": 10, **size})


def _rows(cells: Sequence[Sequence[CellValue]], marks: Marks, palette: Palette) -> Iterator[str]:
    dress: DressedValues = {fill: Bodies(palette, fill) for fill in (None, *Fill)}
    least = max(marks.fills, default=-1) + 1
    last = max((row for fills in marks.fills.values() for row in fills), default=0)
    padding: list[Sequence[CellValue]] = [()] * (last - len(cells))
    whole = [*cells, *padding] if padding else cells
    for start in range(0, len(whole), ROWS_AT_A_TIME):
        some = whole[start : start + ROWS_AT_A_TIME]
        columns = list(zip_longest(*some, fillvalue=""))
        columns += [("",) * len(some)] * (least - len(columns))
        rows = range(start + 1, start + 1 + len(some))
        yield joined_rows(rows, [_column(rows, at, values, marks, dress) for at, values in enumerate(columns)])


def _column(
    rows: Sequence[int], position: int, values: Sequence[CellValue], marks: Marks, dress: DressedValues
) -> list[str]:
    values = without_booleans(values)
    fills = marks.fills.get(position)
    if fills is None:
        return column_cells(column_letter(position), rows, map(dress[None].__getitem__, values))
    bodies = (dress[fill][value] for fill, value in zip(map(fills.get, rows), values, strict=True))
    return column_cells(column_letter(position), rows, bodies)
