"""A figure beside what is published: of the council, of its statistical neighbours and of England."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ilacs.conditions.relations import REFERENCES
from ilacs.measuring.planned import PlannedMeasure
from ilacs.records import Figure, FigureKind, Problem

TABLE = "published_indicators"
COLUMNS = tuple(REFERENCES[TABLE])
PLACES = ("council", "neighbours", "england")
LOWER, SIMILAR, HIGHER = "lower", "similar", "higher"
NONE = ""
"""The direction where nothing is published."""
LookUp = Mapping[str, Sequence[str | None]]


@dataclass(frozen=True, slots=True)
class Published:
    """The latest of one indicator, by place."""

    indicator: str
    period: str
    values: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Beside:
    """A figure, as a number that can be set beside published ones, and where it lies against each."""

    indicator: str
    period: str
    council: float | None
    neighbours: float | None
    england: float | None
    ours: float
    against_council: str
    against_neighbours: str
    against_england: str


def read_published(look_up: LookUp | None) -> Mapping[str, Published]:
    """The latest period of each indicator. Raises Problem where a row cannot be used."""
    if look_up is None:
        return {}
    if missing := [column for column in COLUMNS if column not in look_up]:
        raise Problem(f"The look-up table {TABLE} has no column {', '.join(missing)}. Add it to its first line.")
    found: dict[str, dict[str, dict[str, float]]] = {}
    for indicator, period, place, value in _rows(look_up):
        found.setdefault(indicator, {}).setdefault(period, {})[place] = value
    return {name: Published(name, max(periods), periods[max(periods)]) for name, periods in found.items()}


def _rows(look_up: LookUp) -> Iterator[tuple[str, str, str, float]]:
    """Indicator, period, place and value of each row that holds a value."""
    cells = zip(*(look_up[column] for column in COLUMNS), strict=True)
    for row, (indicator, place, value, period) in enumerate(cells, 2):
        if indicator and value:
            yield indicator, period or "", _place(place, row), _number(value, row)


def _place(place: str | None, row: int) -> str:
    if (place or "").lower() not in PLACES:
        raise Problem(f"In row {row} of the look-up table {TABLE}, the place is none of {', '.join(PLACES)}. Mend it.")
    return (place or "").lower()


def _number(value: str, row: int) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise Problem(
            f"In row {row} of the look-up table {TABLE}, the value is not a number. Leave blank what is not published."
        )
    return number


def set_all_beside(
    measures: Sequence[PlannedMeasure],
    figures: Sequence[Figure],
    published: Mapping[str, Published],
    *,
    similar_percent: float,
) -> Mapping[str, Beside]:
    """Every figure that something is published for, by the name of its measure."""
    pairs = (
        (measure, figure, published.get(measure.indicator)) for measure, figure in zip(measures, figures, strict=True)
    )
    besides = (
        (measure.name, set_beside(measure, figure, found, similar_percent=similar_percent))
        for measure, figure, found in pairs
        if found
    )
    return {name: beside for name, beside in besides if beside}


def set_beside(
    measure: PlannedMeasure, figure: Figure, published: Published, *, similar_percent: float
) -> Beside | None:
    """The figure beside the published ones; none where it has no number that is comparable."""
    ours = comparable(measure, figure)
    if ours is None:
        return None
    council, neighbours, england = (published.values.get(place) for place in PLACES)
    return Beside(
        published.indicator,
        published.period,
        council,
        neighbours,
        england,
        ours,
        *(direction(ours, theirs, similar_percent) for theirs in (council, neighbours, england)),
    )


def comparable(measure: PlannedMeasure, figure: Figure) -> float | None:
    """A share in percent, a mean, a rate where the measure has one (doubled to a year already), or a count."""
    if figure.why or figure.kind is FigureKind.BREAKDOWN:
        return None
    if figure.kind is FigureKind.SHARE:
        return None if figure.share is None else 100 * figure.share
    if figure.kind is FigureKind.MEAN:
        return figure.mean
    return figure.rate if measure.rate else float(figure.count)


def direction(ours: float, theirs: float | None, similar_percent: float) -> str:
    """Lower, similar or higher: similar is within so many percent of the published number, the edge included."""
    if theirs is None:
        return NONE
    edge = abs(theirs) * similar_percent / 100
    gap = ours - theirs
    # At the edge itself, what floats lose must not decide.
    if abs(gap) <= edge or math.isclose(abs(gap), edge):
        return SIMILAR
    return LOWER if gap < 0 else HIGHER
