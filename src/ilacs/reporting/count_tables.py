"""Tables of counts, as they are and as they may be published."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ilacs.lib.facts import read_facts
from ilacs.records.figures import Category

Key = frozenset[tuple[str, str]]
"""What a number counts: pairs of a breakdown and a label. The same key in two tables is the same number."""
NOT_KNOWN = "Not known"


@dataclass(frozen=True, slots=True)
class CountTable:
    """Counts by one breakdown or two, with every total that follows. A blank `rows_by`: one row, no breakdown of it."""

    rows_by: str
    columns_by: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    def __post_init__(self) -> None:
        """Refuse what is no table of counts."""
        if len(set(self.rows)) != len(self.rows) or len(set(self.columns)) != len(self.columns):
            raise ValueError("a table needs a different label for each row and column")
        if [len(self.columns)] * len(self.rows) != list(map(len, self.counts)):
            raise ValueError("a table needs a count for each row and column")
        if self.rows_by == self.columns_by or (not self.rows_by and len(self.rows) != 1):
            raise ValueError("a table needs two breakdowns, or one and a single row")
        if min((count for row in self.counts for count in row), default=0) < 0:
            raise ValueError("a count is never below zero")

    def key(self, row: int | None, column: int | None) -> Key:
        """What a cell counts, or with None for the row or the column, what a total counts."""
        labels = {self.rows_by: self.rows[row] if row is not None else None}
        labels |= {self.columns_by: self.columns[column] if column is not None else None}
        return frozenset((by, label) for by, label in labels.items() if by and label is not None)

    def numbers(self) -> Iterator[tuple[Key, int]]:
        """Each number of the table, totals among them, with what it counts."""
        for at, row in enumerate(self.counts):
            yield from ((self.key(at, column), count) for column, count in enumerate(row))
            yield self.key(at, None), sum(row)
        for column, counts in enumerate(zip(*self.counts, strict=True)):
            yield self.key(None, column), sum(counts)
        yield frozenset(), sum(map(sum, self.counts))


@dataclass(frozen=True, slots=True)
class ProtectedTable:
    """A table that may be published. None is a number that is suppressed."""

    rows_by: str
    columns_by: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int | None, ...]
    column_totals: tuple[int | None, ...]
    total: int | None
    rounded_to: int = 0
    """To what multiple every number was rounded, so that totals need not be sums; 0 where none was."""

    def row_percentages(self) -> tuple[tuple[int | None, ...], ...]:
        """Whole percentages of the row totals, worked out from what is published and from nothing else."""
        return tuple(
            tuple(_percentage(cell, total) for cell in row)
            for row, total in zip(self.cells, self.row_totals, strict=True)
        )

    def column_percentages(self) -> tuple[tuple[int | None, ...], ...]:
        """Whole percentages of the column totals, likewise."""
        return tuple(
            tuple(_percentage(cell, total) for cell, total in zip(row, self.column_totals, strict=True))
            for row in self.cells
        )


def one_way(by: str, labels: Sequence[str], counts: Sequence[int]) -> CountTable:
    """A table of one row."""
    return CountTable("", by, ("",), tuple(labels), (tuple(counts),))


def table_of(categories: Sequence[Category], breakdowns: Sequence[str]) -> CountTable:
    """The table of a figure's breakdown by one thing or two; a combination that is not among them has nobody."""
    counted = {_labels(one): 0 for one in categories}
    for one in categories:
        counted[_labels(one)] += one.count
    if len(breakdowns) == 1:
        return one_way(breakdowns[0], [labels[0] for labels in counted], list(counted.values()))
    rows, columns = (tuple(dict.fromkeys(labels[at] for labels in counted)) for at in (0, 1))
    counts = tuple(tuple(counted.get((row, column), 0) for column in columns) for row in rows)
    return CountTable(breakdowns[0], breakdowns[1], rows, columns, counts)


def shown(number: int | None) -> str:
    """A number as it is printed, or the symbol of one that is suppressed."""
    return str(read_facts("annex_a/disclosure_control")["symbol"]) if number is None else f"{number:,}"


def _labels(category: Category) -> tuple[str, ...]:
    return tuple(label or NOT_KNOWN for label in category.labels)


def _percentage(part: int | None, whole: int | None) -> int | None:
    return None if part is None or not whole else (100 * part + whole // 2) // whole
