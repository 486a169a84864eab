"""What is told of one place on one indicator: the latest figure, what it is set beside, and what went before."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ilacs.benchmarking.comparison import Choices, Comparison, Standing
from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.figures import Figure, Origin, Series
from ilacs.benchmarking.groups import Place, place_among_neighbours, place_in_region
from ilacs.benchmarking.history import compare_over_time
from ilacs.benchmarking.intervals import Interval, interval
from ilacs.benchmarking.ranking_lait import rank_lait
from ilacs.benchmarking.ranking_sound import rank_sound
from ilacs.benchmarking.settings import load_settings
from ilacs.benchmarking.store import Choice, PublishedFigures
from ilacs.benchmarking.timeline import timeline
from ilacs.places.register import load_register
from ilacs.reporting.places.own_figures import OwnFigure, OwnFigures

LAIT: Choice = "lait"
SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Past:
    """One place in the comparison of one past period."""

    comparison: Comparison
    standing: Standing


@dataclass(frozen=True, slots=True)
class Entry:
    """One place on one indicator."""

    comparison: Comparison
    standing: Standing
    interval: Interval | None
    among_neighbours: Place
    in_region: Place
    past: tuple[Past, ...]
    """The oldest first; the latest period among them. Empty where none was asked for."""
    origin: Origin | None
    own: OwnFigure | None = None

    @property
    def indicator(self) -> Indicator:
        """What is counted."""
        return self.comparison.indicator


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asks of a comparison."""

    mode: str = SOUND
    choices: Choices = field(default_factory=Choices)
    own: OwnFigures = field(default_factory=OwnFigures)


def compare(published: PublishedFigures, indicator: Indicator, asked: Asked) -> Comparison:
    """All places on an indicator by the rules asked for."""
    series = published.series(indicator.name, source=source_of(published, indicator, asked.mode))
    rank = rank_lait if asked.mode == LAIT else rank_sound
    return rank(series, indicator, asked.choices)


def source_of(published: PublishedFigures, indicator: Indicator, mode: str) -> Choice:
    """Where figures are taken from: the best; by the tool's rules its own file, else the publisher's."""
    if mode != LAIT:
        return "best"
    return LAIT if any(origin.name == LAIT for origin in published.origins_of(indicator.name)) else "ees"


def compare_past(published: PublishedFigures, indicator: Indicator, asked: Asked) -> tuple[Comparison, ...]:
    """Every period of an indicator, the oldest first, each with the neighbours of its time; by the sound rules."""
    made = compare_over_time(published.series(indicator.name), indicator)
    if not asked.choices.polarities:
        return made
    editions = {one.ends_on: one.edition for one in made}
    series = published.series(indicator.name)
    chosen = (replace(asked.choices, ends_on=day, edition=edition) for day, edition in editions.items())
    return tuple(rank_sound(series, indicator, choices) for choices in chosen)


def find_entry(
    published: PublishedFigures, comparison: Comparison, place: str, *, asked: Asked, past: tuple[Comparison, ...] = ()
) -> Entry | None:
    """One place of a comparison; nothing where it did not exist then and has no figure."""
    standing = comparison.rows.get(place)
    if standing is None:
        return None
    source = source_of(published, comparison.indicator, comparison.mode)
    figure = _figure(published.series(comparison.indicator.name, source=source), standing)
    return Entry(
        comparison=comparison,
        standing=standing,
        interval=interval(figure, comparison.indicator) if figure else None,
        among_neighbours=place_among_neighbours(comparison, place),
        in_region=place_in_region(comparison, place),
        past=tuple(Past(one, one.rows[place]) for one in past if place in one.rows),
        origin=published.origin(standing.origin) if standing.origin else None,
        own=asked.own.figures.get(comparison.indicator.name),
    )


def entry_of(
    published: PublishedFigures, indicator: Indicator, place: str, *, asked: Asked, is_past_told: bool = False
) -> Entry | None:
    """One place on one indicator: in the latest period, or the last that an abolished council has a figure for."""
    asked = replace(asked, choices=_choices_for(published, indicator, place, asked.choices))
    comparison = compare(published, indicator, asked)
    past = compare_past(published, indicator, asked) if is_past_told and comparison.rows.get(place) else ()
    return find_entry(published, comparison, place, asked=asked, past=past)


def _choices_for(published: PublishedFigures, indicator: Indicator, place: str, choices: Choices) -> Choices:
    authority = load_register().by_code(place)
    if authority.ended_on is None or choices.ends_on is not None:
        return choices
    line = timeline(published.series(indicator.name), indicator.year_type)
    held = [day for day in line.periods if authority.existed_on(day) and _has_value(line.figure(place, day))]
    if not held:
        return choices
    return replace(choices, ends_on=held[-1], edition=load_settings().edition_used(held[-1]))


def _has_value(figure: Figure | None) -> bool:
    return figure is not None and figure.value is not None


def _figure(series: Series, standing: Standing) -> Figure | None:
    """The figure itself, with its counts: the council's own, or that of its joint return."""
    codes = {standing.place, *standing.joint_with}
    places = [place for place in series.figures if place == standing.place or _is_of(place, codes)]
    found = (series.figures[place].get(standing.period) for place in places)
    return next((figure for figure in found if figure and figure.value == standing.value), None)


def _is_of(place: str, codes: set[str]) -> bool:
    return "/" in place and set(load_register().joint_return(place)) == codes


def counts_of_bands(entries: tuple[Entry, ...]) -> Mapping[str, int]:
    """How many indicators of a place are in each band."""
    bands = [entry.standing.band for entry in entries]
    return {name: bands.count(name) for name in ("A", "B", "C", "D")}
