"""Lines over the periods: the place, its region, England and the median of its neighbours. A gap stays a gap."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ilacs.benchmarking.comparison import ENGLAND, Comparison, Standing
from ilacs.benchmarking.periods import parse_period
from ilacs.reporting.charts.chart import INK, WIDTH, Json, Specification, specified
from ilacs.reporting.charts.of_places.axes import BELOW, SMALL, ValueAxis, apart, scale, value_axis
from ilacs.reporting.charts.of_places.subject import (
    ACCENT,
    BESIDE,
    SOFT,
    ChartSubject,
    ChartTable,
    PlacesChart,
    is_summed,
)
from ilacs.reporting.published_words import (
    NOTHING,
    brief,
    change_words,
    load_words,
    no_value,
    place_name,
    shown,
    value_words,
    verdict,
)
from ilacs.reporting.wording import in_a_row

HEIGHT, ENDS = 200, 64
"""Height of the plot, and what the values at the ends of lines take of the width."""
PLOT = WIDTH - ENDS
MEDIAN = "Median of neighbours"
ENGLANDS_LOOK = 2
"""Which of the looks is that of England; the region's comes after it."""
LOOKS = ((ACCENT, (1, 0)), (BESIDE, (6, 3)), (INK, (1, 0)), (SOFT, (2, 2)))
"""Colour and dashes: of the place, of the neighbours, of England, of the region."""
ROOM_FOR_YEARS = 11
"""Years that stand beside one another; of more, every second is written."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its values by the year in which each period ends."""

    name: str
    values: Mapping[int, float | None]
    look: int

    @property
    def last(self) -> tuple[int, float] | None:
        """Its last year with a value."""
        held = [(year, value) for year, value in self.values.items() if value is not None]
        return held[-1] if held else None


def over_time(subject: ChartSubject, axis: str = "zero") -> PlacesChart:
    """The lines of one place; where none is chosen, that of England alone."""
    told = [line for line in _lines(subject) if line.last]
    lines = _on_one_scale(subject, told)
    values = [value for line in lines for value in line.values.values() if value is not None]
    years = sorted({year for line in lines for year in line.values})
    across = list(range(years[0], years[-1] + 1)) if years else []
    bounds = value_axis(values, axis)
    gaps = _covid_gap(across, lines)
    return PlacesChart(
        name="line",
        title=_title(subject),
        describes=_describe(subject, told),
        specification=_specification(subject, lines, across, bounds=bounds, gaps=gaps),
        table=_table(subject, told),
        note=" ".join(_notes(subject, gaps, is_cut=len(lines) < len(told))),
    )


def _lines(subject: ChartSubject) -> Iterator[Line]:
    place = subject.place
    if place:
        standing = subject.standing
        name = standing.name if standing else place_name(place)
        yield Line(name, _values(subject, _of_place(place, lambda one: one.value)), 0)
        yield Line(MEDIAN, _values(subject, _of_place(place, lambda one: one.neighbour_median)), 1)
    yield Line("England", _values(subject, lambda one: one.regions.get(ENGLAND)), 2)
    if place and subject.past and (region := _region(subject)):
        yield Line(place_name(region), _values(subject, lambda one: one.regions.get(region)), 3)


def _on_one_scale(subject: ChartSubject, lines: list[Line]) -> list[Line]:
    """Without England and the region where these are sums of councils' figures, unless nothing else is left."""
    if not is_summed(subject.comparison):
        return lines
    return [line for line in lines if line.look < ENGLANDS_LOOK] or lines


def _notes(subject: ChartSubject, gaps: list[int], *, is_cut: bool) -> Iterator[str]:
    words = load_words()
    if gaps:
        yield words.covid.format(years=in_a_row([str(year) for year in gaps]))
    if is_cut:
        yield words.charts["sum"]
    if subject.comparison.mode == "lait":
        yield words.charts["lait_past"]


def _region(subject: ChartSubject) -> str:
    rows = [one.rows[subject.place] for one in subject.past if subject.place in one.rows]
    return rows[-1].region if rows else ""


def _of_place(place: str, of: Callable[[Standing], float | None]) -> Callable[[Comparison], float | None]:
    return lambda one: of(one.rows[place]) if place in one.rows else None


def _values(subject: ChartSubject, of: Callable[[Comparison], float | None]) -> dict[int, float | None]:
    return {one.ends_on.year: of(one) for one in subject.past if one.ends_on}


def _covid_gap(across: list[int], lines: list[Line]) -> list[int]:
    """Years of COVID-19 between two others for which no line has a value."""
    held = {year for line in lines for year, value in line.values.items() if value is not None}
    between = [year for year in across if held and min(held) < year < max(held)]
    return [year for year in between if year not in held and year in load_words().covid_years]


def _specification(
    subject: ChartSubject, lines: list[Line], across: list[int], *, bounds: ValueAxis, gaps: list[int]
) -> Specification:
    values: list[Json] = [{"x": year, "y": line.values.get(year), "is": line.name} for line in lines for year in across]
    layers = [_drawn_lines(), _drawn_points(), _drawn_ends(lines, across, bounds, subject)]
    if gaps:
        layers.append(_drawn_gaps(lines, gaps))
    first, last = (across[0], across[-1]) if across else (0, 1)
    return specified(
        {
            "width": PLOT,
            "height": HEIGHT,
            "padding": {"left": 0, "right": ENDS, "top": 0, "bottom": BELOW},
            "data": {"values": values},
            "encoding": {
                "x": {
                    "field": "x",
                    "type": "quantitative",
                    "scale": {"domain": [first - 0.3, last + 0.3], "nice": False, "zero": False},
                    "axis": _years_axis(subject, across),
                },
                "y": scale("y", bounds, subject.indicator),
                "color": _by_line(lines, 0),
                "strokeDash": _by_line(lines, 1),
            },
            "layer": layers,
        }
    )


def _years_axis(subject: ChartSubject, across: list[int]) -> Specification:
    every = 1 if len(across) <= ROOM_FOR_YEARS else 2
    return {
        "values": across[::-1][::every][::-1],
        "format": "d",
        "labelFontSize": SMALL,
        "domain": True,
        "domainColor": INK,
        "title": years_title(subject),
        "titleFontSize": SMALL,
        "titleFontWeight": "normal",
        "titleColor": SOFT,
    }


def years_title(subject: ChartSubject) -> str:
    """What the years under the chart are."""
    labels = {row.period for one in subject.past for row in one.rows.values()}
    found = (parse_period(label, subject.indicator.year_type) for label in sorted(labels, reverse=True))
    kind = next((period.kind for period in found if period), "")
    return load_words().years.get(kind, "")


def _by_line(lines: list[Line], part: int) -> Specification:
    names: list[Json] = [line.name for line in lines]
    looks: list[Json] = [LOOKS[line.look][part] for line in lines]
    legend: Specification = {
        "symbolType": "stroke",
        "symbolSize": 500,
        "symbolStrokeWidth": 2.5,
        "columns": 2,
        "labelLimit": 190,
    }
    return {
        "field": "is",
        "type": "nominal",
        "sort": None,
        "scale": {"domain": names, "range": looks},
        "legend": legend,
    }


def _drawn_lines() -> Specification:
    return {"mark": {"type": "line", "strokeWidth": 2.25}}


def _drawn_points() -> Specification:
    return {
        "transform": [{"filter": "isValid(datum.y)"}],
        "mark": {"type": "point", "filled": True, "size": 26, "opacity": 1},
        "encoding": {"strokeDash": {"value": [1, 0]}},
    }


def _drawn_ends(lines: list[Line], across: list[int], bounds: ValueAxis, subject: ChartSubject) -> Specification:
    ends = [(line, line.last[1]) for line in lines if line.last]
    wanted = [bounds.at(value, HEIGHT) for _, value in ends]
    values: list[Json] = [
        {
            "x": across[-1],
            "y": bounds.value_at(at, HEIGHT),
            "is": line.name,
            "says": brief(value, subject.indicator),
            "is_place": line.look == 0,
        }
        for (line, value), at in zip(ends, apart(wanted, SMALL + 3), strict=True)
        if line.last and line.last[0] == across[-1]
    ]
    return {
        "data": {"values": values},
        "mark": {"type": "text", "align": "left", "dx": 12, "fontSize": 12},
        "encoding": {
            "text": {"field": "says"},
            "color": {"field": "is", "type": "nominal"},
            "strokeDash": {"value": [1, 0]},
        },
    }


def _drawn_gaps(lines: list[Line], gaps: list[int]) -> Specification:
    """Thin dashes from the last value before a gap to the first after it."""
    values: list[Json] = []
    for line in lines:
        before = [(year, value) for year, value in line.values.items() if value is not None and year < gaps[0]]
        after = [(year, value) for year, value in line.values.items() if value is not None and year > gaps[-1]]
        if before and after:
            ends = {"x": before[-1][0], "y": before[-1][1], "x2": after[0][0], "y2": after[0][1]}
            values.append({**ends, "is": line.name})
    return {
        "data": {"values": values},
        "mark": {"type": "rule", "strokeWidth": 1, "opacity": 0.8},
        "encoding": {"x2": {"field": "x2"}, "y2": {"field": "y2"}, "strokeDash": {"value": [1, 4]}},
    }


def _title(subject: ChartSubject) -> str:
    indicator, rows = subject.indicator, _rows(subject)
    held = [(one, row) for one, row in rows if row.value is not None]
    if not subject.place or not rows:
        return f"{indicator.short_title} over time"
    latest, row = rows[-1]
    if not held:
        return f"{indicator.short_title}: {row.name} has no figure in any period"
    if row.value is not None:
        said = f"{indicator.short_title}: {row.name} {shown(row.value, indicator)}, {latest.period}"
        return f"{said} ({change_words(row, latest)} since the year before)" if row.change is not None else said
    last, before = held[-1]
    reason = f"{row.name}, {latest.period}: {no_value(row.symbol)}"
    return f"{indicator.short_title}: {reason}; last figure {shown(before.value, indicator)}, {last.period}"


def _rows(subject: ChartSubject) -> list[tuple[Comparison, Standing]]:
    return [(one, one.rows[subject.place]) for one in subject.past if subject.place in one.rows]


def _describe(subject: ChartSubject, lines: list[Line]) -> str:
    said = []
    for line in lines:
        held = [(year, value) for year, value in line.values.items() if value is not None]
        first, last = held[0], held[-1]
        missing = sum(value is None for value in line.values.values())
        gap = f", with {missing} of {len(line.values)} periods without a figure" if missing else ""
        told = f"{shown(first[1], subject.indicator)} in {first[0]} to {shown(last[1], subject.indicator)} in {last[0]}"
        said.append(f"{line.name}: {told}{gap}")
    rows = _rows(subject)
    word = verdict(rows[-1][1], rows[-1][0].polarity) if rows else ""
    latest = f" The latest change is for the {word}." if word else ""
    return f"Lines over the periods. {'. '.join(said) or 'Nothing was published'}.{latest}"


def _table(subject: ChartSubject, lines: list[Line]) -> ChartTable:
    """Every period with the value of each line, or the publisher's reason for none."""
    rows = []
    for one in reversed(subject.past):
        cells = []
        for line in lines:
            value = line.values.get(one.ends_on.year) if one.ends_on else None
            cells.append(shown(value, subject.indicator))
        row = one.rows.get(subject.place)
        if row is not None and row.value is None and lines and lines[0].look == 0:
            cells[0] = value_words(row, subject.indicator) if row.symbol else no_value("")
        rows.append((one.period or NOTHING, *cells))
    caption = f"{subject.indicator.short_title}: every period, the newest first"
    return ChartTable(caption, ("Period", *(line.name for line in lines)), tuple(rows))
