"""Editions of the framework, side by side."""

from django.http import HttpRequest

from ilacs.framework import load_editions, load_scale
from ilacs.web.core.pages import Page
from ilacs.web.frameworks import presenters


def editions(_: HttpRequest) -> Page:
    """What each edition judges, in which order, and from when."""
    shows = {
        "judgements": presenters.judgements_table(),
        "editions": presenters.editions(),
        "grades": load_scale().grades.values(),
    }
    return Page(
        "frameworks/editions.html",
        ("Editions side by side", "Framework"),
        section="framework",
        shows=shows,
        record=[presenters.edition_record(one) for one in load_editions()],
        spreadsheet=presenters.editions_spreadsheet(),
    )
