"""Line charts of values over days, as plain SVG: read without colour, without JavaScript, and beside a table."""

import datetime
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ilacs.reporting.html import Markup, joined, tag

WIDTH, HEIGHT = 290.0, 140.0
LEFT, RIGHT, TOP, BOTTOM = 44.0, 52.0, 14.0, 24.0
NEAR = 13.0
"""Numbers at the ends of lines are kept this far apart."""


@dataclass(frozen=True, slots=True)
class Series:
    """One line: a value for each day, or none."""

    name: str
    values: Sequence[float | None]


def line_chart(
    series: Sequence[Series], days: Sequence[datetime.date], shown: Callable[[float], str], says: str
) -> Markup:
    """The drawing, with what it says for those who do not see it."""
    scale = _Scale(days, _nice(max((value for one in series for value in one.values if value is not None), default=0)))
    return tag(
        "svg",
        tag("title", says),
        joined(_axes(scale, shown)),
        *(joined(_line(one, scale, place)) for place, one in enumerate(series)),
        joined(_ends(series, scale, shown)),
        class_="line-chart",
        viewBox=f"0 0 {WIDTH:.0f} {HEIGHT:.0f}",
        role="img",
    )


def line_key(names: Sequence[str]) -> Markup:
    """What the lines of several charts are, once for all of them."""
    return tag("ul", *(tag("li", _sample(place), name) for place, name in enumerate(names)), class_="key")


def _sample(place: int) -> Markup:
    line = tag("line", x1="0", x2="32", y1="6", y2="6", class_=f"line line-{place}")
    point = tag("circle", cx="16", cy="6", r="3", class_=f"point point-{place}")
    return tag("svg", line, point, viewBox="0 0 32 12", class_="line-chart sample", aria_hidden="true")


class _Scale:
    """Where days and values are in the drawing."""

    def __init__(self, days: Sequence[datetime.date], most: float) -> None:
        self.days, self.most = days, most
        self._first, self._span = days[0], max(1, (days[-1] - days[0]).days)

    def x(self, day: datetime.date) -> float:
        """From the first day to the last; one day alone is in the middle."""
        share = (day - self._first).days / self._span if self.days[-1] > self._first else 0.5
        return LEFT + share * (WIDTH - LEFT - RIGHT)

    def y(self, value: float) -> float:
        """From nothing at the bottom to the most at the top."""
        return HEIGHT - BOTTOM - value / self.most * (HEIGHT - TOP - BOTTOM)


def _nice(most: float) -> float:
    """The next number that is 1, 2 or 5 times a power of ten, so that the axis ends on one that reads well."""
    if most <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(most))
    return next(step * power for step in (1, 2, 2.5, 5, 10) if most <= step * power * (1 + 1e-9))


def _axes(scale: _Scale, shown: Callable[[float], str]) -> Iterator[Markup]:
    for value in (0.0, scale.most / 2, scale.most):
        y = f"{scale.y(value):.1f}"
        yield tag("line", x1=f"{LEFT:.0f}", x2=f"{WIDTH - RIGHT:.0f}", y1=y, y2=y, class_="grid")
        yield _text(shown(value), LEFT - 5, scale.y(value) + 4, class_="axis end")
    first, last = scale.days[0], scale.days[-1]
    yield _text(_day(first), scale.x(first), HEIGHT - 6, class_="axis middle")
    if last > first:
        yield _text(_day(last), scale.x(last), HEIGHT - 6, class_="axis middle")


def _day(day: datetime.date) -> str:
    return f"{day:%b %Y}"


def _line(one: Series, scale: _Scale, place: int) -> Iterator[Markup]:
    """A gap in the values is a gap in the line."""
    points = [
        None if value is None else (scale.x(day), scale.y(value))
        for day, value in zip(scale.days, one.values, strict=True)
    ]
    for before, after in pairwise(points):
        if before and after:
            ends = {"x1": before[0], "y1": before[1], "x2": after[0], "y2": after[1]}
            yield tag("line", class_=f"line line-{place}", **{name: f"{at:.1f}" for name, at in ends.items()})
    for point in filter(None, points):
        yield tag("circle", cx=f"{point[0]:.1f}", cy=f"{point[1]:.1f}", r="3", class_=f"point point-{place}")


def _ends(series: Sequence[Series], scale: _Scale, shown: Callable[[float], str]) -> Iterator[Markup]:
    """The latest value of each line beside its end, none on top of another."""
    latest = sorted(
        ((scale.y(_last(one)), one) for one in series if any(v is not None for v in one.values)), key=lambda end: end[0]
    )
    floor = -math.inf
    for y, one in latest:
        floor = max(y + 4, floor + NEAR)
        yield _text(shown(_last(one)), WIDTH - RIGHT + 7, floor, class_="value")


def _last(one: Series) -> float:
    return [value for value in one.values if value is not None][-1]


def _text(says: str, x: float, y: float, *, class_: str) -> Markup:
    return tag("text", says, x=f"{x:.1f}", y=f"{y:.1f}", class_=class_)
