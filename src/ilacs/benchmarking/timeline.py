"""The periods of a series in order, by the day each ends, whatever its sources call them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ilacs.benchmarking.figures import Figure, Series
from ilacs.benchmarking.periods import Period, parse_period

TOOL = "lait"


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """A series by the last day of its periods. Two are never the same, so that what is found in one can be kept."""

    series: Series
    periods: Mapping[date, Period]
    """By last day, the oldest first."""
    labels: Mapping[date, tuple[str, ...]]
    """What a period is called by the sources; the tool's own file calls some otherwise."""

    def figure(self, place: str, ends_on: date) -> Figure | None:
        """The figure of a place; the publisher's own before the tool's copy of it."""
        held = self.series.figures.get(place)
        if held is None:
            return None
        labels = self.labels.get(ends_on, ())
        if len(labels) == 1:
            return held.get(labels[0])
        return min((held[label] for label in labels if label in held), key=_is_copy, default=None)

    def latest(self, places: Iterable[str]) -> date | None:
        """The last day of the last period for which any of these places has a value."""
        held = [figures for place in places if (figures := self.series.figures.get(place))]
        for ends_on in reversed(tuple(self.periods)):
            labels = self.labels[ends_on]
            if any(label in one and one[label].value is not None for one in held for label in labels):
                return ends_on
        return None

    def last_value(self, places: Iterable[str], before: date) -> Figure | None:
        """The last figure with a value of one of these places, before a period."""
        places = tuple(places)
        earlier = (ends_on for ends_on in reversed(tuple(self.periods)) if ends_on < before)
        found = (self.figure(place, ends_on) for ends_on in earlier for place in places)
        return next((figure for figure in found if figure and figure.value is not None), None)


def timeline(series: Series, year_type: str) -> Timeline:
    """The series by the last day of each period.

    A label that names no period (LAIT has a `0`) is left out, and so is one of another kind than the newest: several
    years together are not lined up with one.
    """
    labels = {label for figures in series.figures.values() for label in figures}
    named = {label: period for label in sorted(labels) if (period := parse_period(label, year_type))}
    ordered = sorted(named.values(), key=lambda one: one.ends_on)
    alike = {one.label: one for one in ordered if one.kind == ordered[-1].kind}
    periods = {one.ends_on: one for one in alike.values()}
    called = {day: tuple(label for label, one in alike.items() if one.ends_on == day) for day in periods}
    return Timeline(series, periods, called)


def year_before(ends_on: date) -> date:
    """The last day of the period a year before. No kind of year ends on a leap day."""
    return ends_on.replace(year=ends_on.year - 1)


def _is_copy(figure: Figure) -> bool:
    return figure.origin == TOOL
