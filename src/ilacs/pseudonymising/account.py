"""What pseudonymising hands on: tables that are safe to share, and an account without a value in it."""

from dataclasses import dataclass

from ilacs.pseudonymising.declared import Treatment
from ilacs.records import Table


@dataclass(frozen=True, slots=True)
class ColumnTreated:
    """What became of one column. No treatment: the workbook has no such column."""

    column: str
    treatment: Treatment | None
    written: int = 0
    """Cells that hold something after it."""
    removed: int = 0
    """Cells that held something and were emptied, as declared."""
    unread: int = 0
    """Cells that nobody could read, and that were emptied for it."""


@dataclass(frozen=True, slots=True)
class SmallCells:
    """How many children of a list share some columns with too few others."""

    list_: str
    columns: tuple[str, ...]
    cells: int
    """Combinations of values that the list has."""
    small: int
    """Combinations that fewer children share than is safe."""
    smallest: int
    """Children in the smallest of all."""
    children: int
    """Children in small ones."""
    alone: int
    """Children who share theirs with nobody."""
    rows: tuple[int, ...]
    """Where those in small ones are, in the workbook that is written."""


@dataclass(frozen=True, slots=True)
class ListTreated:
    """What became of one list."""

    list_: str
    rows: int
    columns: tuple[ColumnTreated, ...]
    extra_columns: int
    """Columns that the guidance does not have, left out whole. Their headings may name anybody, so are not told."""


@dataclass(frozen=True, slots=True)
class Account:
    """What was done to a workbook, to be read by whoever answers for sharing it."""

    edition: str
    lists: tuple[ListTreated, ...]
    sheets_left_out: int
    fewest_alike: int
    """Children from which on a combination is not small."""
    small_cells: tuple[SmallCells, ...]


@dataclass(frozen=True, slots=True)
class Pseudonymised:
    """The lists that are safe to share, and the account of how they came to be so."""

    tables: tuple[Table, ...]
    account: Account
