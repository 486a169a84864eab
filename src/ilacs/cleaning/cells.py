"""Raw cells made fit to be keys of a dictionary, shown as text, and read where any column reads them alike."""

import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass

from ilacs.cleaning.declared import CleaningFacts
from ilacs.cleaning.readings import BLANK, Reading
from ilacs.cleaning.texts import tidy
from ilacs.records import CellValue, RawTable

ERROR = "\0error"
UNWORKED_FORMULA = "\0formula"
# No spreadsheet can hold these two: they stand for cells that are known by their place only.

_BLANK = Reading(None, faults=(BLANK,))
_BLANK_SPACES = Reading(None, "spaces_removed", (BLANK,))
_BLANK_WORD = Reading(None, "blank_word_removed", (BLANK,))
_ERROR = Reading(None, faults=("cell_is_excel_error",))
_UNWORKED = Reading(None, faults=("formula_without_value",))
_MARKS = {"": _BLANK, ERROR: _ERROR, UNWORKED_FORMULA: _UNWORKED}


@dataclass(frozen=True, slots=True)
class Settled:
    """The cells of a column, and each value that is among them."""

    cells: Sequence[CellValue]
    values: set[CellValue]


def settle_cells(table: RawTable, column: str) -> Settled:
    """The cells of a column with booleans as text, and with errors and unworked formulas marked as such."""
    cells = table.columns[column]
    if table.error_cells or table.empty_formulas:
        cells = _marked(cells, table, position=table.positions[column])
    values = set(cells)
    # True is 1 and False is 0 as the key of a dictionary, so look for them where either is found.
    if (1 in values or 0 in values) and bool in set(map(type, cells)):
        cells = [str(cell).upper() if isinstance(cell, bool) else cell for cell in cells]
        values = set(cells)
    return Settled(cells, values)


def show(value: CellValue) -> str:
    """The text that stands for a cell: whole numbers without decimals, days in ISO."""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    return str(value)


def read_special(value: CellValue, facts: CleaningFacts) -> Reading | None:
    """The reading of a cell that is blank, stands for a blank or holds an error; None for any other."""
    if isinstance(value, float) and math.isnan(value):  # what an analyst's tool writes for a blank
        return _BLANK_WORD
    if not isinstance(value, str):
        return None
    return _MARKS.get(value) or _read_word(tidy(value).casefold(), facts)


def _read_word(word: str, facts: CleaningFacts) -> Reading | None:
    if not word:
        return _BLANK_SPACES
    if word in facts.blank_words:
        return _BLANK_WORD
    return _ERROR if word in facts.excel_errors else None


def _marked(cells: Sequence[CellValue], table: RawTable, *, position: int) -> Sequence[CellValue]:
    marks = {
        **{row: UNWORKED_FORMULA for row, place in table.empty_formulas if place == position},
        **{row: ERROR for row, place in table.error_cells if place == position},
    }
    if not marks:
        return cells
    return [marks.get(row, cell) for row, cell in zip(table.rows, cells, strict=True)]
