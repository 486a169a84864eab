"""Figures as tables of counts, rows by columns: what charts, pages and workbooks are all drawn from."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.measuring.planned import PlannedMeasure
from ilacs.records import Category, Figure, FigureKind

UNKNOWN = "Unknown"
"""Of a share: of how many it is not known."""
BLANK = "Blank or unusable"
"""Of a breakdown: what is blank or could not be read. A code may be called unknown, and is not that."""
YES, NO = "Yes", "No"
KNOWN = "Known"
NUMBER = "Number"
ALL = "All"
Cell = int | None
"""A count; none where it is suppressed."""


@dataclass(frozen=True, slots=True)
class CrossTable:
    """Counts by what the rows are and what the columns are. What is unknown has a row or a column of its own."""

    headings: tuple[str, ...]
    """What the rows are, and what the columns are where there are several."""
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    row_totals: tuple[Cell, ...]
    column_totals: tuple[Cell, ...]
    total: Cell

    def of_rows(self, places: Sequence[int]) -> "CrossTable":
        """The same table with some of its rows; the totals of its columns stay those of all."""
        return replace(
            self,
            rows=tuple(self.rows[place] for place in places),
            cells=tuple(self.cells[place] for place in places),
            row_totals=tuple(self.row_totals[place] for place in places),
        )


def with_totals(
    headings: tuple[str, ...], rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[Cell]]
) -> CrossTable:
    """A table whose totals are sums."""
    counts = tuple(map(tuple, cells))
    column_totals = tuple(map(summed, zip(*counts, strict=True))) if counts else (0,) * len(columns)
    row_totals = tuple(map(summed, counts))
    return CrossTable(headings, tuple(rows), tuple(columns), counts, row_totals, column_totals, summed(row_totals))


def summed(cells: Sequence[Cell]) -> Cell:
    """The sum of counts, none of which is suppressed."""
    return None if None in cells else sum(cell or 0 for cell in cells)


def cross_table(measure: PlannedMeasure, figure: Figure) -> CrossTable:
    """The counts behind a figure."""
    titles = tuple(key.title for key in measure.keys) or (measure.title,)
    if figure.kind is FigureKind.MEAN:
        return with_totals(titles, (ALL,), (KNOWN, UNKNOWN), ((figure.count - figure.unknown, figure.unknown),))
    if figure.kind is FigureKind.SHARE:
        lines = figure.categories or (Category((ALL,), figure.count, figure.numerator, figure.unknown),)
        return with_totals(titles[:1], _rows(measure, lines), (YES, NO, UNKNOWN), tuple(map(_share, lines)))
    if len(measure.keys) == 2:
        return _two_ways(measure, titles, figure.categories)
    if measure.keys:
        cells = tuple((line.count,) for line in figure.categories)
        return with_totals(titles, _rows(measure, figure.categories), (NUMBER,), cells)
    return with_totals(titles, (ALL,), (NUMBER,), ((figure.count,),))


def _share(line: Category) -> tuple[Cell, ...]:
    true = line.numerator or 0
    return true, line.count - true - line.unknown, line.unknown


def _rows(measure: PlannedMeasure, lines: Sequence[Category]) -> tuple[str, ...]:
    return tuple(label_words(measure, line.labels[0]) for line in lines)


def label_words(measure: PlannedMeasure, label: str) -> str:
    """A label as people read it: what is blank and what is unborn have words."""
    said = cast(dict[str, dict[str, str]], read_facts("reporting/labels"))
    return said["numbers" if measure.order == "number" else "words"].get(label, label) or BLANK


def _two_ways(measure: PlannedMeasure, titles: tuple[str, ...], lines: Sequence[Category]) -> CrossTable:
    named = _rows(measure, lines)
    counts = {(row, line.labels[1] or BLANK): line.count for row, line in zip(named, lines, strict=True)}
    # The columns by size, the two largest in the same order on every page: they are set back to back.
    sizes = Counter[str]()
    for (_, column), count in counts.items():
        sizes[column] += count
    rows = tuple(dict.fromkeys(named))
    by_size = sorted(sizes, key=lambda name: (name == BLANK, -sizes[name], name))
    columns = (*sorted(by_size[:2], key=lambda name: (name == BLANK, name)), *by_size[2:])
    return with_totals(titles, rows, columns, [[counts.get((row, column), 0) for column in columns] for row in rows])
