"""The rows of one child: found by the identifier as a person types it, and read as days and words."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ilacs.annex_a import Specification
from ilacs.cleaning.declared import load_cleaning
from ilacs.cleaning.identifiers import read_identifiers, spelling_key
from ilacs.journeys.declared import Filter
from ilacs.records import Problem, Table, cell_name
from ilacs.records.journeys import Place

CHILD = "child_id"
BLANK = "No child was named. Give the child's identifier as it stands in the lists."
UNKNOWN = (
    "No list holds a child with this identifier. Spaces, capitals and leading zeros do not matter; "
    "check its other characters, and that this is the workbook you mean."
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list."""

    table: Table
    index: int

    def value(self, column: str) -> str:
        """What a cell holds after cleaning; nothing where it is blank or the workbook lacks the column."""
        values = self.table.columns.get(column)
        return (values[self.index] if values else None) or ""

    def day(self, column: str) -> datetime.date | None:
        """The day that a cell holds."""
        value = self.value(column)
        return datetime.date.fromisoformat(value) if value else None

    def place(self, column: str) -> Place:
        """Where a cell is."""
        table, row = self.table, self.table.rows[self.index]
        position = table.positions.get(column)
        return Place(table.list_, table.sheet, row, column, cell_name(row, position) if position is not None else "")

    def is_unread(self, column: str) -> bool:
        """Whether a cell held what could not be read."""
        return self.table.rows[self.index] in self.table.unusable.get(column, ())

    def fits(self, only: Filter, unless: Filter) -> bool:
        """Whether it holds the values asked for, and none of those excluded."""
        return all(self.value(column) in values for column, values in only.items()) and not any(
            self.value(column) in values for column, values in unless.items()
        )


@dataclass(frozen=True, slots=True)
class Child:
    """A child's identifier, and all rows about them in the order of the lists."""

    child_id: str
    rows: tuple[Row, ...]

    def rows_of(self, list_: str) -> Iterator[Row]:
        """The rows of one list."""
        return (row for row in self.rows if row.table.list_ == list_)


def find_child(tables: Sequence[Table], specification: Specification, *, child_id: str) -> Child:
    """All rows of a child. Raises Problem, without the identifier, where there are none."""
    readings = read_identifiers({child_id}, load_cleaning())
    typed = readings.texts[child_id]
    if not typed:
        raise Problem(BLANK)
    key = spelling_key(typed)
    order = list(specification.lists)
    rows = [
        row for table in sorted(tables, key=lambda table: order.index(table.list_)) for row in _rows(table, key=key)
    ]
    if not rows:
        raise Problem(UNKNOWN)
    return Child(rows[0].value(CHILD), tuple(rows))


def _rows(table: Table, *, key: str) -> list[Row]:
    """In the order of the spreadsheet, whatever the order of the table."""
    ids = table.columns.get(CHILD, ())
    those = {text for text in set(ids) if text and spelling_key(text) == key}
    rows = [Row(table, index) for index, text in enumerate(ids) if text in those] if those else []
    return sorted(rows, key=lambda row: table.rows[row.index])
