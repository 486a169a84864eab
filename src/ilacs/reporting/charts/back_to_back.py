"""Back to back: the two largest columns of a table on either side of its rows, what is left beside them."""

from collections.abc import Iterator, Sequence

from ilacs.reporting.charts.chart import (
    LINE,
    MAIN,
    PALETTE,
    UNKNOWN_EDGE,
    UNKNOWN_FILL,
    WIDTH,
    Json,
    Specification,
    specified,
    wrapped,
)
from ilacs.reporting.cross_tables import Cell, CrossTable, summed
from ilacs.reporting.numbers import shown

LABELS, SAYS, GAP = 64, 40, 12
"""Widths, in points: of the labels of rows, of the count at the end of a bar, between the parts of the chart."""
REST_NAME = "Other or blank"
REST = 0.22
"""Of what is left, the width for what is neither of the two."""
STEP = 17
LABEL_LETTERS = 9
HEAD_WIDTHS = (16, 11, 16, 10)
"""Letters on a line of each heading."""


def back_to_back(table: CrossTable) -> Specification:
    """The specification of a table whose columns are by size."""
    names = (_name(table, 0), table.headings[0], _name(table, 1), REST_NAME)
    heads = [wrapped(name, width) for name, width in zip(names, HEAD_WIDTHS, strict=True)]
    above = max(map(len, heads)) * LINE / STEP + 0.3
    end = len(table.rows) + above
    return specified(
        {
            "width": WIDTH,
            "height": round(STEP * end),
            "data": {"values": list(_values(table, heads, above))},
            "encoding": {"y": _scale("row", end)},
            "layer": [_bars(), *(_texts(align) for align in ("left", "right", "center"))],
        }
    )


def _bars() -> Specification:
    return {
        "transform": [{"filter": "datum.side"}],
        "mark": {"type": "rect"},
        "encoding": {
            "x": _scale("from", WIDTH),
            "x2": {"field": "to"},
            "y2": {"field": "ends"},
            "color": {"field": "colour", "type": "nominal", "scale": None},
            "stroke": {"condition": {"test": "datum.side == 3", "value": UNKNOWN_EDGE}, "value": None},
        },
    }


def _scale(field: str, end: float) -> Specification:
    return {
        "field": field,
        "type": "quantitative",
        "axis": None,
        "scale": {"domain": [0, end], "nice": False, "reverse": field == "row"},
    }


def _texts(align: str) -> Specification:
    return {
        "transform": [{"filter": f"datum.align == '{align}'"}],
        "mark": {"type": "text", "align": align, "baseline": "middle", "lineHeight": 15},
        "encoding": {"x": {"field": "at", "type": "quantitative"}, "text": {"field": "says"}},
    }


def _values(table: CrossTable, heads: Sequence[Sequence[str]], above: float) -> Iterator[Json]:
    sides = [_column(table, place) for place in (0, 1)]
    rest = [summed(cells[2:]) for cells in table.cells]
    has_rest = any(count != 0 for count in rest)
    free = WIDTH - LABELS - 2 * SAYS - ((GAP + SAYS) if has_rest else 0)
    beside = free * REST if has_rest else 0
    each = (free - beside) / 2
    widest = _largest((*sides[0], *sides[1]))
    left, right = SAYS + each, SAYS + each + LABELS
    yield from _side(sides[0], -each / widest, left, side=1, above=above)
    yield from _side(sides[1], each / widest, right, side=2, above=above)
    places = [(left - 4, "right"), ((left + right) / 2, "center"), (right + 4, "left")]
    for place, label in enumerate(table.rows):
        yield {
            "row": above + place + 0.5,
            "at": places[1][0],
            "says": wrapped(label, LABEL_LETTERS)[0],
            "align": "center",
        }
    if has_rest:
        begins = right + each + SAYS + GAP
        places.append((begins, "left"))
        yield from _side(rest, min(beside / _largest(rest), each / widest), begins, side=3, above=above)
    for head, (at, align) in zip(heads, places, strict=False):
        row = above - 0.2 - (len(head) - 0.5) * LINE / STEP
        yield {"row": row, "at": at, "says": list(head), "align": align}


def _largest(counts: Sequence[Cell]) -> int:
    return max((count or 0 for count in counts), default=0) or 1


def _column(table: CrossTable, place: int) -> list[Cell]:
    return [cells[place] if place < len(cells) else 0 for cells in table.cells]


def _name(table: CrossTable, place: int) -> str:
    return table.columns[place] if place < len(table.columns) else ""


def _side(counts: Sequence[Cell], scale: float, begins: float, *, side: int, above: float) -> Iterator[Json]:
    colour = {1: MAIN, 2: PALETTE[2], 3: UNKNOWN_FILL}[side]
    for place, count in enumerate(counts):
        if count == 0:
            continue
        row, ends = above + place + 0.08, begins + (count or 0) * scale
        yield {"row": row, "ends": row + 0.84, "from": begins, "to": ends, "side": side, "colour": colour}
        at, align = (ends - 4, "right") if scale < 0 else (ends + 4, "left")
        yield {"row": above + place + 0.5, "at": at, "says": shown(count), "align": align}
