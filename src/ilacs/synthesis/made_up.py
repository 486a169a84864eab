"""What synthesis hands on: made-up lists, and the faults planted in them."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

Value = str | int | float | datetime.date | None
"""A cell. Codes are without their letter (WBRI, Male, N1), as the rules know them; None is blank."""

Row = dict[str, Value]

FIRST_ROW = 2
"""Spreadsheet row of the first child: the headings are in row 1."""


@dataclass(frozen=True, slots=True)
class MadeUp:
    """The eleven lists of a council that does not exist, a column at a time."""

    edition: str
    as_at: datetime.date
    lists: Mapping[str, Mapping[str, list[Value]]]

    def rows(self, list_: str) -> list[Row]:
        """The rows of one list, in their order."""
        columns = self.lists[list_]
        return [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]


@dataclass(frozen=True, slots=True)
class Planted:
    """One fault, and where a check must find it."""

    rule: str
    list_: str
    row: int
    """Row of the spreadsheet that `write_workbook` writes."""


def as_columns(rows: list[Row], names: tuple[str, ...]) -> dict[str, list[Value]]:
    """Rows turned into columns; what a row does not say is blank."""
    return {name: [row.get(name) for row in rows] for name in names}
