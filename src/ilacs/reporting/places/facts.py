"""Everything told of one place on one indicator, each under what it is: for pages, sheets and the terminal."""

from collections.abc import Iterator
from datetime import date

from ilacs.benchmarking.periods import parse_period
from ilacs.benchmarking.symbols import load_symbols
from ilacs.reporting.places.entries import Entry
from ilacs.reporting.places.own_figures import OwnFigure
from ilacs.reporting.published_words import (
    band_words,
    change_words,
    interval_words,
    load_words,
    missing_words,
    no_value,
    place_name,
    rank_words,
    shown,
    unit_words,
)
from ilacs.reporting.wording import day_in_words, in_a_row

OF_THE_PLACE = ("no_neighbours", "neighbours_not_close")
"""Cautions that hold for every indicator of a place: said once."""
Told = Iterator[tuple[str, str]]


def told(entry: Entry, *, own_day: str = "") -> Told:
    """Each fact with its heading; what does not apply is left out."""
    yield "What it counts", entry.indicator.definition
    yield from _figure(entry)
    if entry.own:
        yield "Ours, not published", own_words(entry.own, entry, own_day)
    yield from _standing(entry)
    yield from _beside(entry)
    yield "Which way is better", polarity_words(entry)
    if entry.standing.cautions:
        yield "Take care", " ".join(load_words().cautions[key] for key in entry.standing.cautions)
    if source := source_words(entry):
        yield "Source", source


def _figure(entry: Entry) -> Told:
    standing, indicator = entry.standing, entry.indicator
    unit = unit_words(indicator)
    if standing.value is not None:
        yield "Figure", f"{shown(standing.value, indicator)}{f' {unit}' if unit else ''}, {period_words(entry)}"
    else:
        yield "Figure", f"{no_value(standing.symbol)}, {period_words(entry)}. {symbol_means(standing.symbol)}"
    if entry.interval:
        method = load_words().interval[entry.interval.method]
        yield "95% interval", f"{interval_words(entry.interval, indicator)} ({method})"
    if fallback := fallback_words(entry):
        yield "Last figure", fallback
    if standing.joint_with:
        yield "One return with", f"{joint_words(entry)}. It is one figure, and is ranked once."
    if standing.change is not None:
        yield "Since the year before", change_words(standing, entry.comparison)


def _standing(entry: Entry) -> Told:
    standing, comparison = entry.standing, entry.comparison
    if standing.rank:
        yield "Rank", f"{rank_words(standing, comparison)}; {missing_words(comparison)}"
    else:
        yield "Rank", f"{load_words().unranked[standing.unranked_because]}; {missing_words(comparison)}"
    if standing.band:
        yield "Band", band_words(standing, comparison)
        yield "All bands", "; ".join(f"{band.name} {band.text}" for band in comparison.bands)


def _beside(entry: Entry) -> Told:
    standing, indicator = entry.standing, entry.indicator
    yield "Statistical neighbours", neighbours_words(entry)
    if entry.among_neighbours.rank:
        yield "Rank with its neighbours", group_rank(entry)
    yield "Region", f"{shown(standing.region_value, indicator)} in {place_name(standing.region)}"
    if entry.in_region.rank:
        place = entry.in_region
        yield "Rank in its region", f"{place.rank} of {place.of}, {place.missing} not published"
    yield "England", shown(standing.england_value, indicator)


def period_words(entry: Entry) -> str:
    """The period of the figure, in words."""
    found = parse_period(entry.standing.period, entry.indicator.year_type)
    return found.title if found else entry.comparison.period


def symbol_means(symbol: str) -> str:
    """What the publisher means by a symbol, in a sentence."""
    known = load_symbols().get(symbol)
    return known.means if known else load_words().no_row["means"]


def fallback_words(entry: Entry) -> str:
    """The last figure before the latest period, where the latest has none; empty elsewhere."""
    fallback = entry.standing.fallback
    if fallback is None:
        return ""
    period = parse_period(fallback.period, entry.indicator.year_type)
    return f"{shown(fallback.value, entry.indicator)}, {period.title if period else fallback.period}; not ranked"


def joint_words(entry: Entry) -> str:
    """Who else the figure is of."""
    return in_a_row([place_name(code) for code in entry.standing.joint_with])


def neighbours_words(entry: Entry) -> str:
    """Mean and median of the neighbours, with how many they are made of."""
    standing, indicator = entry.standing, entry.indicator
    if not standing.neighbour_n:
        return "none has a figure"
    of = f"n = {standing.neighbour_n}, neighbours of {entry.comparison.edition}"
    mean, median = shown(standing.neighbour_mean, indicator), shown(standing.neighbour_median, indicator)
    return f"median {median}, mean {mean} ({of})"


def group_rank(entry: Entry) -> str:
    """The rank among the place and its neighbours: 3 of 11."""
    place = entry.among_neighbours
    missing = f", {place.missing} not published" if place.missing else ""
    return f"{place.rank} of {place.of}{missing}"


def polarity_words(entry: Entry) -> str:
    """Which way is better, and why that can be argued with."""
    polarity = entry.comparison.polarity
    said = [load_words().polarity.get(polarity, load_words().polarity["neither"])]
    if polarity != entry.indicator.polarity:
        said.append(f"This is a choice of yours; DfE says: {load_words().polarity[entry.indicator.polarity].lower()}")
    return " ".join(filter(None, (*said, entry.indicator.polarity_note)))


def own_words(own: OwnFigure, entry: Entry, own_day: str) -> str:
    """The council's own figure with its day and what was measured."""
    of = ""
    if own.numerator is not None and own.denominator:
        of = f" ({own.numerator:,.0f} of {own.denominator:,.0f})"
    return f"{shown(own.value, entry.indicator)}{of}, {own_day}: {own.measure}"


def source_words(entry: Entry) -> str:
    """The origin of the figure and its release."""
    if entry.origin is None:
        return ""
    published = f", published {day_in_words(entry.origin.published_on)}" if entry.origin.published_on else ""
    return f"{entry.origin.publisher}, {entry.origin.title}, release {entry.origin.release}{published}"


def few_words(entry: Entry) -> str:
    """What a reader of one line must not miss: joint returns, contestable polarity, few neighbours."""
    said = []
    if entry.standing.joint_with:
        said.append(f"One return with {joint_words(entry)}.")
    said += [load_words().cautions[key] for key in entry.standing.cautions if key not in OF_THE_PLACE]
    return " ".join(said)


def own_day_words(day: date | None) -> str:
    """As at the day of the council's own figures, where it is known."""
    return f"as at {day_in_words(day)}" if day else "on a day not stated"
