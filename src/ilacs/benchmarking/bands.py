"""Quartile bands A to D, from best to worst: as LAIT draws and prints them, and with edges that are honest."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from math import ceil, floor

from ilacs.benchmarking.quartiles import Quartiles

NAMES = ("A", "B", "C", "D")


@dataclass(frozen=True, slots=True)
class Band:
    """One band as it is printed: from the end that is met first, reading from A to D, to the other."""

    name: str
    first: float
    last: float
    text: str
    count: int


def lait_band(value: float, edges: Quartiles, polarity: str) -> str:
    """A value at an edge falls to the lower side, which is the better band only where low is good."""
    names = NAMES if polarity == "low" else NAMES[::-1]
    return names[(value > edges.first) + (value > edges.second) + (value > edges.third)]


def sound_band(value: float, edges: Quartiles, polarity: str) -> str:
    """A value at an edge falls into the better band, whichever way is good."""
    if polarity == "low":
        return lait_band(value, edges, polarity)
    return NAMES[(value < edges.third) + (value < edges.second) + (value < edges.first)]


def lait_bands(edges: Quartiles, polarity: str, *, decimals: int) -> tuple[Band, ...]:
    """The ranges LAIT prints: edges rounded, a next band one unit further, and both ends of B and C alike for high."""
    unit = 10.0**-decimals
    lowest, first, second, third, highest = (
        round_as_r(edge, decimals) for edge in (edges.lowest, edges.first, edges.second, edges.third, edges.highest)
    )
    low = ((lowest, first), (first + unit, second), (second + unit, third), (third + unit, highest))
    high = ((highest, third + unit), (third, second + unit), (second + unit, first + unit), (first, lowest))
    ends = low if polarity == "low" else high
    return tuple(
        Band(name, start, end, f"{start:.15g} to {end:.15g}", 0) for name, (start, end) in zip(NAMES, ends, strict=True)
    )


def honest_bands(values: Sequence[float], edges: Quartiles, polarity: str, *, decimals: int) -> tuple[Band, ...]:
    """The bands that hold a value, each from its best to its worst published value: none overlaps another."""
    ordered = sorted(values, reverse=polarity == "high")
    held = {name: [value for value in ordered if sound_band(value, edges, polarity) == name] for name in NAMES}
    ends = {name: (found[0], found[-1]) for name, found in held.items() if found}
    digits = _telling_decimals(list(ends.values()), decimals)
    return tuple(
        Band(name, first, last, _range(first, last, digits), len(held[name])) for name, (first, last) in ends.items()
    )


def _telling_decimals(ends: Sequence[tuple[float, float]], decimals: int) -> int:
    """As many decimals as keep the end of a band and the start of the next apart when they are printed."""
    meeting = [(before[1], after[0]) for before, after in pairwise(ends)]
    return next(
        digits
        for digits in count(decimals)
        if all(f"{end:.{digits}f}" != f"{start:.{digits}f}" for end, start in meeting)
    )


def _range(first: float, last: float, digits: int) -> str:
    start, end = f"{first:.{digits}f}", f"{last:.{digits}f}"
    return start if start == end else f"{start} to {end}"


def round_as_r(value: float, decimals: int) -> float:
    """The nearer of the two neighbours with so many decimals; the even one where R finds both as near."""
    scale = 10.0**decimals
    below, above = floor(value * scale), ceil(value * scale)
    down, up = value - below / scale, above / scale - value
    return below / scale if down < up or (down == up and below % 2 == 0) else above / scale
