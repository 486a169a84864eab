"""Which sheet is which list, which heading which column, how surely, and why."""

from dataclasses import dataclass

from ilacs.records.results import Noticed
from ilacs.records.sheets import RawSheet


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """A heading of the file found to be a column of a list."""

    column: str
    heading: str
    position: int
    """Place of the column in the sheet, from 0."""
    score: float
    """1.0 is letter for letter; see `reason` for what was forgiven below that."""
    reason: str


@dataclass(frozen=True, slots=True)
class ListMatch:
    """A sheet found to hold a list."""

    list_: str
    sheet: RawSheet
    heading_row: int
    """Spreadsheet row of the headings, from 1. Data start on the next row."""
    columns: tuple[ColumnMatch, ...]
    missing: tuple[str, ...]
    """Columns of the edition that no heading was matched to."""
    extra: tuple[str, ...]
    """Headings of the sheet that are no column of the list."""
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Matching:
    """What every sheet was found to be."""

    edition: str
    lists: tuple[ListMatch, ...]
    unmatched: dict[str, str]
    """Sheet name to why it is no list, or which list it nearly was."""
    missing: tuple[str, ...]
    """Lists that no sheet was matched to."""
    noticed: tuple[Noticed, ...] = ()
