"""The tables of the data report as a workbook: an index, then a sheet for each list."""

import datetime
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ilacs.records import FigureKind
from ilacs.reporting.bulk_workbook import A4, NO_DAY
from ilacs.reporting.cross_tables import Cell
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.figure_words import rate_of, share_of
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.looks import HEADING, LINK, TOP, WRAPPED
from ilacs.reporting.numbers import few, suppressed
from ilacs.reporting.safe_text import ILLEGAL
from ilacs.reporting.sheet_names import allowed_names

INDEX = "Index"
INDEX_HEADINGS = (("List", 34), ("Measure", 60), ("Code", 10), ("Figure", 12), ("Number", 12), ("Of", 12))
FIGURE_HEADINGS = (
    ("Measure", 60),
    ("Code", 10),
    ("Number", 12),
    ("Of", 12),
    ("Share", 12),
    ("Unknown", 12),
    ("Mean", 12),
    ("Median", 12),
    ("Per 10,000", 12),
    ("Rows at fault", 14),
    ("Why there is none", 60),
)
LOOKS = {
    "heading": HEADING,
    "link": LINK,
    "wrapped": WRAPPED,
    "top": TOP,
    "title": {"bold": True, "font_size": 13},
    "share": {"num_format": "0.0%"},
    "number": {"num_format": "#,##0"},
    "decimal": {"num_format": "#,##0.0"},
}
Formats = dict[str, Format]


def write_tables(path: Path, pages: Sequence[ListPage], day: datetime.date | None) -> None:
    """Write the workbook."""
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(path), plain) as book:
        book.set_properties({"created": datetime.datetime.combine(day or NO_DAY, datetime.time()), "author": "ilacs"})
        formats = {name: book.add_format(look) for name, look in LOOKS.items()}
        names = allowed_names([INDEX, *(page.title for page in pages)])
        sheets = [book.add_worksheet(name) for name in names]
        for sheet in sheets:
            sheet.set_paper(A4)
            sheet.set_landscape()
            sheet.fit_to_pages(1, 0)
        places = {
            name: _add_page(sheet, page, formats)
            for sheet, page, name in zip(sheets[1:], pages, names[1:], strict=True)
        }
        _add_index(sheets[0], pages, names[1:], places=places, formats=formats)


def _add_page(sheet: Worksheet, page: ListPage, formats: Formats) -> dict[str, int]:
    """Write the figures of a list, then each breakdown below the other; say in which row each begins."""
    sheet.write_string(0, 0, page.title, formats["title"])
    places: dict[str, int] = {}
    _headings(sheet, 2, FIGURE_HEADINGS, formats)
    row = 3
    for answer in (*page.headlines, *page.without):
        places[answer.measure.name] = row
        _add_figure(sheet, row, answer, formats)
        row += 1
    for answer in page.breakdowns:
        places[answer.measure.name] = row + 1
        row = _add_breakdown(sheet, row + 1, answer, formats)
    return places


def _headings(sheet: Worksheet, row: int, headings: Sequence[tuple[str, int]], formats: Formats) -> None:
    for place, (heading, width) in enumerate(headings):
        sheet.set_column(place, place, width)
        sheet.write_string(row, place, heading, formats["heading"])


def _add_figure(sheet: Worksheet, row: int, answer: Answer, formats: Formats) -> None:
    figure = answer.figure
    _text(sheet, row, 0, answer.measure.title, formats["wrapped"])
    _text(sheet, row, 1, answer.measure.code, formats["top"])
    if figure.why:
        _text(sheet, row, 10, figure.why, formats["wrapped"])
        return
    number, of = numbers_of(answer)
    for place, count in ((2, number), (3, of)):
        _count(sheet, row, place, count, formats)
    if figure.kind is FigureKind.SHARE:
        _share(sheet, row, 4, number, of, formats=formats)
        _count(sheet, row, 5, answer.table.column_totals[2], formats)
    elif figure.kind is FigureKind.MEAN:
        _count(sheet, row, 5, answer.table.column_totals[1], formats)
    is_shown = None not in answer.table.column_totals[:1]
    for place, value in ((6, figure.mean), (7, figure.median), (8, rate_of(answer))):
        if value is not None and is_shown:
            sheet.write_number(row, place, value, formats["decimal"])
    _text(sheet, row, 9, few(answer.weakened.rows, answer.least), formats["top"])


def numbers_of(answer: Answer) -> tuple[Cell, Cell]:
    """The number of a figure, and of how many it is."""
    if answer.figure.kind is FigureKind.SHARE:
        return share_of(answer)
    return answer.table.column_totals[
        0
    ] if answer.figure.kind is FigureKind.MEAN else answer.table.total, answer.table.total


def _add_breakdown(sheet: Worksheet, row: int, answer: Answer, formats: Formats) -> int:
    """Write a breakdown and give back the row after it."""
    made = answer.table
    code = f" ({answer.measure.code})" if answer.measure.code else ""
    _text(sheet, row, 0, answer.measure.title + code, formats["title"])
    is_single = len(made.columns) == 1
    for place, heading in enumerate((made.headings[0], *made.columns, "Share" if is_single else "All")):
        _text(sheet, row + 1, place, heading, formats["heading"])
    row += 2
    for label, cells, total in zip(made.rows, made.cells, made.row_totals, strict=True):
        _text(sheet, row, 0, label, formats["wrapped"])
        for place, cell in enumerate(cells, 1):
            _count(sheet, row, place, cell, formats)
        if is_single:
            _share(sheet, row, 2, total, made.total, formats=formats)
        else:
            _count(sheet, row, len(cells) + 1, total, formats)
        row += 1
    return row


def _add_index(
    sheet: Worksheet,
    pages: Sequence[ListPage],
    names: Sequence[str],
    *,
    places: dict[str, dict[str, int]],
    formats: Formats,
) -> None:
    _headings(sheet, 0, INDEX_HEADINGS, formats)
    sheet.freeze_panes(1, 0)
    row = 1
    for page, name in zip(pages, names, strict=True):
        for answer in page.answers:
            _text(sheet, row, 0, page.title, formats["top"])
            target = f"internal:'{name.replace(chr(39), chr(39) * 2)}'!A{places[name][answer.measure.name] + 1}"
            sheet.write_url(row, 1, target, formats["link"], string=ILLEGAL.sub("", answer.measure.title))
            _text(sheet, row, 2, answer.measure.code, formats["top"])
            if not answer.figure.why:
                _text(sheet, row, 3, str(answer.figure.kind), formats["top"])
                for place, count in zip((4, 5), numbers_of(answer), strict=True):
                    _count(sheet, row, place, count, formats)
            row += 1
    sheet.autofilter(0, 0, max(1, row - 1), len(INDEX_HEADINGS) - 1)


def _text(sheet: Worksheet, row: int, place: int, text: str, look: Format) -> None:
    sheet.write_string(row, place, ILLEGAL.sub("", text), look)


def _count(sheet: Worksheet, row: int, place: int, count: Cell, formats: Formats) -> None:
    if count is None:
        sheet.write_string(row, place, suppressed(), formats["top"])
    else:
        sheet.write_number(row, place, count, formats["number"])


def _share(sheet: Worksheet, row: int, place: int, part: Cell, whole: Cell, *, formats: Formats) -> None:
    if part is None or whole is None:
        sheet.write_string(row, place, suppressed(), formats["top"])
    elif whole:
        sheet.write_number(row, place, part / whole, formats["share"])
