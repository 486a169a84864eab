"""What was found in a file, before anything is matched to a list."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field

CellValue = str | float | int | bool | datetime.date | datetime.datetime | datetime.time | datetime.timedelta
"""A cell as the file holds it. A blank cell is the empty string; dates are dates where the file says so."""


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One sheet, or one csv file, cell by cell.

    `rows[0]` is the spreadsheet's row 1 whatever is blank above the data, so that row numbers are the
    file's own. Rows may differ in length. Positions in the sets count rows from 1 and columns from 0.
    """

    file: str
    name: str
    rows: Sequence[Sequence[CellValue]]
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    has_active_filter: bool = False
    merged_ranges: tuple[tuple[int, int, int, int], ...] = ()
    """First row, first column, last row, last column."""
    error_cells: frozenset[tuple[int, int]] = frozenset()
    """Cells holding #N/A, #REF! and the like, as (row, column)."""
    empty_formulas: frozenset[tuple[int, int]] = frozenset()
    """Formulas that the program which wrote the file never worked out, as (row, column)."""
    is_text: bool = False
    """Whether it comes from a csv file, which can hold nothing but text."""


@dataclass(frozen=True, slots=True)
class RawWorkbook:
    """All the sheets that were read, in the order of the files, and what was passed over and why."""

    sheets: tuple[RawSheet, ...]
    passed_over: dict[str, str] = field(default_factory=dict)
