"""Shares: bars of the same length, each parted into what its rows come to."""

from collections.abc import Iterator, Mapping, Sequence

from ilacs.reporting.charts.chart import (
    BAR,
    BY_ROW,
    DARK,
    INK,
    LIGHT,
    PALETTE,
    PLOT,
    UNKNOWN_FILL,
    WIDTH,
    YES_AND_NO,
    Specification,
    across,
    row_labels,
    specified,
    step_for,
    wrapped,
)
from ilacs.reporting.cross_tables import BLANK, UNKNOWN, YES, CrossTable
from ilacs.reporting.numbers import percent, shown

WRITTEN_FROM = 0.13
"""The smallest part that has room for its share."""
TOTALS = 52
"""What the number of rows at the end of a bar takes of the width."""


def shares(table: CrossTable, *, grey: Sequence[str] = (UNKNOWN, BLANK)) -> Specification:
    """The specification of a table with several columns: each row is a bar. Some columns are grey, not coloured."""
    labels = [wrapped(label) for label in table.rows]
    colours = _colours(table.columns, grey)
    values = [part for place, label in enumerate(labels) for part in _parts(table, place, label, colours)]
    legend: Specification = {"columns": 3} if len(table.columns) > 3 else {}
    color: Specification = {
        "field": "part",
        "type": "nominal",
        "scale": {"domain": [*colours], "range": [*colours.values()]},
    }
    return specified(
        {
            "width": WIDTH,
            "height": {"step": step_for(labels)},
            "data": {"values": values},
            "encoding": {"y": BY_ROW},
            "layer": [
                {
                    "mark": {"type": "bar", "height": BAR, "stroke": INK, "strokeWidth": 0.5},
                    "encoding": {
                        "x": across("from", PLOT / (PLOT - TOTALS)),
                        "x2": {"field": "to"},
                        "color": {**color, "legend": legend},
                    },
                },
                *_texts(),
                *row_labels(labels),
            ],
        }
    )


def _texts() -> list[Specification]:
    tone: Specification = {"condition": {"test": "datum.is_dark", "value": LIGHT}, "value": INK}
    return [
        {
            "mark": {"type": "text"},
            "encoding": {
                "x": {"field": "middle", "type": "quantitative"},
                "text": {"field": "says", "type": "nominal"},
                "color": tone,
            },
        },
        {
            "transform": [{"filter": "datum.is_first"}],
            "mark": {"type": "text", "align": "left", "dx": 6},
            "encoding": {"x": {"datum": 1}, "text": {"field": "total", "type": "nominal"}},
        },
    ]


def _parts(table: CrossTable, place: int, label: list[str], colours: Mapping[str, str]) -> Iterator[Specification]:
    total = table.row_totals[place]
    begins = 0.0
    for column, count in zip(table.columns, table.cells[place], strict=True):
        width = (count or 0) / total if total else 0.0
        yield {
            "row": place,
            "lines": label,
            "is_first": column == table.columns[0],
            "part": column,
            "from": begins,
            "to": begins + width,
            "middle": begins + width / 2,
            "says": percent(count, total) if width >= WRITTEN_FROM else "",
            "is_dark": colours[column] in DARK,
            "total": f"of {shown(total)}",
        }
        begins += width


def _colours(columns: Sequence[str], grey: Sequence[str]) -> dict[str, str]:
    known = [column for column in columns if column not in grey]
    palette = YES_AND_NO if YES in columns else PALETTE
    colours = {column: palette[min(place, len(palette) - 1)] for place, column in enumerate(known)}
    return colours | {column: UNKNOWN_FILL for column in columns if column not in known}
