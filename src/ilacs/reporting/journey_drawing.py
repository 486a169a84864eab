"""A child's journey drawn along time: a bar for each stretch, a hatched one for each gap and overlap."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from ilacs.records.journeys import Journey, MarkKind, Stretch
from ilacs.reporting.html import Markup, joined, tag
from ilacs.reporting.wording import counted, day_in_words

WIDTH, NAMES, EDGE, LANE, TOP = 1000.0, 356.0, 36.0, 26.0, 26.0
"""`EDGE` is room to the right, for half of the last month's name."""
LETTERS = 46
"""Letters of a name that fit before the bars."""
MOST_TICKS = 9
TICKS = (1, 2, 3, 6, 12, 24, 48, 120)
"""Months that may lie between two marks of the scale."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of the drawing."""

    says: str
    start: datetime.date
    end: datetime.date
    class_: str
    told: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Days as places from left to right."""

    first: datetime.date
    last: datetime.date

    def x(self, day: datetime.date) -> float:
        """Where a day is; one that is not shown stands at the edge."""
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        return NAMES + (WIDTH - NAMES - EDGE) * min(max(share, 0.0), 1.0)


def journey_svg(journey: Journey, *, title: str) -> Markup:
    """The drawing, with words for those who do not see it."""
    lanes = [*_stretches(journey), *_marks(journey)]
    starts = [lane.start for lane in lanes] + [event.on for event in journey.events]
    scale = Scale(min(starts), max(journey.as_at, *(lane.end for lane in lanes), *starts))
    height = TOP + LANE * (len(lanes) + 1)
    told = (
        f"{counted(len(journey.stretches), 'stretch', 'stretches')} and "
        f"{counted(len(journey.marks), 'gap or overlap', 'gaps and overlaps')}, from {day_in_words(scale.first)} to "
        f"{day_in_words(scale.last)}. The tables below hold the same."
    )
    return tag(
        "svg",
        tag("title", title, id="journey-title"),
        tag("desc", told, id="journey-description"),
        joined(_ticks(scale, height)),
        joined(_events(journey, scale)),
        joined(_lane(lane, place, scale) for place, lane in enumerate(lanes, 1)),
        class_="journey",
        viewBox=f"0 0 {WIDTH:.0f} {height:.0f}",
        role="img",
        aria_labelledby="journey-title journey-description",
    )


def _stretches(journey: Journey) -> Iterator[Lane]:
    for stretch in journey.stretches:
        end = stretch.ended_on or journey.as_at
        told = f"{stretch.says}: from {day_in_words(stretch.started_on)}"
        told += f" to {day_in_words(end)}" if stretch.ended_on else f", {_open_words(stretch)}"
        yield Lane(
            stretch.says,
            stretch.started_on,
            max(stretch.started_on, end),
            "span" if stretch.ended_on else "span open",
            told,
        )


def _open_words(stretch: Stretch) -> str:
    return "with an end that could not be read" if stretch.is_end_unread else "still open"


def _marks(journey: Journey) -> Iterator[Lane]:
    for mark in journey.marks:
        name = "Gap" if mark.kind is MarkKind.GAP else "Overlap"
        told = f"{name}: {mark.says} From {day_in_words(mark.started_on)} to {day_in_words(mark.ended_on)}"
        yield Lane(f"{name}: {mark.says}", mark.started_on, mark.ended_on, str(mark.kind), told)


def _lane(lane: Lane, place: int, scale: Scale) -> Markup:
    y = TOP + LANE * place
    x, to_x = scale.x(lane.start), scale.x(lane.end)
    bar = _rect(x, y + 5, max(to_x - x, 2.0), LANE - 10, class_=lane.class_, told=lane.told)
    name = tag("text", _short(lane.says), x="0", y=f"{y + LANE / 2 + 5:.1f}")
    return joined((name, bar))


def _events(journey: Journey, scale: Scale) -> Iterator[Markup]:
    yield tag("text", "Events", x="0", y=f"{TOP + LANE / 2 + 5:.1f}")
    for event in journey.events:
        told = f"{event.says}, {day_in_words(event.on)}"
        yield _rect(scale.x(event.on) - 1.5, TOP + 4, 3, LANE - 8, class_="event", told=told)


def _ticks(scale: Scale, height: float) -> Iterator[Markup]:
    """Lines at the first of a month, as many as can be told apart."""
    months = (scale.last.year - scale.first.year) * 12 + scale.last.month - scale.first.month
    apart = next((step for step in TICKS if months / step <= MOST_TICKS), TICKS[-1])
    for number in range(months + 1):
        count = scale.first.year * 12 + scale.first.month - 1 + number
        day = datetime.date(count // 12, count % 12 + 1, 1)
        if count % apart == 0 and day >= scale.first:
            x = f"{scale.x(day):.1f}"
            yield tag("line", x1=x, x2=x, y1=f"{TOP - 4:.0f}", y2=f"{height:.0f}", class_="tick")
            says = f"{day:%Y}" if apart % 12 == 0 else f"{day:%b %Y}"
            yield tag("text", says, x=x, y="16", class_="month")


def _rect(x: float, y: float, width: float, height: float, *, class_: str, told: str) -> Markup:
    return tag(
        "rect",
        tag("title", told),
        x=f"{x:.1f}",
        y=f"{y:.1f}",
        width=f"{width:.1f}",
        height=f"{height:.1f}",
        class_=class_,
    )


def _short(says: str) -> str:
    return says if len(says) <= LETTERS else says[: LETTERS - 1].rstrip() + "…"
