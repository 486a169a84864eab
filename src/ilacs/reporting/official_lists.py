"""Clean lists as sheets in the layout of an edition, with values that a spreadsheet knows as days and numbers."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ilacs.annex_a import Column, ColumnType, List, Specification
from ilacs.records import CellValue, RawTable, Table, column_letter
from ilacs.reporting.bulk_workbook import LAST_ROW, ROWS_AT_A_TIME, BulkWorkbook
from ilacs.reporting.cell_xml import (
    Bodies,
    Palette,
    column_cells,
    day_number,
    headings_row,
    joined_rows,
    without_booleans,
)
from ilacs.reporting.looks import Fill

WIDTHS = {ColumnType.DATE: 15, ColumnType.AGE: 12, ColumnType.COUNT: 15, ColumnType.CATEGORY: 24}
OTHER_WIDTH = 18


def add_official_lists(
    book: BulkWorkbook,
    tables: Sequence[Table],
    edition: str,
    specification: Specification,
    *,
    raw: Sequence[RawTable] = (),
) -> None:
    """Add a sheet for each list of the edition; lists without a table have their headings alone.

    With the raw tables, what could not be read stands there as it was, marked; without them it is blank.
    """
    clean = {table.list_: table for table in tables}
    as_found = {table.list_: table for table in raw}
    for list_ in specification.lists.values():
        columns = list_.columns_in(edition)
        table = clean.get(list_.name)
        written = [
            WrittenColumn(column, at, table, as_found.get(list_.name), official_text(column, specification))
            for at, column in enumerate(columns)
            if table and column.name in table.columns
        ]
        _add_list(book, list_, columns, written)


def _add_list(book: BulkWorkbook, list_: List, columns: Sequence[Column], written: Sequence["WrittenColumn"]) -> None:
    sheet = book.add_bulk_sheet(f"List {list_.number}", partial(_rows, columns, written))
    for place, column in enumerate(columns):
        sheet.set_column(place, place, width_of(column))
    sheet.freeze_panes(1, 0)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{LAST_ROW}"})
    sheet.repeat_rows(0)


def _rows(columns: Sequence[Column], written: Sequence["WrittenColumn"], palette: Palette) -> Iterator[str]:
    yield headings_row(((column.heading, width_of(column)) for column in columns), palette)
    bodies = [_CleanBodies(column.official, column.column.type, palette) for column in written]
    unread = Bodies(palette, Fill.UNREAD)
    count = min(max((len(column.clean.rows) for column in written), default=0), LAST_ROW - 1)
    for start in range(0, count, ROWS_AT_A_TIME):
        part = slice(start, min(start + ROWS_AT_A_TIME, count))
        rows = range(part.start + 2, part.stop + 2)
        cells = [column.cells(part, body, unread) for column, body in zip(written, bodies, strict=True)]
        yield joined_rows(rows, cells)


@dataclass(frozen=True, slots=True)
class WrittenColumn:
    """A column at its official place, with what is to stand in it."""

    column: Column
    place: int
    clean: Table
    raw: RawTable | None
    official: Mapping[str, str]
    """Codes to the form that Ofsted prefers."""

    def cells(self, part: slice, bodies: "_CleanBodies", unread: Bodies) -> list[str]:
        """Some of its cells. What could not be read stays as it was, where the file is at hand: nothing is lost."""
        name = self.column.name
        found_rows = self.clean.rows[part]
        rows = range(part.start + 2, part.stop + 2)
        cells = list(map(bodies.__getitem__, self.clean.columns[name][part]))
        if self.raw and (lost := self.clean.unusable.get(name)):
            raw = without_booleans(self.raw.columns[name][part])
            located = zip(found_rows, cells, raw, strict=True)
            cells = [unread[value] if row in lost else cell for row, cell, value in located]
        return column_cells(column_letter(self.place), rows, cells)


class _CleanBodies(dict[str | None, str]):
    """The clean texts of a column as cells, each worked out when it is first met."""

    def __init__(self, official: Mapping[str, str], kind: ColumnType, palette: Palette) -> None:
        super().__init__({None: "", "": ""})
        self._official = official
        self._kind = kind
        self._palette = palette

    def __missing__(self, text: str | None) -> str:
        body = self[text] = self._body(text or "")
        return body

    def _body(self, text: str) -> str:
        value = typed(text, self._kind)
        if isinstance(value, datetime.date):
            return self._palette.number(day_number(value) or 0, "date")
        if isinstance(value, int):
            return self._palette.number(value)
        return self._palette.text(self._official.get(text, text))


def width_of(column: Column) -> int:
    """How wide a column is, for most of its values and for its heading in a few lines."""
    return WIDTHS.get(column.type, OTHER_WIDTH)


def official_text(column: Column, specification: Specification) -> Mapping[str, str]:
    """Codes of a column to the form that Ofsted prefers, with its letter."""
    codes = specification.codes_of(column)
    return {name: code.official for name, code in codes.codes.items()} if codes else {}


def typed(text: str, kind: ColumnType) -> CellValue:
    """Clean text as the real day or whole number that it stands for, where a spreadsheet can hold it as such."""
    if kind is ColumnType.DATE:
        day = datetime.date.fromisoformat(text)
        return day if day_number(day) else f"{day:%d/%m/%Y}"
    return int(text) if kind in (ColumnType.AGE, ColumnType.COUNT) else text
