"""What was asked, in a sentence that says how to find the same again."""

from collections.abc import Iterator

from ilacs.published.searching.asking import Asked, Filters
from ilacs.published.searching.facets import load_facets
from ilacs.reporting.wording import day_in_words, in_a_row

WHOLE = "every passage of every report"


def rule_in_words(asked: Asked) -> str:
    """The words, each filter, and the order."""
    parts = [f"words: {asked.words.strip()}"] if asked.words.strip() else []
    parts += _filters(asked.filters)
    return f"{'; '.join(parts) or WHOLE}; {asked.order} first"


def _filters(filters: Filters) -> Iterator[str]:
    for name, facet in load_facets().items():
        if values := filters.chosen.get(name):
            yield f"{facet.title.lower()}: {in_a_row([facet.says(value) for value in values]).replace(' and ', ' or ')}"
    if filters.neighbours_of:
        yield f"statistical neighbours (2025) of {load_facets()['authority'].says(filters.neighbours_of)}"
    if filters.latest_as_at:
        yield f"each council's latest inspection as at {day_in_words(filters.latest_as_at)}, by its last day on site"
    days = (
        ("last day on site", filters.on_site_from, filters.on_site_to),
        ("published", filters.published_from, filters.published_to),
    )
    for what, first, last in days:
        yield from (f"{what} from {day_in_words(day)}" for day in (first,) if day)
        yield from (f"{what} to {day_in_words(day)}" for day in (last,) if day)
    if filters.report:
        yield f"one report, {filters.report[:12]}"
    if filters.lead:
        yield f"lead inspector {filters.lead}"
