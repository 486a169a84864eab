"""What is wanted of a publication, and the question that asks a data set for it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast

from ilacs.benchmarking.declared import Indicator, InFile, load_indicators
from ilacs.benchmarking.fetching.answers import Column, Filter, Meta
from ilacs.benchmarking.fetching.declared import Service
from ilacs.benchmarking.fetching.shapes import Json
from ilacs.lib.facts import FACTS, read_toml

Named = TypeVar("Named", Column, Filter)
NATION = "NAT"
"""The level with one place, which there is nothing to put in order of."""
NOT_LETTERS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class WantedFile:
    """The columns and rows of one file that indicators are taken from, as its CSV names them."""

    publication: str
    """The slug of its address."""
    file: str
    columns: frozenset[str]
    filters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Column to the options that are used; none where an indicator leaves the filter open."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """The columns and filters of a data set that stand for those that are wanted, by our name."""

    wanted: WantedFile
    columns: Mapping[str, Column]
    filters: Mapping[str, Filter]
    """All filters of the data set, options in our words; those that are not wanted under their own name."""


def wanted_files(indicators: Iterable[Indicator]) -> tuple[WantedFile, ...]:
    """The files that some indicators are taken from, each with what these need of it."""
    files: dict[str, list[InFile]] = {}
    for indicator in indicators:
        if indicator.ees:
            files.setdefault(indicator.ees.file, []).append(indicator.ees)
    publications = cast(dict[str, dict[str, str]], read_toml(FACTS / "indicators" / "files.toml"))
    return tuple(_wanted(publications[file]["publication"], file, uses) for file, uses in files.items())


def whole_files_of(indicators: Iterable[Indicator]) -> list[Indicator]:
    """Every indicator of the files that some are taken from, since a file takes an older one's place as a whole."""
    files = {indicator.ees.file for indicator in indicators if indicator.ees}
    return [one for one in load_indicators().values() if one.ees and one.ees.file in files]


def _wanted(publication: str, file: str, uses: list[InFile]) -> WantedFile:
    rows = [row for use in uses for row in ([use.where, {**use.where, **use.of}] if use.of else [use.where])]
    names = dict.fromkeys(name for row in rows for name in row)
    filters = {
        name: frozenset(row[name] for row in rows) if all(name in row for row in rows) else frozenset[str]()
        for name in names
    }
    columns = frozenset(column for use in uses for column in use.columns) - filters.keys()
    return WantedFile(publication, file, columns, filters)


def pair(wanted: WantedFile, meta: Meta) -> Pairing | None:
    """How a data set answers what is wanted, or None where it is about something else."""
    columns = {name: column for name in wanted.columns for column in _named(name, meta.columns)[:1]}
    filters = {name: one for name in wanted.filters for one in _named(name, meta.filters)[:1]}
    if columns.keys() != wanted.columns or filters.keys() != wanted.filters.keys():
        return None
    if any(len(_options(filters[name], wanted.filters[name])) < len(wanted.filters[name]) for name in filters):
        return None
    taken = {one.id for one in filters.values()}
    others = {one.name: one for one in meta.filters if one.id not in taken}
    ours = {name: _in_our_words(one, wanted.filters[name]) for name, one in filters.items()}
    return Pairing(wanted, dict(sorted(columns.items())), ours | others)


def ask_for(pairing: Pairing, meta: Meta, service: Service) -> Json:
    """The question: our columns, our options, our levels, in an order that holds from page to page."""
    chosen = [_options(pairing.filters[name], options) for name, options in pairing.wanted.filters.items() if options]
    levels = [level for level in service.levels if level in meta.locations]
    orders = ["timePeriod", "geographicLevel", *(f"location|{level}" for level in levels if level != NATION)]
    orders += [f"filter|{one.id}" for one in pairing.filters.values()]
    return {
        "indicators": [column.id for column in pairing.columns.values()],
        "criteria": {
            "and": [{"geographicLevels": {"in": levels}}, *({"filters": {"in": sorted(ids)}} for ids in chosen)],
        },
        "sorts": [{"field": order, "direction": "Asc"} for order in orders],
    }


def _named(name: str, among: Iterable[Named]) -> list[Named]:
    """Those whose name is the one wanted, or else those whose label is."""
    named = list(among)
    by_name = [one for one in named if _plain(one.name) == _plain(name)]
    return by_name or [one for one in named if _plain(one.label) == _plain(name)]


def _options(of: Filter, labels: frozenset[str]) -> dict[str, str]:
    """The options that are wanted, by id, in the words they are wanted in."""
    ours = {_plain(label): label for label in labels}
    return {id_: ours[_plain(label)] for id_, label in of.options.items() if _plain(label) in ours}


def _in_our_words(of: Filter, labels: frozenset[str]) -> Filter:
    return Filter(of.id, of.name, of.label, {**of.options, **_options(of, labels)})


def _plain(name: str) -> str:
    return NOT_LETTERS.sub(" ", name.lower()).strip()
