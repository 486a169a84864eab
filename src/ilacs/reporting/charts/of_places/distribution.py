"""How places spread: a dot each along the values, with the edges of the quarters and the chosen place marked."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ilacs.reporting.charts.chart import INK, WIDTH, Json, Specification, specified
from ilacs.reporting.charts.of_places.axes import BELOW, ValueAxis, scale, value_axis
from ilacs.reporting.charts.of_places.subject import (
    ACCENT,
    BESIDE,
    ChartSubject,
    ChartTable,
    PlacesChart,
    Point,
    compared_england,
    haloed,
    points,
    sum_note,
    title_of,
)
from ilacs.reporting.published_words import missing_words, shown
from ilacs.reporting.wording import counted

HEIGHT, TOP, MIDDLE = 170, 50, 108
"""Height of the plot; where the quarters are named and where the middle of the dots is, from the top."""
PLOT = WIDTH - 20
DOT, LEAST_DOT = 6.0, 1.2
"""How far dots at the same value are apart, at most and at least."""
HALF = 50.0
"""The most that dots rise above or fall below their middle."""


def distribution(subject: ChartSubject, axis: str = "zero") -> PlacesChart:
    """Every figure of the period as a dot. Quarters are shown where places are banded."""
    ordered = points(subject.comparison)
    return PlacesChart(
        name="distribution",
        title=title_of(subject),
        describes=_describe(subject, ordered),
        specification=_specification(subject, ordered, axis),
        table=_table(subject, ordered),
        note=". ".join(filter(None, (missing_words(subject.comparison), sum_note(subject.comparison)))),
    )


def _specification(subject: ChartSubject, ordered: Sequence[Point], axis: str) -> Specification:
    england = compared_england(subject.comparison)
    every = [one.value for one in ordered] + ([england] if england is not None else [])
    bounds = value_axis(every, axis)
    dots = list(_dots(ordered, bounds))
    own: list[Specification] = [
        {"x": one.value, "y": at, "says": f"{one.name} {shown(one.value, subject.indicator)}"}
        for one, at in dots
        if subject.place and subject.place in one.codes
    ]
    values: list[Json] = [{"x": one.value, "y": round(at, 1)} for one, at in dots]
    layers: list[Json] = [
        *_quarters(subject, bounds),
        {"mark": {"type": "circle", "size": 24, "color": BESIDE, "opacity": 0.75}},
        *(_marked(own[0], bounds) if own else ()),
        *(_england(england, subject, bounds) if england is not None else ()),
    ]
    vertical: Specification = {
        "field": "y",
        "type": "quantitative",
        "axis": None,
        "scale": {"domain": [0, HEIGHT], "range": [0, HEIGHT], "nice": False},
    }
    return specified(
        {
            "width": PLOT,
            "padding": {"left": 0, "right": 0, "top": 0, "bottom": BELOW},
            "height": HEIGHT,
            "data": {"values": values},
            "encoding": {"x": scale("x", bounds, subject.indicator), "y": vertical},
            "layer": layers,
        }
    )


def _dots(ordered: Sequence[Point], bounds: ValueAxis) -> Iterator[tuple[Point, float]]:
    """Each figure with its height: those that fall together stand above and below one another."""
    together: defaultdict[int, list[Point]] = defaultdict(list)
    for one in ordered:
        together[round(bounds.at(one.value, PLOT) / DOT)].append(one)
    tallest = max(map(len, together.values()), default=1)
    step = max(LEAST_DOT, min(DOT, 2 * HALF / tallest))
    for group in together.values():
        for place, one in enumerate(group):
            yield one, MIDDLE + (place - (len(group) - 1) / 2) * step


def _quarters(subject: ChartSubject, bounds: ValueAxis) -> list[Json]:
    edges = subject.comparison.quartiles
    if edges is None:
        return []
    lines: list[Json] = [{"x": edge} for edge in (edges.first, edges.second, edges.third)]
    ends = (edges.lowest, edges.first, edges.second, edges.third, edges.highest)
    names = "ABCD" if subject.comparison.polarity == "low" else "DCBA"
    texts: list[Json] = [
        {"x": (low + high) / 2, "y": TOP - 8, "says": name}
        for name, low, high in zip(names, ends[:-1], ends[1:], strict=True)
        if bounds.at(high, PLOT) - bounds.at(low, PLOT) > DOT * 2
    ]
    return [
        {
            "data": {"values": lines},
            "mark": {"type": "rule", "color": INK, "strokeDash": [3, 3]},
            "encoding": {"y": {"value": TOP - 18}, "y2": {"value": HEIGHT}},
        },
        {
            "data": {"values": texts},
            "mark": {"type": "text", "fontWeight": "bold"},
            "encoding": {"text": {"field": "says"}},
        },
    ]


def _marked(row: Specification, bounds: ValueAxis) -> list[Json]:
    """The chosen place, over all others, named at the top."""
    align = _align(float(str(row["x"])), bounds)
    return [
        {
            "data": {"values": [row]},
            "mark": {"type": "rule", "color": ACCENT, "strokeWidth": 1.5},
            "encoding": {"y": {"value": 18}, "y2": {"value": HEIGHT}},
        },
        {
            "data": {"values": [row]},
            "mark": {"type": "point", "filled": True, "size": 110, "color": ACCENT, "opacity": 1, "stroke": "#FFFFFF"},
        },
        {
            "data": {"values": [row]},
            "mark": {"type": "text", "align": align, "dx": _shift(align), "color": ACCENT, "fontWeight": "bold"},
            "encoding": {"text": {"field": "says"}, "y": {"value": 10}, "color": {"value": ACCENT}},
        },
    ]


def _england(value: float, subject: ChartSubject, bounds: ValueAxis) -> list[Json]:
    row: Json = {"x": value, "says": f"England {shown(value, subject.indicator)}"}
    align = _align(value, bounds)
    return [
        {
            "data": {"values": [row]},
            "mark": {"type": "rule", "color": INK, "strokeWidth": 1.5},
            "encoding": {"y": {"value": HEIGHT - 8}, "y2": {"value": HEIGHT}},
        },
        *haloed(
            [row],
            {"type": "text", "align": align, "dx": _shift(align), "fontSize": 12, "baseline": "bottom"},
            {"text": {"field": "says"}, "y": {"value": HEIGHT - 2}},
        ),
    ]


def _align(value: float, bounds: ValueAxis) -> str:
    return "left" if bounds.at(value, PLOT) < PLOT / 2 else "right"


def _shift(align: str) -> int:
    return 7 if align == "left" else -7


def _describe(subject: ChartSubject, ordered: Sequence[Point]) -> str:
    edges = subject.comparison.quartiles
    quarters = ""
    if edges:
        said = [shown(edge, subject.indicator) for edge in (edges.first, edges.second, edges.third)]
        quarters = f" A quarter are at or below {said[0]}, half at or below {said[1]}, a quarter at or above {said[2]}."
    return f"A dot for each of {counted(len(ordered), 'figure', 'figures')}. {title_of(subject)}.{quarters}"


def _table(subject: ChartSubject, ordered: Sequence[Point]) -> ChartTable:
    """The bands with their ranges, or where places are not banded what the values run from and to."""
    caption = f"{subject.indicator.short_title}: how places spread, {subject.comparison.period}"
    bands = subject.comparison.bands
    if bands:
        held = tuple((band.name, band.text, str(band.count or NOT_COUNTED)) for band in bands)
        return ChartTable(caption, ("Band", "Range", "Figures"), held)
    values = sorted(one.value for one in ordered)
    if not values:
        return ChartTable(caption, ("Of all figures", "Value"), ())
    told = (("Lowest", values[0]), ("Middle", values[len(values) // 2]), ("Highest", values[-1]))
    rows = tuple((name, shown(value, subject.indicator)) for name, value in told)
    return ChartTable(caption, ("Of all figures", "Value"), rows)


NOT_COUNTED = "not counted"
"""The tool prints ranges without saying how many places are in each."""
