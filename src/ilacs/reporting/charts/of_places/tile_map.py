"""A map of England with one square for each council, coloured by band, or by fifths of the values."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ilacs.benchmarking.comparison import Standing
from ilacs.benchmarking.quartiles import quantile
from ilacs.lib.facts import FACTS, read_csv
from ilacs.places.tiles import tiles
from ilacs.reporting.charts.chart import INK, LIGHT, UNKNOWN_EDGE, UNKNOWN_FILL, WIDTH, Json, Specification, specified
from ilacs.reporting.charts.of_places.subject import (
    ACCENT,
    BAND_COLOURS,
    ChartSubject,
    PlacesChart,
    places_table,
    points,
    title_of,
)
from ilacs.reporting.published_words import load_words, missing_words, shown
from ilacs.reporting.wording import counted

FIFTHS = ("#F7EDC8", "#A9D6A0", "#55B3A4", "#2A7F9E", "#12436D")
"""From low to high, from light to dark."""
DARK = {"#12436D", "#2A7F9E"}
"""Those that take light text."""
SQUARE = 30
GAP = 2
NO_FIGURE = "No figure"


@dataclass(frozen=True, slots=True)
class Key:
    """The colours of the map, by what each stands for, and what each place is coloured by."""

    colours: Mapping[str, str]
    of: Mapping[str, str]


@cache
def short_names() -> Mapping[str, str]:
    """The short name of each authority of today, by its code."""
    return {row["code"]: row["name"] for row in read_csv(FACTS / "places/short_names.csv")}


def tile_map(subject: ChartSubject, axis: str = "zero") -> PlacesChart:
    """Every council of today on its square. A map has no axis: `axis` is taken so that all charts are called alike."""
    del axis
    key = _bands(subject) if subject.comparison.bands else _fifths(subject)
    what = "band" if subject.comparison.bands else "fifth of the values"
    return PlacesChart(
        name="map",
        title=title_of(subject),
        describes=_describe(subject, key, what),
        specification=_specification(subject, key),
        table=places_table(subject.comparison, [subject.place] if subject.place else []),
        note=f"Coloured by {what}; {missing_words(subject.comparison)}.",
    )


def _rows(subject: ChartSubject) -> Iterator[tuple[str, Standing]]:
    for code in tiles():
        row = subject.comparison.rows.get(code)
        if row is not None and row.value is not None:
            yield code, row


def _bands(subject: ChartSubject) -> Key:
    names = {band.name: f"{band.name}: {band.text}" for band in subject.comparison.bands}
    colours = dict(zip(("A", "B", "C", "D"), BAND_COLOURS, strict=True))
    of = {code: names[row.band] for code, row in _rows(subject) if row.band in names}
    return Key({title: colours[name] for name, title in names.items()}, of)


def _fifths(subject: ChartSubject) -> Key:
    """Values parted into five as alike in number as ties let them be, each named by its lowest and highest."""
    values = sorted(one.value for one in points(subject.comparison))
    if not values:
        return Key({}, {})
    edges = [quantile(values, part / len(FIFTHS)) for part in range(1, len(FIFTHS))]
    fifth_of = {code: sum((row.value or 0) > edge for edge in edges) for code, row in _rows(subject)}
    titles = {}
    for fifth in sorted(set(fifth_of.values())):
        held = [row.value for code, row in _rows(subject) if row.value is not None and fifth_of[code] == fifth]
        low, high = shown(min(held), subject.indicator), shown(max(held), subject.indicator)
        titles[fifth] = low if low == high else f"{low} to {high}"
    colours = {title: FIFTHS[fifth] for fifth, title in titles.items()}
    return Key(colours, {code: titles[fifth] for code, fifth in fifth_of.items()})


def _specification(subject: ChartSubject, key: Key) -> Specification:
    values = list(_squares(subject, key))
    columns = max(tile.column for tile in tiles().values()) + 1
    rows = max(tile.row for tile in tiles().values()) + 1
    wide = WIDTH // columns
    shown_key = {**key.colours, NO_FIGURE: UNKNOWN_FILL}
    domain: list[Json] = [*shown_key]
    spread: list[Json] = [*shown_key.values()]
    legend: Specification = {
        "columns": 2,
        "symbolType": "square",
        "symbolSize": 160,
        "symbolStrokeColor": UNKNOWN_EDGE,
        "symbolStrokeWidth": 1,
        "labelLimit": 190,
    }
    return specified(
        {
            "width": wide * columns,
            "height": SQUARE * rows,
            "data": {"values": values},
            "encoding": {"x": _position("x", columns), "y": _position("y", rows)},
            "layer": [
                {
                    "mark": {"type": "rect", "stroke": UNKNOWN_EDGE, "strokeWidth": 0.5},
                    "encoding": {
                        "x2": {"field": "x2"},
                        "y2": {"field": "y2"},
                        "color": {
                            "field": "is",
                            "type": "nominal",
                            "scale": {"domain": domain, "range": spread},
                            "legend": legend,
                        },
                    },
                },
                _names(),
                _chosen(values, subject.place),
            ],
        }
    )


def _position(field: str, end: int) -> Specification:
    return {
        "field": field,
        "type": "quantitative",
        "axis": None,
        "scale": {"domain": [0, end], "nice": False, "reverse": field == "y"},
    }


def _squares(subject: ChartSubject, key: Key) -> Iterator[dict[str, Json]]:
    gap = GAP / SQUARE
    for code, tile in tiles().items():
        title = key.of.get(code, NO_FIGURE)
        yield {
            "code": code,
            "x": tile.column,
            "x2": tile.column + 1 - gap,
            "y": tile.row,
            "y2": tile.row + 1 - gap,
            "is": title,
            "says": short_names().get(code, code),
            "is_dark": key.colours.get(title) in DARK,
        }


def _names() -> Specification:
    middle = (1 - GAP / SQUARE) / 2
    return {
        "transform": [
            {"calculate": f"datum.x + {middle}", "as": "mx"},
            {"calculate": f"datum.y + {middle}", "as": "my"},
        ],
        "mark": {"type": "text", "fontSize": 9.5, "baseline": "middle"},
        "encoding": {
            "x": {"field": "mx", "type": "quantitative"},
            "y": {"field": "my", "type": "quantitative"},
            "text": {"field": "says"},
            "color": {"condition": {"test": "datum.is_dark", "value": LIGHT}, "value": INK},
        },
    }


def _chosen(values: Sequence[dict[str, Json]], place: str) -> Specification:
    """The chosen place in a frame of its own, light inside and dark outside: seen on every colour."""
    own: list[Json] = [row for row in values if row["code"] == place]
    return {
        "data": {"values": own},
        "mark": {"type": "rect", "fill": None, "fillOpacity": 0, "stroke": ACCENT, "strokeWidth": 3.5},
        "encoding": {"x2": {"field": "x2"}, "y2": {"field": "y2"}},
    }


def _describe(subject: ChartSubject, key: Key, what: str) -> str:
    titles = list(key.of.values())
    counts = "; ".join(f"{title}: {counted(titles.count(title), 'council', 'councils')}" for title in key.colours)
    said = f"A map of squares, one for each council, coloured by {what}. {title_of(subject)}. {counts}"
    without = load_words().no_row["title"]
    return f"{said}; {without}: {counted(len(tiles()) - len(titles), 'council', 'councils')}."
