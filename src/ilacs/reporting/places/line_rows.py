"""One line a place and indicator, for the tables of pages."""

from collections.abc import Iterator

from ilacs.reporting.html import Markup, joined, tag
from ilacs.reporting.places.entries import Entry
from ilacs.reporting.places.facts import fallback_words, few_words, group_rank, period_words
from ilacs.reporting.places.strip import strip
from ilacs.reporting.published_words import (
    NOTHING,
    change_words,
    interval_words,
    no_value,
    not_published,
    place_name,
    rank_words,
    shown,
    unit_words,
    verdict,
)

OWN = "Ours, not published"
RANKED = ("Indicator", "Since the year before", "Rank", "Band", "Statistical neighbours", "Region", "England")
UNRANKED = ("Indicator", "Since the year before", "Statistical neighbours", "Region", "England")
"""The headings after which the column of the place itself is put."""


def line_cells(entry: Entry, *, is_ranked: bool, has_own: bool) -> Iterator[str]:
    """The cells of one line, in the order of the headings."""
    standing, comparison, indicator = entry.standing, entry.comparison, entry.indicator
    yield _name(entry)
    yield figure_cell(entry)
    if has_own:
        yield tag("em", shown(entry.own.value, indicator)) if entry.own else NOTHING
    yield _change(entry)
    if is_ranked:
        yield joined((rank_words(standing, comparison), _soft(not_published(comparison))))
        yield _band(entry)
    yield _neighbours(entry)
    yield joined((shown(standing.region_value, indicator), _soft(place_name(standing.region))))
    yield shown(standing.england_value, indicator)


def _name(entry: Entry) -> Markup:
    unit = unit_words(entry.indicator)
    told = ", ".join(filter(None, (period_words(entry), unit if unit not in entry.indicator.short_title else "")))
    note = few_words(entry)
    argued = "Which way is better can be argued with." if entry.indicator.polarity_note else ""
    said = " ".join(filter(None, (note, argued)))
    link = tag("a", entry.indicator.short_title, href=f"#in-full-{entry.indicator.slug}")
    return joined((link, _soft(told), _soft(said) if said else ""))


def figure_cell(entry: Entry) -> Markup:
    """The figure with its interval; or why there is none, with the last there was."""
    standing = entry.standing
    if standing.value is None:
        fallback = fallback_words(entry)
        return joined((no_value(standing.symbol), _soft(f"last: {fallback}") if fallback else ""))
    found = interval_words(entry.interval, entry.indicator)
    return joined((tag("strong", shown(standing.value, entry.indicator)), _soft(f"95%: {found}") if found else ""))


def _change(entry: Entry) -> Markup:
    word = verdict(entry.standing, entry.comparison.polarity)
    return tag("span", change_words(entry.standing, entry.comparison), class_=f"moved {word}".strip())


def _band(entry: Entry) -> Markup:
    if not entry.standing.band:
        return Markup(NOTHING)
    ranges = {band.name: band.text for band in entry.comparison.bands}
    name = entry.standing.band
    badge = tag("span", name, class_=f"band band-{name.lower()}")
    return joined((badge, _soft(ranges.get(name, "")), strip(entry.standing, entry.comparison)))


def _neighbours(entry: Entry) -> Markup:
    standing, indicator = entry.standing, entry.indicator
    if not standing.neighbour_n:
        return Markup(NOTHING)
    mean = f"mean {shown(standing.neighbour_mean, indicator)}, n\u00a0=\u00a0{standing.neighbour_n}"
    rank = f"rank {group_rank(entry)}" if entry.among_neighbours.rank else ""
    return joined((f"median {shown(standing.neighbour_median, indicator)}", _soft(mean), _soft(rank) if rank else ""))


def _soft(text: str) -> Markup:
    return tag("span", text, class_="of")
