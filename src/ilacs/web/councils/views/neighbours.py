"""The councils most like one council."""

from django.http import HttpRequest

from ilacs.places import NEIGHBOUR_EDITIONS
from ilacs.web.core.asking import one_of
from ilacs.web.core.library import report_texts
from ilacs.web.core.pages import Page
from ilacs.web.core.places import council_address, slug_of
from ilacs.web.councils.finding import find_council
from ilacs.web.councils.presenters import council as words
from ilacs.web.councils.presenters import neighbours


def council_neighbours(request: HttpRequest, slug: str) -> Page:
    """Its ten neighbours with closeness and grades; those of 2021 beside them where they are asked for."""
    authority, moved_to = find_council(slug, "neighbours")
    newest, *older = NEIGHBOUR_EDITIONS
    also = one_of(request.GET, "also", ("", *older))
    editions = [newest, *([also] if also else [])]
    register = report_texts().register
    return Page(
        "councils/neighbours.html",
        (f"Neighbours of {authority.name}", "Councils"),
        section="councils",
        shows={
            "authority": authority,
            "address": council_address(authority),
            "slug": slug_of(authority),
            "parts": words.parts(authority, "neighbours"),
            "tables": [(one, neighbours.neighbours_table(authority, one, register)) for one in editions],
            "caution": neighbours.caution(authority, newest),
            "kept": neighbours.kept_words(authority),
            "also": also,
            "older": older[0],
        },
        record=neighbours.record(authority),
        spreadsheet=neighbours.sheet(authority),
        moved_to=moved_to,
    )
