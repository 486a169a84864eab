"""What all charts share: how they are set, their colours, and long labels on several lines."""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Union

Json = Union[str, float, bool, None, Sequence["Json"], Mapping[str, "Json"]]  # noqa: UP007  # it is made of itself
Specification = Mapping[str, Json]

WIDTH = 440
LABELS = 164
"""Of the width, what the labels of rows take."""
PLOT = WIDTH - LABELS
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
"""Three of the same widths: what is measured when drawing holds when reading."""
FONT_SIZE = 13
INK, LIGHT = "#16202A", "#FFFFFF"
MAIN = "#12436D"
UNKNOWN_FILL, UNKNOWN_EDGE = "#EDEFF1", "#5B6670"
PALETTE = ("#12436D", "#2A7F9E", "#55B3A4", "#A9D6A0", "#EBD27A", "#F7EDC8")
"""From dark to light, so that they stay apart in grey and to the colour-blind."""
DARK = PALETTE[:2]
"""Those that take light text."""
YES_AND_NO = (MAIN, "#9CC3DD")
LINE = 15
"""Height of a line of a label."""
CLOSE = 24
"""Letters on a line of a label."""
LONGEST_LABEL = 3
"""Lines of a label."""
BAR = 22
"""Height of a bar."""

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
CONFIG: Specification = {
    "background": LIGHT,
    "padding": 0,
    "aria": False,
    "font": FONT,
    "view": {"stroke": None},
    "axis": {
        "grid": False,
        "ticks": False,
        "domain": False,
        "title": None,
        "labelFontSize": FONT_SIZE,
        "labelColor": INK,
        "labelLineHeight": LINE,
        "labelPadding": 6,
    },
    "legend": {"labelFontSize": FONT_SIZE, "labelColor": INK, "title": None, "orient": "top", "labelLimit": 200},
    "text": {"fontSize": FONT_SIZE, "fill": INK},
}


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart, what it shows in words for those who do not see it, and what it leaves to the table."""

    name: str
    title: str
    describes: str
    specification: Specification
    note: str = ""


def specified(parts: Specification) -> Specification:
    """A whole specification, set as all are."""
    return {"$schema": SCHEMA, "config": CONFIG, **parts}


def wrapped(label: str, width: int = CLOSE) -> list[str]:
    """A label on up to three lines."""
    lines = textwrap.wrap(label, width, max_lines=LONGEST_LABEL, placeholder=" …", break_long_words=False)
    return lines or [label]


def step_for(labels: Iterable[Sequence[str]]) -> int:
    """Height of a row that holds the tallest of its labels."""
    return max(28, LINE * max(map(len, labels), default=1) + 10)


def row_labels(labels: Iterable[Sequence[str]]) -> list[Specification]:
    """Layers that write the labels of rows, each in the middle of its row, which an axis does for one line only."""
    return [
        {
            "transform": [{"filter": f"datum.is_first && length(datum.lines) == {lines}"}],
            "mark": {"type": "text", "align": "right", "dy": -(lines - 1) * LINE / 2, "lineHeight": LINE},
            "encoding": {"x": {"value": LABELS - 8}, "text": {"field": "lines"}},
        }
        for lines in sorted(set(map(len, labels)))
    ]


def across(field: str, end: float) -> Specification:
    """Positions across the chart, right of the labels of rows."""
    return {
        "field": field,
        "type": "quantitative",
        "axis": None,
        "scale": {"domain": [0, end], "range": [LABELS, WIDTH], "nice": False},
    }


BY_ROW: Specification = {"field": "row", "type": "ordinal", "axis": None}
