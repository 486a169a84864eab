"""Several partial exports of one council to one workbook: the last value wins, and every conflict is told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ilacs.annex_a import List, Specification
from ilacs.gathering.pairing import Group, Paired, pair_rows
from ilacs.gathering.parts import Part, Source
from ilacs.records import CellValue, RawTable, Table, cell_name

FIRST_ROW = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of a file."""

    file: str
    sheet: str
    cell: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two files that say different things of the same cell. The values stay in the files."""

    list_: str
    column: str
    merged_row: int
    kept: Place
    passed: Place


@dataclass(frozen=True, slots=True)
class MergedList:
    """How one list came together."""

    list_: str
    rows: int
    rows_before: int
    """Of all files together."""
    repeated: int
    unpaired: int


@dataclass(frozen=True, slots=True)
class Merged:
    """The whole workbook, and the account of it."""

    edition: str
    tables: tuple[Table, ...]
    raw: tuple[RawTable, ...]
    lists: tuple[MergedList, ...]
    conflicts: tuple[Conflict, ...]
    left_out: tuple[str, ...]


def merge(parts: Sequence[Part], specification: Specification) -> Merged:
    """Merge parts in their order: where two have a value, that of the later stands."""
    whole = tuple(parts)
    edition = max(part.edition for part in whole)
    merging = [
        _Merging(whole, list_, edition, pair_rows(whole, list_))
        for list_ in specification.lists.values()
        if any(list_.name in part.tables for part in whole)
    ]
    return Merged(
        edition=edition,
        tables=tuple(one.table() for one in merging),
        raw=tuple(one.raw_table() for one in merging),
        lists=tuple(one.account() for one in merging),
        conflicts=tuple(conflict for one in merging for conflict in one.conflicts()),
        left_out=tuple(f"{part.file}: {reason}" for part in whole for reason in part.left_out),
    )


@dataclass(frozen=True, slots=True)
class _Merging:
    """One list while it is merged."""

    parts: tuple[Part, ...]
    list_: List
    edition: str
    paired: Paired

    @property
    def name(self) -> str:
        return self.list_.name

    @property
    def rows(self) -> range:
        return range(FIRST_ROW, FIRST_ROW + len(self.paired.groups))

    def columns(self) -> list[str]:
        """Those columns of the edition that any part has."""
        there = {name for part in self.parts if self.name in part.tables for name in part.tables[self.name].columns}
        return [column.name for column in self.list_.columns_in(self.edition) if column.name in there]

    def table(self) -> Table:
        columns = {name: [self._value(name, group) for group in self.paired.groups] for name in self.columns()}
        unread = {name: self._unread_rows(name, cells) for name, cells in columns.items()}
        return Table(
            list_=self.name,
            sheet=f"List {self.list_.number}",
            rows=self.rows,
            columns=columns,
            positions=self._positions(),
            unusable={name: frozenset(rows) for name, rows in unread.items() if rows},
        )

    def raw_table(self) -> RawTable:
        columns = {name: [self._as_found(name, group) for group in self.paired.groups] for name in self.columns()}
        return RawTable(self.name, f"List {self.list_.number}", self.rows, columns, self._positions())

    def account(self) -> MergedList:
        before = sum(map(len, self.paired.groups))
        return MergedList(self.name, len(self.paired.groups), before, self.paired.repeated, self.paired.unpaired)

    def conflicts(self) -> Iterator[Conflict]:
        for row, group in zip(self.rows, self.paired.groups, strict=True):
            if len(group) > 1:
                for name in self.columns():
                    yield from self._conflicts(name, group, row)

    def _conflicts(self, column: str, group: Group, row: int) -> Iterator[Conflict]:
        values = [(source, self._cell(column, source)) for source in group]
        filled = [(source, value) for source, value in values if value is not None]
        for source, value in filled[:-1]:
            if value != filled[-1][1]:
                kept, passed = self._place(column, filled[-1][0]), self._place(column, source)
                yield Conflict(self.name, column, row, kept, passed)

    def _value(self, column: str, group: Group) -> str | None:
        values = [self._cell(column, source) for source in group]
        return next((value for value in reversed(values) if value is not None), None)

    def _as_found(self, column: str, group: Group) -> CellValue:
        """What the last part held that could not be read; nothing where any part could be."""
        if self._value(column, group) is not None:
            return ""
        unread = [self.parts[source.part].unread(self.name, column, source.row) for source in group]
        return next((value for value in reversed(unread) if value is not None), "")

    def _unread_rows(self, column: str, cells: Sequence[str | None]) -> list[int]:
        groups = zip(self.rows, cells, self.paired.groups, strict=True)
        return [row for row, cell, group in groups if cell is None and self._as_found(column, group) != ""]

    def _cell(self, column: str, source: Source) -> str | None:
        return self.parts[source.part].cell(self.name, column, source.row)

    def _place(self, column: str, source: Source) -> Place:
        part = self.parts[source.part]
        table = part.tables[self.name]
        return Place(part.file, table.sheet, cell_name(table.rows[source.row], table.positions[column]))

    def _positions(self) -> dict[str, int]:
        columns = self.list_.columns_in(self.edition)
        return {column.name: place for place, column in enumerate(columns)}
