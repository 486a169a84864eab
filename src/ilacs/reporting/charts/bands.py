"""Bands: columns side by side, in the order of time or number."""

from ilacs.reporting.charts.bars import fills
from ilacs.reporting.charts.chart import INK, LINE, WIDTH, Json, Specification, specified, wrapped
from ilacs.reporting.cross_tables import BLANK, CrossTable
from ilacs.reporting.numbers import percent, shown

HEIGHT = 190
SAYS = 36
"""What the count and share above a column take of the height."""
LETTER = 7
"""Width of a letter, nearly."""
SIZE = 12
"""Of letters: columns are narrow."""


def bands(table: CrossTable) -> Specification:
    """The specification of a table with one column, whose rows are bands."""
    counts = table.row_totals
    room = max(5, WIDTH // max(1, len(table.rows)) // LETTER)
    tallest = max([count or 0 for count in counts], default=0) or 1
    values: list[Json] = [
        {
            "label": "\n".join(wrapped(row, room)),
            "count": count or 0,
            "says": [shown(count), percent(count, table.total)],
            "is_unknown": row == BLANK,
        }
        for row, count in zip(table.rows, counts, strict=True)
    ]
    domain: list[Json] = [0, tallest * HEIGHT / (HEIGHT - SAYS)]
    return specified(
        {
            "width": WIDTH,
            "height": HEIGHT,
            "data": {"values": values},
            "encoding": {
                "x": {
                    "field": "label",
                    "type": "nominal",
                    "sort": None,
                    "axis": {
                        "labelAngle": 0,
                        "labelExpr": "split(datum.label, '\\n')",
                        "labelFontSize": SIZE,
                        "domain": True,
                        "domainColor": INK,
                        "labelOverlap": False,
                    },
                },
                "y": {
                    "field": "count",
                    "type": "quantitative",
                    "axis": None,
                    "scale": {"domain": domain, "nice": False},
                },
            },
            "layer": [
                {"mark": "bar", "encoding": fills()},
                {
                    "mark": {"type": "text", "baseline": "bottom", "dy": -17, "lineHeight": LINE, "fontSize": SIZE},
                    "encoding": {"text": {"field": "says"}},
                },
            ],
        }
    )
