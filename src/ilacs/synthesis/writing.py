"""A made-up workbook as a file in Ofsted's layout."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ilacs.annex_a import Column, Specification, load_specification
from ilacs.synthesis.made_up import FIRST_ROW, MadeUp, Value

EXCEL_ERROR = "#N/A"
EXCEL_DAY_0 = datetime.date(1899, 12, 30).toordinal()
WIDTH = 18


def write_workbook(made_up: MadeUp, path: Path) -> None:
    """Write the eleven lists, a sheet each, with the headings in row 1."""
    specification = load_specification()
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        days = book.add_format({"num_format": "dd/mm/yyyy"})
        bold = book.add_format({"bold": True, "text_wrap": True})
        for name, list_ in specification.lists.items():
            sheet = book.add_worksheet(f"List {list_.number}")
            columns = list_.columns_in(made_up.edition)
            sheet.set_column(0, len(columns) - 1, WIDTH)
            sheet.freeze_panes(1, 1)
            sheet.write_row(0, 0, [column.heading for column in columns], bold)
            cells = [_dressed(made_up.lists[name][column.name], column, specification) for column in columns]
            _write_rows(sheet, cells, days)


def _dressed(values: Sequence[Value], column: Column, specification: Specification) -> Sequence[Value]:
    """The values of a column with Ofsted's letters; what is no code stays as it is."""
    code_set = specification.codes_of(column)
    if code_set is None:
        return values
    official: Mapping[Value, Value] = {code.code: code.official for code in code_set.codes.values()}
    return [official.get(value, value) for value in values]


def _write_rows(sheet: Worksheet, columns: Sequence[Sequence[Value]], days: Format) -> None:
    for row, cells in enumerate(zip(*columns, strict=True), start=FIRST_ROW - 1):
        for place, value in enumerate(cells):
            if value is not None:
                _write_cell(sheet, row, place, value=value, days=days)


def _write_cell(sheet: Worksheet, row: int, place: int, *, value: Value, days: Format) -> None:
    match value:
        case datetime.date():
            sheet.write_number(row, place, value.toordinal() - EXCEL_DAY_0, days)
        case int() | float():
            sheet.write_number(row, place, value)
        case str() if value == EXCEL_ERROR:
            sheet.write_formula(row, place, "=NA()", None, EXCEL_ERROR)
        case _:
            sheet.write_string(row, place, str(value))
