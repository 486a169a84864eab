"""Councils beside one another as a person sees them on the terminal."""

from collections.abc import Iterable

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.reporting.places.comparing_places import OnIndicator, PlacesCompared
from ilacs.reporting.places.council import CouncilProfile, ProfileArea
from ilacs.reporting.places.entries import Entry
from ilacs.reporting.places.facts import fallback_words, own_day_words, told
from ilacs.reporting.places.inspections import headings, next_words, rows
from ilacs.reporting.places.profile_page import place_cautions, told_words
from ilacs.reporting.places.sources import origins_words
from ilacs.reporting.published_words import (
    band_words,
    change_words,
    load_words,
    no_value,
    not_published,
    rank_words,
    shown,
)
from ilacs.reporting.wording import in_a_row

NUMBERS = ("Median of neighbours (n)", "Region", "England")


def print_profile(profile: CouncilProfile) -> None:
    """The inspections, then a table for each area, and where the figures come from."""
    console = Console()
    console.print(f"[bold]{escape(profile.authority.name)}[/bold]. {escape(told_words(profile))}")
    if profile.steps:
        console.print(_plain("Inspections", headings(profile.steps), rows(profile.steps)))
    if says := next_words(profile.next_window):
        console.print(escape(says))
    for says in place_cautions(profile):
        console.print(escape(says), style="bold")
    for area in profile.areas:
        console.print(_area(area, profile))
    if profile.asked.own.figures:
        console.print(escape(load_words().notes["own"]), style="bold")
    if profile.absent:
        console.print(f"Nothing is held on: {escape(in_a_row([one.short_title for one in profile.absent]))}.")
    _print_end(console, origins_words(profile.origins))


def _area(area: ProfileArea, profile: CouncilProfile) -> Table:
    has_own = any(entry.own for entry in area.entries)
    own = (f"Ours, not published, {own_day_words(profile.asked.own.as_at)}",) if has_own else ()
    titles = ("Indicator", "Figure", *own, "Since the year before", "Rank", "Band", *NUMBERS)
    return _plain(area.title, titles, (_cells(entry, has_own=has_own) for entry in area.entries))


def _cells(entry: Entry, *, has_own: bool) -> tuple[str, ...]:
    indicator = entry.indicator
    own = (shown(entry.own.value, indicator) if entry.own else "",) if has_own else ()
    return (f"{indicator.short_title} ({entry.standing.period})", _figure(entry), *own, *_beside(entry))


def _figure(entry: Entry) -> str:
    standing = entry.standing
    if standing.value is not None:
        return shown(standing.value, entry.indicator)
    fallback = fallback_words(entry)
    return f"{no_value(standing.symbol)}{f'; last {fallback}' if fallback else ''}"


def _beside(entry: Entry) -> tuple[str, ...]:
    standing, comparison, indicator = entry.standing, entry.comparison, entry.indicator
    rank = f"{rank_words(standing, comparison)}, {not_published(comparison)}" if standing.rank else ""
    median = shown(standing.neighbour_median, indicator)
    return (
        change_words(standing, comparison) if standing.change is not None else "",
        rank,
        band_words(standing, comparison) if standing.band else "",
        f"{median} ({standing.neighbour_n})" if standing.neighbour_n else "",
        shown(standing.region_value, indicator),
        shown(standing.england_value, indicator),
    )


def print_comparison(compared: PlacesCompared) -> None:
    """Each indicator: everything told of each council, and the groups."""
    console = Console()
    for part in compared.parts:
        console.print(_part(part, compared))
        for one in part.in_groups:
            place = one.place
            rank = f"rank {place.rank} of {place.of}" if place.rank else "not ranked"
            median, mean = (shown(value, part.indicator) for value in (place.others.median, place.others.mean))
            others = f"median of the others {median}, mean {mean}, n = {place.others.count}"
            console.print(escape(f"{one.group}: {one.entry.standing.name} {rank}, {others}"))
        if part.absent:
            console.print(f"Nothing is held of {escape(in_a_row([one.name for one in part.absent]))}.")
    if compared.asked.own.figures:
        console.print(escape(load_words().notes["own"]), style="bold")
    _print_end(console, origins_words(compared.origins))


def _part(part: OnIndicator, compared: PlacesCompared) -> Table:
    """A column for each council, and what is told of it below one another."""
    day = own_day_words(compared.asked.own.as_at)
    facts = [dict(told(entry, own_day=day)) for entry in part.entries]
    names = dict.fromkeys(name for one in facts for name in one)
    titles = ("", *(entry.standing.name for entry in part.entries))
    return _plain(part.indicator.short_title, titles, ((name, *(one.get(name, "") for one in facts)) for name in names))


def _plain(title: str, titles: Iterable[str], lines: Iterable[Iterable[str]]) -> Table:
    table = Table(title=escape(title), title_justify="left", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for heading in titles:
        table.add_column(escape(heading))
    for cells in lines:
        table.add_row(*map(escape, cells))
    return table


def _print_end(console: Console, says: str) -> None:
    console.print(escape(says), style="dim")
