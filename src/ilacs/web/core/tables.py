"""Tables as pages show them and as spreadsheets read them."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

Value = str | int | float | None
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """Rows for a spreadsheet, one value a cell: what a page's `.csv` holds."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says, already in words; with a link, or a note that says more."""

    text: str
    href: str = ""
    note: str = ""
    is_number: bool = False
    unseen: str = ""
    """What a link says besides to those who hear it without the row that it stands in."""


@dataclass(frozen=True, slots=True)
class Column:
    """The heading of a column."""

    text: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row; its first cell says what it is about."""

    cells: tuple[Cell, ...]
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table for a page. `name` is unique on it."""

    name: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    is_small: bool = True


def table(name: str, *, caption: str, columns: Iterable[Column], rows: Iterable[Iterable[Cell | str]]) -> Table:
    """A table of plain rows; a cell that is only text may be given as such."""
    kept = tuple(columns)
    made = (tuple(_cell(given, column) for given, column in zip(row, kept, strict=True)) for row in rows)
    return Table(name, caption, kept, tuple(map(Row, made)))


def write_csv(spreadsheet: Spreadsheet) -> str:
    """The spreadsheet as CSV. Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(spreadsheet.headings)
    writer.writerows([_safe(value) for value in row] for row in spreadsheet.rows)
    return written.getvalue()


def _cell(given: Cell | str, column: Column) -> Cell:
    return given if isinstance(given, Cell) else Cell(given, is_number=column.is_number)


def _safe(value: Value) -> Value:
    # A single sign is one of DfE's symbols, and no formula.
    is_risky = isinstance(value, str) and len(value) > 1 and value.startswith(FORMULAS)
    return f"'{value}" if is_risky else value
