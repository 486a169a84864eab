"""A partial export among those that are merged, and its rows by key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ilacs.records import CellValue, RawTable, Table

Cell = str | None | CellValue


@dataclass(frozen=True, slots=True)
class Part:
    """The lists of one file, or of an extract, clean and as found."""

    file: str
    edition: str
    tables: Mapping[str, Table]
    raw: Mapping[str, RawTable]
    left_out: tuple[str, ...] = ()
    """Sheets that are no list, each with the reason."""

    @classmethod
    def of(
        cls,
        file: str,
        edition: str,
        tables: tuple[Table, ...],
        raw: tuple[RawTable, ...],
        *,
        left_out: tuple[str, ...] = (),
    ) -> "Part":
        """A part from its tables."""
        by_list = {table.list_: table for table in tables}
        return cls(file, edition, by_list, {table.list_: table for table in raw}, left_out)

    def cell(self, list_: str, column: str, row: int) -> str | None:
        """The clean text of a cell; None is blank, unusable, or not in this part at all."""
        cells = self.tables[list_].columns.get(column)
        return cells[row] if cells is not None else None

    def unread(self, list_: str, column: str, row: int) -> CellValue | None:
        """What a cell held that could not be read; None where it could."""
        table = self.tables[list_]
        if table.rows[row] not in table.unusable.get(column, ()):
            return None
        return self.raw[list_].columns[column][row]


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A row of a part: the number of the part, and the place of the row in its table, from 0."""

    part: int
    row: int


def sources_of(parts: tuple[Part, ...], list_: str) -> Iterator[Source]:
    """Every row of a list, part by part."""
    for number, part in enumerate(parts):
        if list_ in part.tables:
            yield from (Source(number, row) for row in range(len(part.tables[list_].rows)))
