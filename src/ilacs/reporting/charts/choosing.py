"""Which chart shows a table best, and what it shows in words."""

from collections.abc import Sequence
from dataclasses import replace

from ilacs.reporting.charts.back_to_back import back_to_back
from ilacs.reporting.charts.bands import bands
from ilacs.reporting.charts.bars import bars
from ilacs.reporting.charts.chart import PALETTE, Chart, Specification
from ilacs.reporting.charts.shares import shares
from ilacs.reporting.cross_tables import BLANK, UNKNOWN, Cell, CrossTable, summed
from ilacs.reporting.numbers import shown, with_percent

MOST_BARS = 20
MOST_COLUMNS = 8
"""Bands side by side; where there are more, they are bars."""
MOST_PARTS = len(PALETTE)
NAMED = 4
"""Lines that the description of a chart names."""
OTHERS = "Others"
NOT_KNOWN = (UNKNOWN, BLANK)


def choose_chart(name: str, title: str, table: CrossTable, kind: str = "bars") -> Chart | None:
    """The chart of a table that holds anything. `kind` is what its breakdown asks for: bars, bands or back_to_back."""
    if not any(cell for cells in table.cells for cell in cells):
        return None
    drawn, note = _cut(table, kind)
    what, specification = _specification(drawn, kind)
    return Chart(name, title, f"{what}. {_describe(table)}", specification, note)


def _specification(table: CrossTable, kind: str) -> tuple[str, Specification]:
    if kind == "back_to_back" and len(table.columns) > 1:
        return f"Bars back to back, {table.columns[0]} on the left, {table.columns[1]} on the right", back_to_back(
            table
        )
    if len(table.columns) > 1:
        return "Bars parted into shares", shares(_parts_cut(table))
    if kind == "bands" and len(table.rows) <= MOST_COLUMNS:
        return "Columns side by side", bands(table)
    return "Bars", bars(table)


def _cut(table: CrossTable, kind: str) -> tuple[CrossTable, str]:
    """The largest rows and the unknown, and a note on those that the table alone has."""
    if len(table.rows) <= MOST_BARS or kind == "back_to_back":
        return table, ""
    sizes = [total or 0 for total in table.row_totals]
    order = sorted(range(len(sizes)), key=lambda place: (table.rows[place] == BLANK, sizes[place]), reverse=True)
    kept, left = sorted(order[:MOST_BARS]), order[MOST_BARS:]
    rest = with_percent(summed([table.row_totals[place] for place in left]), table.total)
    note = f"The largest are drawn; {len(left)} more come to {rest} and stand in the table."
    return table.of_rows(kept), note


def _parts_cut(table: CrossTable) -> CrossTable:
    """No more parts than there are colours: the smallest are taken together."""
    known = [place for place, name in enumerate(table.columns) if name not in NOT_KNOWN]
    if len(known) <= MOST_PARTS:
        return table
    kept, left = known[: MOST_PARTS - 1], known[MOST_PARTS - 1 :]
    unknown = [place for place, name in enumerate(table.columns) if name in NOT_KNOWN]

    def taken(counts: Sequence[Cell]) -> tuple[Cell, ...]:
        return (*(counts[p] for p in kept), summed([counts[p] for p in left]), *(counts[p] for p in unknown))

    columns = (*(table.columns[p] for p in kept), OTHERS, *(table.columns[p] for p in unknown))
    cells = tuple(map(taken, table.cells))
    return replace(table, columns=columns, cells=cells, column_totals=taken(table.column_totals))


def _describe(table: CrossTable) -> str:
    """The largest lines and the unknown, for those who do not see the chart."""
    names, sizes = (table.rows, table.row_totals) if len(table.columns) == 1 else (table.columns, table.column_totals)
    lines = list(zip(names, sizes, strict=True))
    largest = sorted((line for line in lines if line[0] not in NOT_KNOWN), key=lambda line: -(line[1] or 0))[:NAMED]
    said = [f"{name} {with_percent(size, table.total)}" for name, size in largest if size != 0]
    said += [
        f"{name.lower()} {with_percent(size, table.total)}" for name, size in lines if name in NOT_KNOWN and size != 0
    ]
    return f"Of {shown(table.total)}: {'; '.join(said) or 'nothing to show'}. The table has every number."
