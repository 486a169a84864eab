"""By what a search is narrowed and counted, declared in facts/reports/facets.toml."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.framework.editions import load_editions, load_scale
from ilacs.lib.facts import read_facts
from ilacs.places.register import load_register
from ilacs.published.searching.passages import OVERALL, Passage
from ilacs.published.topics import load_topics

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow: its question, and the words for its values."""

    name: str
    title: str
    order: str
    """`declared`, `newest` or `most`."""
    words: Words

    def says(self, value: str) -> str:
        """A value in words."""
        return self.words.get(value, value)


@dataclass(frozen=True, slots=True)
class Count:
    """One value of a facet and how many passages have it."""

    value: str
    says: str
    passages: int
    is_chosen: bool = False


@cache
def load_facets() -> Mapping[str, Facet]:
    """Every facet by its name, in the order of the page."""
    declared = cast("Mapping[str, Mapping[str, str]]", read_facts("reports/facets")["facet"])
    return {
        name: Facet(name, fields["title"], fields["order"], _words(fields.get("words", "")))
        for name, fields in declared.items()
    }


def _words(name: str) -> Words:
    declared = cast("Mapping[str, Words]", read_facts("reports/facets")["words"])
    others: Mapping[str, Callable[[], Words]] = {
        "": dict,
        "grades": lambda: load_scale().grades,
        "judgements": lambda: {**declared["sections"], **load_scale().short},
        "topics": lambda: {topic.name: topic.title for topic in load_topics().values()},
        "editions": lambda: {edition.name: edition.title for edition in load_editions()},
        "authorities": lambda: {authority.code: authority.name for authority in load_register().authorities},
    }
    return others[name]() if name in others else declared[name]


def values_of(passage: Passage) -> Mapping[str, tuple[str, ...]]:
    """The values of each facet that a passage has, without those that it lacks."""
    report = passage.report
    on_site, published = report.ended_on, report.published_on
    values = {
        "part": (passage.part.value,),
        "section": (passage.section,),
        "grade": (passage.grade,),
        "topic": passage.topics,
        "authority": (report.code,),
        "region": (report.region,),
        "kind_of_authority": (report.kind_of_authority,),
        "report_type": (report.report_type,),
        "edition": (report.edition,),
        "year": (str(on_site.year) if on_site else "",),
        "published_year": (str(published.year) if published else "",),
        "overall": (report.judgements.get(OVERALL, ""),),
        "direction": (passage.direction,),
        "framework": passage.codes,
        "priority_action": ("yes" if report.has_priority_action else "no",),
        "run_by": ("trust" if report.is_run_by_trust else "council",),
        "marker": passage.markers,
    }
    return {name: tuple(filter(None, some)) for name, some in values.items() if any(some)}


def in_order(facet: Facet, found: Mapping[str, int], chosen: Iterable[str]) -> tuple[Count, ...]:
    """The values with their counts, as a page lists them; a value that is chosen stays, if only with a nought."""
    ticked = frozenset(chosen)
    values = dict.fromkeys((*found, *sorted(ticked)))
    counts = [Count(value, facet.says(value), found.get(value, 0), value in ticked) for value in values]
    match facet.order:
        case "declared":
            places = {value: place for place, value in enumerate(facet.words)}
            return tuple(sorted(counts, key=lambda one: (places.get(one.value, len(places)), one.says)))
        case "newest":
            return tuple(sorted(counts, key=lambda one: one.value, reverse=True))
        case _:
            return tuple(sorted(counts, key=lambda one: (-one.passages, one.says)))
