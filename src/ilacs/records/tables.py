"""A list's rows, first as the file holds them, then clean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ilacs.records.sheets import CellValue


@dataclass(frozen=True, slots=True)
class RawTable:
    """The rows of one list as the file holds them, a column at a time."""

    list_: str
    sheet: str
    rows: Sequence[int]
    """The spreadsheet's own row numbers."""
    columns: Mapping[str, Sequence[CellValue]]
    positions: Mapping[str, int]
    """Place of each column in the sheet, from 0."""
    error_cells: frozenset[tuple[int, int]] = frozenset()
    """As on the sheet: cells holding #N/A and the like, as (row, column)."""
    empty_formulas: frozenset[tuple[int, int]] = frozenset()
    """As on the sheet: formulas that were never worked out, as (row, column)."""
    is_text: bool = False
    """Whether it comes from a csv file, which can hold nothing but text."""


@dataclass(frozen=True, slots=True)
class Table:
    """The clean rows of one list, a column at a time, as the text that any SQL engine reads.

    Days are ISO (2026-11-02), counts are whole numbers, categories are the code without its letter
    (WBRI, Male, Yes, N1). None is blank or unusable; `unusable` tells which of the two.
    """

    list_: str
    sheet: str
    rows: Sequence[int]
    columns: Mapping[str, Sequence[str | None]]
    positions: Mapping[str, int]
    unusable: Mapping[str, frozenset[int]]
    """Column to the rows (spreadsheet numbers) whose cell held something that could not be read."""
