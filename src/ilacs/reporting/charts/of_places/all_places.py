"""All places in order: a bar each, the chosen one and its neighbours marked, with England across."""

from collections.abc import Sequence

from ilacs.places.neighbours import neighbours
from ilacs.reporting.charts.chart import INK, WIDTH, Json, Specification, specified
from ilacs.reporting.charts.of_places.axes import BELOW, SMALL, scale, value_axis
from ilacs.reporting.charts.of_places.subject import (
    ACCENT,
    BESIDE,
    OTHERS,
    SOFT,
    ChartSubject,
    PlacesChart,
    Point,
    compared_england,
    haloed,
    places_table,
    points,
    sum_note,
    title_of,
)
from ilacs.reporting.published_words import brief, missing_words, not_published, shown

HEIGHT = 200
PLOT = WIDTH - 44
NEIGHBOURS, OTHER = "Statistical neighbours", "Other places"


def all_places(subject: ChartSubject, axis: str = "zero") -> PlacesChart:
    """Every figure of the period. Where the axis does not begin at 0, points stand for bars, which would mislead."""
    shown_points = points(subject.comparison)
    return PlacesChart(
        name="bar",
        title=title_of(subject),
        describes=_describe(subject, shown_points),
        specification=_specification(subject, shown_points, axis),
        table=places_table(subject.comparison, [subject.place] if subject.place else []),
        note=". ".join(filter(None, (missing_words(subject.comparison), sum_note(subject.comparison)))),
    )


def _specification(subject: ChartSubject, ordered: Sequence[Point], axis: str) -> Specification:
    england = compared_england(subject.comparison)
    every = [one.value for one in ordered] + ([england] if england is not None else [])
    bounds = value_axis(every, axis)
    near = {one.code for one in neighbours(subject.place, subject.comparison.edition)} if subject.place else set()
    kinds = [_kind(one, subject.place, near) for one in ordered]
    values: list[Json] = [{"x": place, "y": one.value, "is": kinds[place]} for place, one in enumerate(ordered)]
    names = list(dict.fromkeys((*(kind for kind in kinds if kind not in (NEIGHBOURS, OTHER)), NEIGHBOURS, OTHER)))
    names = [name for name in names if name in kinds]
    colours = {NEIGHBOURS: BESIDE, OTHER: OTHERS}
    bar: Specification = {"type": "bar", "width": max(1.5, PLOT / max(1, len(ordered)) - 0.6)}
    dot: Specification = {"type": "point", "filled": True, "size": 22, "opacity": 1}
    mark = bar if axis == "zero" else dot
    # A bar is as long as its value, also below 0; where values begin elsewhere there are no bars.
    down: Specification = {"y2": {"datum": 0}} if axis == "zero" else {}
    layers: list[Json] = [{"mark": mark, "encoding": {**_colours(names, colours), **down}}]
    if england is not None:
        layers += _england(england, subject, len(ordered))
    layers += _marked(subject, ordered, kinds)
    return specified(
        {
            "width": PLOT,
            "padding": {"left": 0, "right": 0, "top": 0, "bottom": BELOW},
            "height": HEIGHT,
            "data": {"values": values},
            "encoding": {
                "x": {
                    "field": "x",
                    "type": "quantitative",
                    "scale": {"domain": [-1, max(1, len(ordered))], "nice": False, "zero": False},
                    "axis": {
                        "values": [],
                        "title": _order(subject),
                        "titleFontSize": SMALL,
                        "titleFontWeight": "normal",
                        "titleColor": SOFT,
                        "domain": True,
                        "domainColor": INK,
                    },
                },
                "y": scale("y", bounds, subject.indicator),
            },
            "layer": layers,
        }
    )


def _kind(point: Point, place: str, near: set[str]) -> str:
    if place in point.codes:
        return point.name
    return NEIGHBOURS if near.intersection(point.codes) else OTHER


def _order(subject: ChartSubject) -> str:
    way = {"low": "the lowest, which is taken as best, first", "high": "the highest, which is taken as best, first"}
    ordered = way.get(subject.comparison.polarity, "from the highest to the lowest")
    return f"{subject.comparison.published} figures, {ordered}; {not_published(subject.comparison)}"


def _colours(names: list[str], colours: dict[str, str]) -> Specification:
    domain: list[Json] = [*names]
    spread: list[Json] = [colours.get(name, ACCENT) for name in names]
    legend: Specification = {"columns": 2, "labelLimit": 380, "symbolType": "square"}
    return {"color": {"field": "is", "type": "nominal", "scale": {"domain": domain, "range": spread}, "legend": legend}}


def _england(value: float, subject: ChartSubject, count: int) -> list[Json]:
    says = f"England {brief(value, subject.indicator)}"
    best_is_high = subject.comparison.polarity != "low"
    at, align = (count, "right") if best_is_high else (-0.5, "left")
    row: Json = {"x": at, "y": value, "says": says}
    return [
        {
            "data": {"values": [row]},
            "mark": {"type": "rule", "strokeDash": [5, 3], "color": INK, "strokeWidth": 1.5},
            "encoding": {"x": {"value": 0}, "x2": {"value": PLOT}, "y": {"field": "y", "type": "quantitative"}},
        },
        *haloed(
            [row],
            {"type": "text", "align": align, "baseline": "bottom", "dy": -4, "fontSize": 12},
            {"text": {"field": "says"}},
        ),
    ]


def _marked(subject: ChartSubject, ordered: Sequence[Point], kinds: Sequence[str]) -> list[Json]:
    """A triangle over the bar of the chosen place: one of 150 is too thin to find by colour alone."""
    found = [(place, one) for place, one in enumerate(ordered) if subject.place and subject.place in one.codes]
    if not found:
        return []
    place, one = found[0]
    row: Json = {"x": place, "y": one.value, "says": brief(one.value, subject.indicator), "is": kinds[place]}
    align = "left" if place < len(ordered) / 2 else "right"
    return [
        {
            "data": {"values": [row]},
            "mark": {
                "type": "point",
                "shape": "triangle-down",
                "filled": True,
                "size": 70,
                "opacity": 1,
                "yOffset": -7,
            },
            "encoding": {"color": {"value": ACCENT}},
        },
        *haloed(
            [row],
            {
                "type": "text",
                "align": align,
                "baseline": "bottom",
                "dx": 8 if align == "left" else -8,
                "dy": -6,
                "fontWeight": "bold",
            },
            {"text": {"field": "says"}, "color": {"value": ACCENT}},
        ),
    ]


def _describe(subject: ChartSubject, ordered: Sequence[Point]) -> str:
    if not ordered:
        return "Bars of all places. Nothing was published."
    first, last = ordered[0], ordered[-1]
    low, high = (f"{one.name} at {shown(one.value, subject.indicator)}" for one in (first, last))
    ends = f"from {low} to {high}"
    return f"Bars of {len(ordered)} figures, {ends}. {title_of(subject)}. {missing_words(subject.comparison)}."
