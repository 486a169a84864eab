"""Addresses of reports, of their paragraphs, and of searches."""

from dataclasses import replace

from django.http import QueryDict

from ilacs.published.searching.asking import Asked, Filters, to_query_string
from ilacs.published.searching.passages import Part, Passage, ReportSummary
from ilacs.web.core.places import council_address, slugs

SHORT = 12
"""Letters of a digest that name a report in its address."""
ANCHORS = {Part.IMPROVEMENT: "improvements", Part.PRIORITY_ACTION: "priority-actions"}
SEARCH, BEST = "/reports", "/reports/best"


def report_address(digest: str) -> str:
    """The page of a report."""
    return f"/reports/{digest[:SHORT]}"


def passage_address(passage: Passage) -> str:
    """Where on that page a passage stands."""
    anchor = ANCHORS.get(passage.part) or paragraph_anchor(passage.number) or section_anchor(passage.section)
    return f"{report_address(passage.report.sha256)}#{anchor}"


def paragraph_anchor(number: int | None) -> str:
    """The name of a numbered paragraph; empty for others."""
    return "" if number is None else f"paragraph-{number}"


def section_anchor(section: str) -> str:
    """The name of a section."""
    return f"section-{section.replace('_', '-')}"


def council_of(report: ReportSummary) -> str:
    """The page of a report's council; empty where it is not known."""
    known = (one for one in slugs().values() if one.code == report.code)
    return next(map(council_address, known), "")


def search_address(asked: Asked, kind: str = "") -> str:
    """The page that shows a search, or the file of a kind that holds all it finds."""
    query = to_query_string(asked)
    where = f"{SEARCH}.{kind}" if kind else SEARCH
    return f"{where}?{query}" if query else where


def with_value(asked: Asked, facet: str, value: str) -> Asked:
    """The same search with one more value, from its first page."""
    values = tuple(dict.fromkeys((*asked.filters.chosen.get(facet, ()), value)))
    return _with_chosen(asked, facet, values)


def without_value(asked: Asked, facet: str, value: str) -> Asked:
    """The same search without one value, from its first page."""
    return _with_chosen(asked, facet, tuple(one for one in asked.filters.chosen.get(facet, ()) if one != value))


def with_filters(asked: Asked, filters: Filters) -> Asked:
    """The same search with other filters, from its first page."""
    return replace(asked, filters=filters, page=1)


def kept_fields(asked: Asked, *without: str) -> list[tuple[str, str]]:
    """What a form must send on, beside its own fields."""
    query = QueryDict(to_query_string(replace(asked, page=1)))
    return [(name, value) for name, values in query.lists() for value in values if name not in without]


def _with_chosen(asked: Asked, facet: str, values: tuple[str, ...]) -> Asked:
    chosen = asked.filters.without(facet) | ({facet: values} if values else {})
    return with_filters(asked, replace(asked.filters, chosen=chosen))
