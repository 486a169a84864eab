"""How far the cells of a sheet reach, and whether the rectangle is small enough to read.

calamine sets aside memory for the whole rectangle between the first and the last cell, and when there
is not enough the program ends on the spot, so the corners are looked at before.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ilacs.reading import limits
from ilacs.records import Problem

_LAST_ROW = 1_048_576
_LAST_COLUMN = 16_384
_ODS_ROW_END = b"</table:table-row>"
_ODS_CONTENT = re.compile(rb"office:value|<text:p|calcext:value")
_ODS_TABLE_END = b"</table:table>"
_ODS_ROW = re.compile(rb"<table:table-row\b([^>]*)>")
_ODS_ROWS = re.compile(rb'number-rows-repeated="(\d{1,9})"')
_ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>")
_ODS_COLUMNS = re.compile(rb'number-columns-repeated="(\d{1,9})"')


@dataclass(frozen=True, slots=True)
class Reach:
    """The last row, counted from 1, and the number of columns."""

    rows: int
    columns: int

    @property
    def cells(self) -> int:
        """Cells of the whole rectangle from A1, blank ones included."""
        return self.rows * self.columns


def refuse_far_cells(reach: Reach, *, sheet: str, file: str, before: int = 0) -> None:
    """Raise a Problem where a sheet, with the cells read before it, is more than there is room for."""
    if reach.rows > _LAST_ROW or reach.columns > _LAST_COLUMN:
        raise Problem(f"The sheet {sheet} of {file} has cells beyond the last one that Excel knows. Export it again.")
    if reach.cells + before > limits.CELLS:
        raise Problem(
            f"The sheet {sheet} of {file} reaches to row {reach.rows:,} and column {reach.columns:,}, "
            f"so the workbook has more than the {limits.CELLS:,} cells that we read. "
            "Delete the rows and columns that hold nothing, or split the workbook."
        )


def reach_of_ods(chunks: Iterable[bytes]) -> Reach:
    """The furthest reach of any sheet of an OpenDocument workbook, which writes blank or equal rows once."""
    furthest = Reach(0, 0)
    rows = since_content = columns = 0
    for row in _ods_rows(chunks):
        if _ODS_TABLE_END in row:
            rows = since_content = columns = 0
        since_content += sum(_repeats(tag, _ODS_ROWS) for tag in _ODS_ROW.findall(row))
        if _ODS_CONTENT.search(row):
            rows, since_content = rows + since_content, 0
            columns = max(columns, _width_of_row(row))
            furthest = max(furthest, Reach(rows, columns), key=lambda reach: reach.cells)
    return furthest


def _ods_rows(chunks: Iterable[bytes]) -> Iterator[bytes]:
    rest = b""
    for chunk in chunks:
        *rows, rest = (rest + chunk).split(_ODS_ROW_END)
        yield from rows


def _repeats(tag: bytes, pattern: re.Pattern[bytes]) -> int:
    found = pattern.search(tag)
    return int(found[1]) if found else 1


def _width_of_row(row: bytes) -> int:
    widths = [_repeats(tag, _ODS_COLUMNS) for tag in _ODS_CELL.findall(row)]
    ends_blank = row.rstrip().endswith(b"/>")
    return sum(widths[:-1] if ends_blank else widths)


def reach_of_xlsb(records: bytes) -> Reach:
    """Reach of a sheet of a binary workbook: its records say their row or column in their first four bytes."""
    rows = columns = at = 0
    end = len(records)
    while at < end - 2:
        kind = records[at]
        at += 1 if kind < 128 else 2
        length, at = _record_length(records, at)
        if kind == 0:
            rows = max(rows, int.from_bytes(records[at : at + 4], "little") + 1)
        if 1 <= kind <= 11 or kind == 62:
            columns = max(columns, int.from_bytes(records[at : at + 4], "little") + 1)
        at += length
    return Reach(rows, columns)


def _record_length(records: bytes, at: int) -> tuple[int, int]:
    """Length of a record and where it starts: seven bits a byte, the lowest first."""
    length = 0
    for place in range(4):
        byte = records[at + place] if at + place < len(records) else 0
        length |= (byte & 127) << (7 * place)
        if byte < 128:
            return length, at + place + 1
    return length, at + 4
