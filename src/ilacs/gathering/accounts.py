"""What became of every column of a workbook that was built from an extract."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from ilacs.cleaning import Spellings
from ilacs.gathering.declared import Coverage
from ilacs.records import RawTable, Table


@dataclass(frozen=True, slots=True)
class ColumnAccount:
    """How one column was filled, and what a reader must know about it."""

    list_: str
    column: str
    coverage: Coverage
    """As it came out: missing where the extract lacks what the column is made of."""
    says: str = ""
    """Why it is no more than that."""
    corrects: str = ""
    """Which deviation from Ofsted's guidance, common in the sector's own SQL, was put right."""
    unrecognised: int = 0
    """Cells that hold none of the column's codes, or no day or number, and so stand as they were found."""
    known: str = ""
    """How far the sector's own SQL fills it."""
    given_by: str = ""
    """The file beside the extract that filled it."""


@dataclass(frozen=True, slots=True)
class RowsAccount:
    """How many rows a list came to."""

    list_: str
    rows: int
    says: str = ""
    """Why there are none, where the extract lacks what they are found by."""
    corrects: str = ""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The lists of an extract, clean, and the account of them."""

    edition: str
    as_at: datetime.date
    tables: tuple[Table, ...]
    raw: tuple[RawTable, ...]
    lists: tuple[RowsAccount, ...]
    columns: tuple[ColumnAccount, ...]
    unread: Mapping[str, int]
    """Field of the extract, as table.field, to how many of its cells held what is no day or identifier."""
    spellings: Spellings
    """To clean other files with, so that their children meet these."""
