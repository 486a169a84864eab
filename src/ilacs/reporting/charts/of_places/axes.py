"""Axes of values: where they begin and end, and which numbers stand on them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ilacs.benchmarking.declared import Indicator
from ilacs.reporting.charts.chart import INK, Json, Specification
from ilacs.reporting.charts.of_places.subject import GRID
from ilacs.reporting.published_words import is_money, is_percent

STEPS = (1, 2, 2.5, 5, 10)
MOST_TICKS = 5
SMALL = 11
"""Size of the letters on an axis."""
BELOW = 5
"""Room under the words below an axis: letters that go below their line are cut off without it."""
THOUSAND, MILLION = 1_000, 1_000_000


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """From where to where values go, and the numbers between."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def at(self, value: float, length: float) -> float:
        """How far along the axis a value is, in points."""
        return (value - self.low) / (self.high - self.low) * length

    def value_at(self, at: float, length: float) -> float:
        """The value at so many points."""
        return self.low + at / length * (self.high - self.low)


def value_axis(values: Sequence[float], axis: str) -> ValueAxis:
    """An axis that holds some values: from 0, or as close around them as reads well."""
    low, high = min(values, default=0.0), max(values, default=1.0)
    if axis != "range":
        low, high = min(low, 0.0), max(high, 0.0)
    if low == high:
        low, high = (low - 1, high + 1) if axis == "range" else (min(low, 0.0), high or 1.0)
    step = _step((high - low) / (MOST_TICKS - 1))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    ticks = tuple(round(place * step, 10) for place in range(first, last + 1))
    return ValueAxis(ticks[0], ticks[-1], ticks)


def _step(least: float) -> float:
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in STEPS if least <= step * power * (1 + 1e-9))


def scale(field: str, axis: ValueAxis, indicator: Indicator, *, title: Json = None) -> Specification:
    """The encoding of values along an axis, with light lines across."""
    return {
        "field": field,
        "type": "quantitative",
        "scale": {"domain": [axis.low, axis.high], "nice": False, "zero": False},
        "axis": {
            "values": list(axis.ticks),
            "labelExpr": _labels(axis, indicator),
            "labelFontSize": SMALL,
            "grid": True,
            "gridColor": GRID,
            "title": title,
            "titleFontSize": SMALL,
            "titleFontWeight": "normal",
            "titleColor": INK,
        },
    }


def _labels(axis: ValueAxis, indicator: Indicator) -> str:
    """How a tick is written: 20%, 1,500, 2m."""
    most, before = max(abs(axis.low), abs(axis.high)), "'£' + " if is_money(indicator) else ""
    if is_percent(indicator):
        return f"format(datum.value, ',.{_decimals(axis.ticks)}f') + '%'"
    for size, letter in ((MILLION, "m"), (THOUSAND * 10, "k")):
        if most >= size * 10:
            each = THOUSAND if letter == "k" else size
            decimals = _decimals([tick / each for tick in axis.ticks])
            return f"{before}format(datum.value / {each}, ',.{decimals}f') + '{letter}'"
    return f"{before}format(datum.value, ',.{_decimals(axis.ticks)}f')"


def _decimals(ticks: Sequence[float]) -> int:
    return next((digits for digits in range(3) if all(round(tick, digits) == tick for tick in ticks)), 3)


def apart(wanted: Sequence[float], gap: float) -> list[float]:
    """Places as near to those wanted as lets each be so far from the next; in the order given."""
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    placed = [wanted[place] for place in order]
    for place in range(1, len(placed)):
        placed[place] = max(placed[place], placed[place - 1] + gap)
    found = dict(zip(order, placed, strict=True))
    return [found[place] for place in range(len(wanted))]
