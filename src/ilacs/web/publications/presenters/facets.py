"""Filters of a search: every value with its count and a link, and what is chosen with a link that takes it away."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ilacs.places import load_register
from ilacs.published.searching.asking import DAYS, Asked
from ilacs.published.searching.facets import Count, load_facets
from ilacs.published.searching.search import Results
from ilacs.web.core.presenters.words import day
from ilacs.web.publications.addresses import search_address, with_filters, with_value, without_value

SHOWN_FIRST = 8
"""Values of a facet that are shown at once; the others open."""
OPEN = ("section", "grade")
"""Facets that are asked most stand open."""
DAYS_IN_WORDS = {
    "from": "On site from",
    "to": "On site to",
    "published_from": "Published from",
    "published_to": "Published to",
    "latest": "Only each council's latest inspection as at",
}


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet: what choosing it would find, or the way back."""

    says: str
    count: str
    href: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ShownFacet:
    """One way to narrow."""

    title: str
    first: tuple[Value, ...]
    others: tuple[Value, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """A filter that is on."""

    says: str
    href: str


def shown_facets(found: Results) -> list[ShownFacet]:
    """Those with something to choose, in the order of the facts."""
    return [_facet(name, counts, found.asked) for name, counts in found.facets.items() if _is_a_choice(counts)]


def chosen_filters(asked: Asked) -> list[Chosen]:
    """Everything that narrows the search."""
    return [*_chosen_values(asked), *_chosen_others(asked)]


def neighbour_choices(found: Results) -> list[tuple[str, str]]:
    """Councils with neighbours in which something is found, for a list to choose from."""
    counts = found.neighbours() if found.facets["authority"] else {}
    named = sorted((load_register().by_code(code).name, code, count) for code, count in counts.items())
    return [("", "Any council"), *((code, f"{name} ({count:,})") for name, code, count in named)]


def day_fields(asked: Asked) -> list[tuple[str, str, str]]:
    """Fields for days: name, words, what is in it."""
    days = {name: getattr(asked.filters, kept) for name, kept in DAYS.items()}
    return [(name, DAYS_IN_WORDS[name], _iso(days[name])) for name in DAYS]


def _iso(given: date | None) -> str:
    return given.isoformat() if given else ""


def _is_a_choice(counts: tuple[Count, ...]) -> bool:
    return len(counts) > 1 or any(one.is_chosen for one in counts)


def _facet(name: str, counts: tuple[Count, ...], asked: Asked) -> ShownFacet:
    values = tuple(_value(name, one, asked) for one in counts)
    return ShownFacet(
        title=load_facets()[name].title,
        first=values[:SHOWN_FIRST],
        others=values[SHOWN_FIRST:],
        is_open=name in OPEN or any(one.is_chosen for one in values),
    )


def _value(name: str, one: Count, asked: Asked) -> Value:
    change = without_value if one.is_chosen else with_value
    return Value(one.says, f"{one.passages:,}", search_address(change(asked, name, one.value)), one.is_chosen)


def _chosen_values(asked: Asked) -> Iterator[Chosen]:
    for name, facet in load_facets().items():
        for value in asked.filters.chosen.get(name, ()):
            says = f"{facet.title}: {facet.says(value)}"
            yield Chosen(says, search_address(without_value(asked, name, value)))


def _chosen_others(asked: Asked) -> Iterator[Chosen]:
    filters = asked.filters
    if filters.neighbours_of:
        name = load_register().by_code(filters.neighbours_of).name
        yield Chosen(f"Statistical neighbours of {name}", _without(asked, neighbours_of=""))
    for name, kept in DAYS.items():
        if chosen := getattr(filters, kept):
            yield Chosen(f"{DAYS_IN_WORDS[name]} {day(chosen)}", _without(asked, **{kept: None}))
    if filters.report:
        yield Chosen("One report", _without(asked, report=""))
    if filters.lead:
        yield Chosen(f"Lead inspector: {filters.lead}", _without(asked, lead=""))


def _without(asked: Asked, **nothing: str | None) -> str:
    return search_address(with_filters(asked, replace(asked.filters, **nothing)))  # type: ignore[arg-type]  # fields of Filters, emptied
