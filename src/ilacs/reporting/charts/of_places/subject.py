"""What a chart of places is about, and what it comes with: a title, words for those who do not see it, its table."""

from collections.abc import Sequence
from dataclasses import dataclass

from ilacs.benchmarking.comparison import ENGLAND, Comparison, Standing
from ilacs.benchmarking.declared import Indicator
from ilacs.reporting.charts.chart import Json, Specification
from ilacs.reporting.published_words import (
    band_words,
    is_percent,
    load_words,
    place_name,
    rank_words,
    shown,
    unit_words,
    value_words,
)
from ilacs.reporting.wording import in_a_row

AXES = ("zero", "range")
"""Where the axis of values begins: at 0, or with the range of the values."""
ACCENT = "#B23A0E"
"""The chosen place: apart from the blues in hue, in lightness and to the colour-blind."""
BESIDE = "#2A7F9E"
OTHERS = "#8795A1"
SOFT = "#47535E"
GRID = "#D5DBE0"
BAND_COLOURS = ("#12436D", "#2A7F9E", "#A9D6A0", "#F7EDC8")
"""A to D, from dark to light."""


@dataclass(frozen=True, slots=True)
class ChartSubject:
    """One indicator, all places in one period, and the place that is marked."""

    comparison: Comparison
    place: str = ""
    """The code of the chosen authority; empty where none is."""
    past: tuple[Comparison, ...] = ()
    """A comparison for each period, the oldest first: what a line is drawn of."""

    @property
    def indicator(self) -> Indicator:
        """What is counted."""
        return self.comparison.indicator

    @property
    def standing(self) -> Standing | None:
        """Where the chosen place stands."""
        return self.comparison.rows.get(self.place)


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The numbers of a chart; the first cell names the row."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class PlacesChart:
    """A chart, ready to be drawn."""

    name: str
    title: str
    """Says the values of the chosen place."""
    describes: str
    """For those who do not see it: values too."""
    specification: Specification
    table: ChartTable
    note: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One published figure and whose it is: of one council, or of several that make one return."""

    codes: tuple[str, ...]
    value: float
    standing: Standing

    @property
    def name(self) -> str:
        """The name of the council, or of all."""
        return in_a_row([place_name(code) for code in self.codes])


def points(comparison: Comparison) -> list[Point]:
    """Each figure once, the best first; from high to low where neither way is better."""
    found: dict[tuple[str, ...], Point] = {}
    for code, standing in comparison.rows.items():
        if standing.value is not None and standing.unranked_because != "did_not_exist":
            codes = tuple(sorted((code, *standing.joint_with)))
            found.setdefault(codes, Point(codes, standing.value, standing))
    ordered = sorted(found.values(), key=lambda one: one.name)
    return sorted(ordered, key=lambda one: one.value, reverse=comparison.polarity != "low")


def compared_england(comparison: Comparison) -> float | None:
    """England's figure, where it can be set beside those of councils on one scale: not where it is their sum."""
    england, indicator = comparison.regions.get(ENGLAND), comparison.indicator
    may_be_sum = not is_percent(indicator) and not unit_words(indicator)
    if england is None or (may_be_sum and england > max((one.value for one in points(comparison)), default=england)):
        return None
    return england


def is_summed(comparison: Comparison) -> bool:
    """Whether the figure of England is the sum of those of councils."""
    return comparison.regions.get(ENGLAND) is not None and compared_england(comparison) is None


def sum_note(comparison: Comparison) -> str:
    """Why England is not in a chart; empty where it is."""
    return load_words().charts["sum"] if is_summed(comparison) else ""


def haloed(values: Sequence[Json], mark: Specification, encoding: Specification) -> list[Json]:
    """A text that is read on bars and dots too: on a light edge of its own."""
    edge: Specification = {**mark, "stroke": "#FFFFFF", "strokeWidth": 4, "strokeJoin": "round", "color": "#FFFFFF"}
    plain = {name: channel for name, channel in encoding.items() if name != "color"}
    return [
        {"data": {"values": list(values)}, "mark": edge, "encoding": plain},
        {"data": {"values": list(values)}, "mark": mark, "encoding": encoding},
    ]


def title_of(subject: ChartSubject) -> str:
    """The indicator and the period, with the value of the chosen place and what it is set beside."""
    comparison, standing = subject.comparison, subject.standing
    about = f"{subject.indicator.short_title}, {comparison.period}"
    england = compared_england(comparison)
    beside = f"England {shown(england, subject.indicator)}" if england is not None else ""
    if standing is None:
        return f"{about}: {beside}" if beside else about
    said = f"{standing.name} {value_words(standing, subject.indicator)}"
    if standing.rank:
        said += f" ({rank_words(standing, comparison)})"
    return f"{about}: {', '.join(filter(None, (said, beside)))}"


def places_table(comparison: Comparison, first: Sequence[str] = ()) -> ChartTable:
    """All places with value, rank and band: the best first, those without a figure last."""
    held = [code for one in points(comparison) for code in one.codes if code in comparison.rows]
    rest = sorted((code for code in comparison.rows if code not in held), key=lambda code: comparison.rows[code].name)
    order = dict.fromkeys((*(code for code in first if code in comparison.rows), *held, *rest))
    rows = [_row(comparison, comparison.rows[code]) for code in order]
    is_ranked = comparison.ranked > 0
    headings = ("Place", "Figure", "Rank", "Band") if is_ranked else ("Place", "Figure")
    caption = f"{comparison.indicator.short_title}: every place, {comparison.period}"
    return ChartTable(caption, headings, tuple(row[: len(headings)] for row in rows))


def _row(comparison: Comparison, standing: Standing) -> tuple[str, ...]:
    joint = in_a_row([place_name(code) for code in standing.joint_with])
    name = f"{standing.name} (one return with {joint})" if joint else standing.name
    words = rank_words(standing, comparison), band_words(standing, comparison)
    return name, value_words(standing, comparison.indicator), *words
