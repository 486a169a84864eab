"""Past periods of one place on one indicator: value, rank, band and neighbours of each time."""

from ilacs.reporting.places.entries import Entry, Past
from ilacs.reporting.published_words import (
    NOTHING,
    band_words,
    no_value,
    not_published,
    rank_words,
    shown,
)

PAST_HEADINGS = ("Period", "Figure", "Rank", "Band", "Median of neighbours", "Region", "England")


def past_rows(entry: Entry) -> list[tuple[str, ...]]:
    """A row for each period that the publisher has one for, the newest first."""
    return [_row(one) for one in reversed(entry.past) if _is_told(one)]


def _is_told(past: Past) -> bool:
    return past.standing.value is not None or bool(past.standing.symbol)


def _row(past: Past) -> tuple[str, ...]:
    comparison, standing, indicator = past.comparison, past.standing, past.comparison.indicator
    figure = no_value(standing.symbol) if standing.value is None else shown(standing.value, indicator)
    rank = f"{rank_words(standing, comparison)}; {not_published(comparison)}" if standing.rank else NOTHING
    neighbours = NOTHING
    if standing.neighbour_n:
        of = f"n = {standing.neighbour_n}, {comparison.edition}"
        neighbours = f"{shown(standing.neighbour_median, indicator)} ({of})"
    return (
        comparison.period,
        figure,
        rank,
        band_words(standing, comparison),
        neighbours,
        shown(standing.region_value, indicator),
        shown(standing.england_value, indicator),
    )
