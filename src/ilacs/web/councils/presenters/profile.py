"""Where one council stands on every indicator, under the judgements that inspectors make."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ilacs.benchmarking.comparison import Comparison, Standing
from ilacs.benchmarking.profile import Area, profile
from ilacs.benchmarking.ranks import POLARITIES
from ilacs.benchmarking.table import COLUMNS, table_rows
from ilacs.places import Authority
from ilacs.reporting.published_words import (
    NOTHING,
    band_range,
    change_words,
    load_words,
    place_name,
    shown,
    value_words,
)
from ilacs.reporting.wording import in_a_row
from ilacs.web.core.compared import compared
from ilacs.web.core.indicators import indicator_address
from ilacs.web.core.places import slug_of
from ilacs.web.core.presenters.standings import beside_rank, plain_rank, standing_record
from ilacs.web.core.tables import Spreadsheet

GONE = "did_not_exist"
BANDS = ("A", "B", "C", "D")


@dataclass(frozen=True, slots=True)
class LineWords:
    """One indicator of the profile, in words."""

    title: str
    href: str
    period: str
    value: str
    note: str
    change: str
    rank: str
    beside_rank: str
    band: str
    band_range: str
    region: str
    england: str
    neighbours: str
    neighbour_n: int


@dataclass(frozen=True, slots=True)
class AreaWords:
    """One part of the profile: what is ranked, and what is not."""

    name: str
    title: str
    ranked: tuple[LineWords, ...]
    unranked: tuple[LineWords, ...]


@dataclass(frozen=True, slots=True)
class Glance:
    """How many ranked indicators are in a band, with the way to them."""

    band: str
    count: int
    href: str


def areas_of(authority: Authority) -> tuple[Area, ...]:
    """Every indicator with a row for the council, by judgement."""
    return profile(authority.code, compared().latest())


def areas(authority: Authority, held: Iterable[Area], band: str = "") -> list[AreaWords]:
    """The same in words; with a band, only what is in it."""
    made = (_area(authority, one, band) for one in held)
    return [area for area in made if area.ranked or area.unranked]


def _area(authority: Authority, area: Area, band: str) -> AreaWords:
    lines = [line for line in area.lines if not band or line.standing.band == band]
    ranked = [line for line in lines if line.comparison.polarity in POLARITIES]
    rest = [line for line in lines if line.comparison.polarity not in POLARITIES]
    place = slug_of(authority)
    return AreaWords(
        name=area.judgement.replace("_", "-"),
        title=load_words().area[area.judgement],
        ranked=tuple(_line(one.comparison, one.standing, place) for one in ranked),
        unranked=tuple(_line(one.comparison, one.standing, place) for one in rest),
    )


def _line(comparison: Comparison, row: Standing, place: str) -> LineWords:
    indicator = comparison.indicator
    return LineWords(
        title=indicator.short_title,
        href=indicator_address(indicator, place=place),
        period=comparison.period,
        value=value_words(row, indicator),
        note=_note(comparison, row),
        change=change_words(row, comparison),
        rank=plain_rank(row),
        beside_rank=beside_rank(row, comparison),
        band=row.band or NOTHING,
        band_range=band_range(row, comparison),
        region=shown(row.region_value, indicator),
        england=shown(row.england_value, indicator),
        neighbours=shown(row.neighbour_median, indicator),
        neighbour_n=row.neighbour_n,
    )


def _note(comparison: Comparison, row: Standing) -> str:
    said = []
    if row.unranked_because == GONE:
        said.append(load_words().unranked[GONE])
    if row.fallback:
        said.append(f"last: {shown(row.fallback.value, comparison.indicator)} ({row.fallback.period})")
    if row.joint_with:
        said.append(f"one return with {in_a_row(list(map(place_name, row.joint_with)))}")
    return "; ".join(said)


def glances(held: Sequence[Area], address: str) -> list[Glance]:
    """The bands, the best first."""
    bands = [line.standing.band for area in held for line in area.lines]
    return [Glance(band, bands.count(band), f"{address}?band={band}#indicators") for band in BANDS]


def record(held: Iterable[Area]) -> list[dict[str, object]]:
    """The profile as data."""
    return [
        {
            "indicator": line.comparison.indicator.name,
            "slug": line.comparison.indicator.slug,
            "judgement": area.judgement,
            "polarity": line.comparison.polarity,
            **standing_record(line.standing),
        }
        for area in held
        for line in area.lines
    ]


def sheet(held: Iterable[Area]) -> Spreadsheet:
    """The rows of `ilacs indicators table` for one council."""
    lines = [line for area in held for line in area.lines]
    rows = table_rows(replace(one.comparison, rows={one.standing.place: one.standing}) for one in lines)
    return Spreadsheet(COLUMNS, tuple(tuple(getattr(row, name) for name in COLUMNS) for row in rows))
