"""Bars: one for each line of a breakdown, with its count and share beside it."""

from ilacs.reporting.charts.chart import (
    BAR,
    BY_ROW,
    MAIN,
    PLOT,
    UNKNOWN_EDGE,
    UNKNOWN_FILL,
    WIDTH,
    Json,
    Specification,
    across,
    row_labels,
    specified,
    step_for,
    wrapped,
)
from ilacs.reporting.cross_tables import BLANK, CrossTable
from ilacs.reporting.numbers import with_percent

SAYS = 96
"""What the count and share beside a bar take of the width."""


def bars(table: CrossTable) -> Specification:
    """The specification of a table with one column."""
    labels = [wrapped(label) for label in table.rows]
    counts = table.row_totals
    longest = max([count or 0 for count in counts], default=0) or 1
    values: list[Json] = [
        {
            "row": place,
            "lines": label,
            "is_first": True,
            "count": count or 0,
            "says": with_percent(count, table.total),
            "is_unknown": row == BLANK,
        }
        for place, (row, label, count) in enumerate(zip(table.rows, labels, counts, strict=True))
    ]
    return specified(
        {
            "width": WIDTH,
            "height": {"step": step_for(labels)},
            "data": {"values": values},
            "encoding": {"y": BY_ROW},
            "layer": [
                {
                    "mark": {"type": "bar", "height": BAR},
                    "encoding": {"x": across("count", longest * PLOT / (PLOT - SAYS)), **fills()},
                },
                {
                    "mark": {"type": "text", "align": "left", "dx": 5},
                    "encoding": {
                        "x": {"field": "count", "type": "quantitative"},
                        "text": {"field": "says", "type": "nominal"},
                    },
                },
                *row_labels(labels),
            ],
        }
    )


def fills() -> Specification:
    """What is unknown stands apart as an outline."""
    return {
        "color": {"condition": {"test": "datum.is_unknown", "value": UNKNOWN_FILL}, "value": MAIN},
        "stroke": {"condition": {"test": "datum.is_unknown", "value": UNKNOWN_EDGE}, "value": None},
    }
