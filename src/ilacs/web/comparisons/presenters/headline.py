"""The chosen council on one indicator, in a few lines."""

from ilacs.benchmarking.comparison import ENGLAND
from ilacs.benchmarking.groups import Place
from ilacs.benchmarking.ranks import POLARITIES
from ilacs.reporting.places.entries import Asked as AskedEntry
from ilacs.reporting.places.entries import Entry, entry_of, find_entry
from ilacs.reporting.published_words import (
    NOTHING,
    band_words,
    change_words,
    interval_words,
    load_words,
    missing_words,
    place_name,
    rank_words,
    shown,
    value_words,
)
from ilacs.reporting.wording import counted
from ilacs.web.comparisons.asked import Asked
from ilacs.web.core.compared import compared

Pairs = list[tuple[str, str]]


def entry(asked: Asked) -> Entry | None:
    """The chosen council; an abolished one in the last period that it has a figure for."""
    if asked.place is None:
        return None
    comparison = asked.comparison()
    if asked.place.code in comparison.rows or asked.mode == "lait":
        return find_entry(
            compared().published, comparison, asked.place.code, asked=AskedEntry(asked.mode, asked.choices)
        )
    return entry_of(
        compared().published, asked.indicator, asked.place.code, asked=AskedEntry(asked.mode, asked.choices)
    )


def facts(one: Entry) -> Pairs:
    """Figure, change, rank, band, and what it is set beside."""
    row, comparison, indicator = one.standing, one.comparison, one.indicator
    pairs = [("Figure", f"{value_words(row, indicator)}, {comparison.period}")]
    if one.interval:
        method = load_words().interval[one.interval.method]
        pairs.append(("95% interval", f"{interval_words(one.interval, indicator)} ({method})"))
    if row.fallback:
        pairs.append(("Last published", f"{shown(row.fallback.value, indicator)} ({row.fallback.period}), not ranked"))
    if row.joint_with:
        pairs.append(("One return with", ", ".join(map(place_name, row.joint_with))))
    pairs += [("Since the year before", change_words(row, comparison)), *_ranks(one)]
    pairs += [(place_name(row.region), shown(row.region_value, indicator))]
    pairs += [(place_name(ENGLAND), shown(row.england_value, indicator))]
    return [*pairs, _neighbours(one)]


def _ranks(one: Entry) -> Pairs:
    row, comparison = one.standing, one.comparison
    if comparison.polarity not in POLARITIES or row.rank is None:
        return [("Rank", load_words().unranked[row.unranked_because] if row.unranked_because else NOTHING)]
    return [
        ("Rank", f"{rank_words(row, comparison)}; {missing_words(comparison)}"),
        ("Band", band_words(row, comparison)),
        ("Rank among its neighbours", _within(one.among_neighbours)),
        (f"Rank in {place_name(row.region)}", _within(one.in_region)),
    ]


def _within(place: Place) -> str:
    shared = f", shared with {counted(place.tied, 'other', 'others')}" if place.tied else ""
    missing = f"; {place.missing} not published" if place.missing else ""
    return f"{place.rank} of {place.of}{shared}{missing}"


def _neighbours(one: Entry) -> tuple[str, str]:
    row, indicator = one.standing, one.indicator
    if not row.neighbour_n:
        return ("Statistical neighbours", "no figures")
    median, mean = shown(row.neighbour_median, indicator), shown(row.neighbour_mean, indicator)
    return ("Statistical neighbours", f"median {median}, mean {mean} ({_taken_of(one)})")


def _taken_of(one: Entry) -> str:
    return f"of {counted(one.standing.neighbour_n, 'neighbour', 'neighbours')}, as drawn in {one.comparison.edition}"


def cautions(one: Entry) -> list[str]:
    """What a reader should be told of it."""
    return [load_words().cautions[key] for key in one.standing.cautions]
