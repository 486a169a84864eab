"""Indicators in lists."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from ilacs.benchmarking.declared import Indicator, load_indicators, load_sources, load_topics
from ilacs.framework import load_editions
from ilacs.reporting.published_words import load_words
from ilacs.web.core.compared import compared
from ilacs.web.core.indicators import indicator_address
from ilacs.web.core.tables import Spreadsheet

BETTER = {"low": "lower is better", "high": "higher is better", "neither": ""}
ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class Listed:
    """One indicator of the list."""

    title: str
    slug: str
    href: str
    definition: str
    better: str
    period: str


@dataclass(frozen=True, slots=True)
class Group:
    """The indicators of one topic, or under one judgement."""

    name: str
    title: str
    indicators: tuple[Listed, ...]


def search(text: str) -> list[Indicator]:
    """Those that have every word in a name, title or definition; all where nothing is asked."""
    words = text.casefold().split()
    held = (load_indicators()[name] for name in compared().published.indicators)
    return [one for one in held if all(word in _text(one) for word in words)]


def _text(one: Indicator) -> str:
    return f"{one.name} {one.title} {one.short_title} {one.definition} {one.slug}".casefold()


def similar(text: str) -> list[Listed]:
    """Those whose titles are like what was typed."""
    titles = {one.short_title.casefold(): one for one in load_indicators().values()}
    return [_listed(titles[title]) for title in get_close_matches(text.casefold(), titles, n=4, cutoff=ALIKE)]


def groups(found: Sequence[Indicator], by: str) -> list[Group]:
    """Under the judgements of the newest framework, or by LAIT's topics."""
    judgements = [key for key in load_editions()[-1].judgements if key in load_words().area]
    titles = load_topics() if by == "topic" else {key: load_words().area[key] for key in judgements}
    made = (Group(key, title, _group(found, by, key)) for key, title in titles.items())
    return [group for group in made if group.indicators]


def _group(found: Iterable[Indicator], by: str, key: str) -> tuple[Listed, ...]:
    return tuple(_listed(one) for one in found if getattr(one, by) == key)


def _listed(one: Indicator) -> Listed:
    period = compared().comparison(one).period
    return Listed(one.short_title, one.slug, indicator_address(one), one.definition, BETTER[one.polarity], period)


def described(one: Indicator) -> dict[str, object]:
    """An indicator as data."""
    source = load_sources().get(one.source)
    return {
        "name": one.name,
        "slug": one.slug,
        "title": one.short_title,
        "title_in_lait": one.title if one.catalogue == "lait" else "",
        "definition": one.definition,
        "polarity": one.polarity,
        "unit": one.unit,
        "decimals": one.decimals,
        "topic": one.topic,
        "judgement": one.judgement,
        "is_banded": "yes" if one.is_banded else "no",
        "source": source.title if source else "",
        "publisher": source.publisher if source else "",
        "address": indicator_address(one),
    }


def sheet(found: Sequence[Indicator]) -> Spreadsheet:
    """Indicators as a spreadsheet reads them."""
    rows = [described(one) for one in found]
    headings = tuple(described(next(iter(load_indicators().values()))))
    return Spreadsheet(headings, tuple(tuple(str(value) for value in row.values()) for row in rows))
