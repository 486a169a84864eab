"""One council on all indicators, under the judgements that inspectors make."""

from collections.abc import Iterable
from dataclasses import dataclass

from ilacs.benchmarking.comparison import Comparison, Standing
from ilacs.framework.editions import load_editions


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator of a profile: where the council stands, and the comparison that says so."""

    comparison: Comparison
    standing: Standing


@dataclass(frozen=True, slots=True)
class Area:
    """The indicators under one judgement; those without a figure of the council come last, and are not left out."""

    judgement: str
    lines: tuple[Line, ...]


def profile(place: str, comparisons: Iterable[Comparison]) -> tuple[Area, ...]:
    """A council's standing on each indicator that is compared, by judgement in the order of the newest framework."""
    lines = [Line(one, one.rows[place]) for one in comparisons if place in one.rows]
    lines.sort(key=lambda line: line.standing.value is None)
    order = load_editions()[-1].judgements
    areas = (Area(key, tuple(line for line in lines if _area(line) == key)) for key in order)
    return tuple(area for area in areas if area.lines)


def _area(line: Line) -> str:
    return line.comparison.indicator.judgement
