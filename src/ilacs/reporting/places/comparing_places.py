"""One or several councils on some indicators, beside their regions, neighbours, England and groups of one's own."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ilacs.benchmarking.comparison import Comparison
from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.groups import Place, place_in_group
from ilacs.benchmarking.store import PublishedFigures
from ilacs.places.authority import Authority
from ilacs.places.neighbours import neighbours
from ilacs.reporting.charts.of_places import ChartSubject
from ilacs.reporting.places.entries import Asked, Entry, compare, compare_past, entry_of, find_entry
from ilacs.reporting.places.rows import Row, entry_row, past_row

Groups = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class InGroup:
    """One of the councils in one group of somebody's choice."""

    group: str
    entry: Entry
    place: Place


@dataclass(frozen=True, slots=True)
class OnIndicator:
    """All places on one indicator, and the councils asked for."""

    comparison: Comparison
    past: tuple[Comparison, ...]
    entries: tuple[Entry, ...]
    absent: tuple[Authority, ...]
    """Those of which nothing is held."""
    in_groups: tuple[InGroup, ...]

    @property
    def indicator(self) -> Indicator:
        """What is compared."""
        return self.comparison.indicator

    def subject(self, place: str) -> ChartSubject:
        """What a chart is drawn of, with one of the councils marked."""
        return ChartSubject(self.comparison, place, self.past)


@dataclass(frozen=True, slots=True)
class PlacesCompared:
    """Everything that a comparison tells."""

    authorities: tuple[Authority, ...]
    asked: Asked
    groups: Groups
    parts: tuple[OnIndicator, ...]
    origins: tuple[Origin, ...] = field(default=())
    release: str = ""


def compare_places(
    authorities: Sequence[Authority],
    indicators: Sequence[Indicator],
    published: PublishedFigures,
    *,
    asked: Asked | None = None,
    groups: Groups | None = None,
) -> PlacesCompared:
    """Councils on indicators, in the order asked for."""
    asked, groups = asked or Asked(), groups or {}
    parts = tuple(_part(authorities, one, published, asked=asked, groups=groups) for one in indicators)
    names = dict.fromkeys(origin for one in indicators for origin in published.origins_of(one.name))
    return PlacesCompared(tuple(authorities), asked, groups, parts, tuple(names), published.release)


def _part(
    authorities: Sequence[Authority], indicator: Indicator, published: PublishedFigures, *, asked: Asked, groups: Groups
) -> OnIndicator:
    comparison = compare(published, indicator, asked)
    past = compare_past(published, indicator, asked)
    found = {
        one.code: find_entry(published, comparison, one.code, asked=asked, past=past)
        or entry_of(published, indicator, one.code, asked=asked, is_past_told=True)
        for one in authorities
    }
    entries = tuple(entry for entry in found.values() if entry)
    in_groups = tuple(
        InGroup(name, entry, place_in_group(comparison, entry.standing.place, codes))
        for name, codes in groups.items()
        for entry in entries
    )
    absent = tuple(one for one in authorities if found[one.code] is None)
    return OnIndicator(comparison, past, entries, absent, in_groups)


def marks_of(code: str, compared: PlacesCompared) -> tuple[str, ...]:
    """Why a place stands out among all: asked for, a neighbour of one asked for, in a group."""
    asked = {one.code: one.name for one in compared.authorities}
    edition = compared.asked.choices.edition
    near = [name for own, name in asked.items() if code in {one.code for one in neighbours(own, edition)}]
    groups = [name for name, codes in compared.groups.items() if code in codes]
    chosen = ("asked for",) if code in asked else ()
    return (*chosen, *(f"neighbour of {name}" for name in near), *groups)


def all_rows(compared: PlacesCompared, published: PublishedFigures) -> list[Row]:
    """Every place on every indicator, those asked for first; `marks` says why a place stands out."""
    rows = []
    for part in compared.parts:
        first = [one.code for one in compared.authorities]
        for code in dict.fromkeys((*first, *part.comparison.rows)):
            entry = find_entry(published, part.comparison, code, asked=compared.asked)
            if entry:
                rows.append(entry_row(entry) | {"marks": "; ".join(marks_of(code, compared)) or None})
    return rows


def compared_json(compared: PlacesCompared, published: PublishedFigures) -> str:
    """The whole comparison for programs: the councils with their past, then all places."""
    whole = {
        "mode": compared.asked.mode,
        "neighbour_edition": compared.asked.choices.edition,
        "release": compared.release,
        "places": [{"code": one.code, "name": one.name} for one in compared.authorities],
        "groups": {name: list(codes) for name, codes in compared.groups.items()},
        "indicators": [_part_json(part) for part in compared.parts],
        "all_places": all_rows(compared, published),
        "origins": [{"name": one.name, "title": one.title, "release": one.release} for one in compared.origins],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _part_json(part: OnIndicator) -> Row:
    return {
        "indicator": part.indicator.name,
        "period": part.comparison.period,
        "ranked": part.comparison.ranked,
        "missing": dict(part.comparison.missing),
        "bands": [{"band": one.name, "range": one.text, "count": one.count} for one in part.comparison.bands],
        "places": [entry_row(entry) | {"past": [past_row(one) for one in entry.past]} for entry in part.entries],
        "absent": [one.code for one in part.absent],
        "in_groups": [_group_json(one) for one in part.in_groups],
    }


def _group_json(one: InGroup) -> Row:
    place = one.place
    return {
        "group": one.group,
        "place": one.entry.standing.place,
        "rank": place.rank,
        "of": place.of,
        "not_published": place.missing,
        "mean_of_others": place.others.mean,
        "median_of_others": place.others.median,
        "n": place.others.count,
    }
