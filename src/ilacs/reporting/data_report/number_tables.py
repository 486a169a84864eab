"""The tables of figures, as text for pages and as numbers for workbooks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ilacs.records import FigureKind
from ilacs.reporting.cross_tables import ALL, Cell, summed
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.html import Markup, table, tag
from ilacs.reporting.numbers import percent, shown, with_percent

OF = "Of"
FEW = 4
"""Columns that fit beside one another on a narrow screen."""


@dataclass(frozen=True, slots=True)
class NumberTable:
    """A table of text, the first column of which names its rows."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def number_table(answer: Answer) -> NumberTable:
    """Every line of a breakdown with its share, and the whole as the last line."""
    made = answer.table
    if answer.figure.kind is FigureKind.SHARE:
        return NumberTable((made.headings[0], *made.columns, OF), tuple(_share_rows(answer)))
    if len(made.columns) == 1:
        lines = [
            (row, shown(count), percent(count, made.total))
            for row, count in zip(made.rows, made.row_totals, strict=True)
        ]
        return NumberTable(
            (made.headings[0], "Number", "Share"), (*lines, (ALL, shown(made.total), _whole(made.total)))
        )
    return NumberTable((made.headings[0], *made.columns, ALL), tuple(_two_way_rows(answer)))


def _whole(total: Cell) -> str:
    return percent(total, total)


def _share_rows(answer: Answer) -> Iterator[tuple[str, ...]]:
    made = answer.table
    lines = zip(made.rows, made.cells, made.row_totals, strict=True)
    for row, cells, total in (*lines, (ALL, made.column_totals, made.total)):
        of = summed(cells[:2]) if answer.measure.over == "known" else total
        # Where the unknown is left out of the denominator, its own share is of all.
        shares = (with_percent(cell, of) for cell in cells[:2])
        yield row, *shares, with_percent(cells[2], total), shown(of)


def _two_way_rows(answer: Answer) -> Iterator[tuple[str, ...]]:
    made = answer.table
    totals = made.column_totals
    for row, cells, total in zip(made.rows, made.cells, made.row_totals, strict=True):
        yield row, *_within(cells, totals), with_percent(total, made.total)
    yield ALL, *map(shown, totals), shown(made.total)


def _within(cells: Sequence[Cell], totals: Sequence[Cell]) -> Iterator[str]:
    return (with_percent(cell, total) for cell, total in zip(cells, totals, strict=True))


def show_table(answer: Answer) -> Markup:
    """The table of a breakdown, its numbers under one another."""
    made = number_table(answer)
    width = "few" if len(made.headings) <= FEW else "many"
    return tag("div", table(_caption(answer), made.headings, made.rows), class_=f"numbers {width}")


def _caption(answer: Answer) -> str:
    if answer.figure.kind is FigureKind.SHARE:
        return "Number and share of each line"
    return "Number and share of each column" if len(answer.table.columns) > 1 else "Number and share of all"
