"""The table of all places on one indicator."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from django.template import engines
from markupsafe import Markup

from ilacs.benchmarking.comparison import Comparison, Standing
from ilacs.benchmarking.declared import Indicator, load_indicators
from ilacs.benchmarking.figures import Figure, Series
from ilacs.benchmarking.groups import authorities_in
from ilacs.benchmarking.intervals import interval
from ilacs.benchmarking.neighbours import neighbour_codes
from ilacs.benchmarking.ranks import POLARITIES
from ilacs.places import load_register
from ilacs.reporting.published_words import (
    NOTHING,
    change_words,
    interval_words,
    load_words,
    place_name,
    shown,
    value_words,
)
from ilacs.reporting.wording import in_a_row
from ilacs.web.comparisons.addresses import address_of
from ilacs.web.comparisons.asked import NEIGHBOURS_ALONE, Asked
from ilacs.web.core.compared import Compared, compared
from ilacs.web.core.places import council_address
from ilacs.web.core.presenters.standings import plain_rank, shared
from ilacs.web.core.tables import Column, Table, table

KEPT = 256
"""Tables whose cells are kept."""
ENGLAND = "England"


@dataclass(frozen=True, slots=True)
class StandingWords:
    """One council on one indicator, in words."""

    name: str
    href: str
    value: str
    interval: str
    change: str
    rank: str
    shared: str
    band: str
    note: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Every council of a comparison, in words and as cells."""

    words: Mapping[str, StandingWords]
    cells: Mapping[str, Markup]
    has_intervals: bool
    is_ranked: bool
    has_notes: bool


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One row of the page's table."""

    name: str
    href: str
    note: str
    is_marked: bool
    cells: Markup


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that sorts: `sorted` is what assistive technology is told."""

    text: str
    href: str = ""
    sorted: str = ""
    is_number: bool = False


def rows_of(asked: Asked) -> Rows:
    """The rows of a comparison, made once."""
    return _rows(compared(), asked.indicator.name, asked.mode, asked.edition, asked.polarity, asked.ends_on)


@lru_cache(maxsize=KEPT)
def _rows(held: Compared, name: str, mode: str, edition: str, polarity: str, ends_on: date | None) -> Rows:
    indicator = load_indicators()[name]
    comparison = held.comparison(indicator, mode, edition=edition, polarity=polarity, ends_on=ends_on)
    series = held.published.series(name, source="lait" if mode == "lait" else "best")
    words = {code: _words(row, comparison, series) for code, row in comparison.rows.items()}
    has_intervals = any(one.interval for one in words.values())
    is_ranked = comparison.polarity in POLARITIES
    has_notes = any(one.note for one in words.values())
    macro = engines["jinja2"].env.get_template("comparisons/standing.html").module.cells
    cells = {code: macro(one, has_intervals, is_ranked, has_notes) for code, one in words.items()}
    return Rows(words, cells, has_intervals, is_ranked, has_notes)


def _words(row: Standing, comparison: Comparison, series: Series) -> StandingWords:
    indicator = comparison.indicator
    figure = figure_of(row, series)
    return StandingWords(
        name=row.name,
        href=council_address(load_register().by_code(row.place)),
        value=value_words(row, indicator),
        interval=interval_words(interval(figure, indicator), indicator) if figure else "",
        change=change_words(row, comparison),
        rank=plain_rank(row),
        shared=shared(row),
        band=row.band or NOTHING,
        note=_note(row, indicator),
    )


def figure_of(row: Standing, series: Series) -> Figure | None:
    """The figure behind a standing, with its counts: the council's own, or that of its joint return."""
    joint = " / ".join(sorted((row.place, *row.joint_with)))
    return next(
        (held[row.period] for one in (row.place, joint) if row.period in (held := series.figures.get(one, {}))), None
    )


def _note(row: Standing, indicator: Indicator) -> str:
    said = []
    if row.joint_with:
        said.append(f"one return with {in_a_row([place_name(code) for code in row.joint_with])}")
    if row.unranked_because == "did_not_exist":
        said.append(load_words().unranked["did_not_exist"])
    if row.fallback:
        said.append(f"last published: {shown(row.fallback.value, indicator)} ({row.fallback.period})")
    return "; ".join(said)


def standings(asked: Asked) -> list[ShownRow]:
    """The rows of the page's table, in the order that is asked for."""
    rows, comparison = rows_of(asked), asked.comparison()
    chosen = asked.place.code if asked.place else ""
    near = set(neighbour_codes(chosen, asked.edition)) if chosen else set()
    return [
        ShownRow(
            name=rows.words[code].name,
            href=rows.words[code].href,
            note="chosen" if code == chosen else "neighbour" if code in near else "",
            is_marked=code == chosen,
            cells=rows.cells[code],
        )
        for code in ordered(comparison, asked, shown_places(asked, comparison))
    ]


def shown_places(asked: Asked, comparison: Comparison) -> list[str]:
    """The codes of the councils asked for, the chosen one always among them."""
    if not asked.region:
        return list(comparison.rows)
    place = asked.place.code if asked.place else ""
    is_near = asked.region == NEIGHBOURS_ALONE
    group = neighbour_codes(place, asked.edition) if is_near else authorities_in(asked.region)
    return [code for code in dict.fromkeys((*group, place)) if code in comparison.rows]


def ordered(comparison: Comparison, asked: Asked, codes: Iterable[str]) -> list[str]:
    """As asked; by itself from the best, and from the highest where neither way is. What has no figure is last."""
    by = asked.sort or ("rank" if comparison.polarity in POLARITIES else "value")
    named = sorted(codes, key=lambda code: comparison.rows[code].name)
    if by == "name":
        return named[::-1] if asked.is_turned else named
    number = NUMBERS[by]
    known = [code for code in named if number(comparison.rows[code]) is not None]
    known.sort(key=lambda code: number(comparison.rows[code]) or 0.0, reverse=(by != "rank") != asked.is_turned)
    held = set(known)
    return [*known, *(code for code in named if code not in held)]


NUMBERS: Mapping[str, Callable[[Standing], float | None]] = {
    "rank": lambda row: row.rank,
    "value": lambda row: row.value,
    "change": lambda row: row.change,
}


def headings(asked: Asked) -> list[Heading]:
    """The headings of the table, each a link that sorts by it, and the other way where it is sorted by it already."""
    rows = rows_of(asked)
    by = asked.sort or ("rank" if rows.is_ranked else "value")
    ranked = [_heading("Rank", "rank", by, asked), Heading("Band")] if rows.is_ranked else []
    return [
        _heading("Council", "name", by, asked),
        _heading("Figure", "value", by, asked),
        *([Heading("95% interval", is_number=True)] if rows.has_intervals else []),
        _heading("Since the year before", "change", by, asked),
        *ranked,
        *([Heading("Note")] if rows.has_notes else []),
    ]


def _heading(text: str, name: str, by: str, asked: Asked) -> Heading:
    is_number = name == "value"
    if name != by:
        return Heading(text, f"{address_of(asked, sort=name)}#all", is_number=is_number)
    goes_down = (name in ("value", "change")) != asked.is_turned
    turned = name if asked.is_turned else f"-{name}"
    return Heading(text, f"{address_of(asked, sort=turned)}#all", "descending" if goes_down else "ascending", is_number)


def regions(comparison: Comparison) -> Table:
    """The published figure of each region, and of England last."""
    named = [(place_name(code), shown(value, comparison.indicator)) for code, value in comparison.regions.items()]
    named.sort(key=lambda one: one[0] == ENGLAND)
    columns = [Column("Region"), Column("Figure", is_number=True)]
    caption = "Regions and England, as published and never ranked"
    return table("regions", caption=caption, columns=columns, rows=named)
