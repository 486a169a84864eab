"""Inspections of one council, and when the next is likely."""

from django.http import HttpRequest

from ilacs.web.core.clock import today
from ilacs.web.core.library import report_texts
from ilacs.web.core.pages import Page
from ilacs.web.core.places import council_address
from ilacs.web.councils.finding import find_council
from ilacs.web.councils.presenters import council as words
from ilacs.web.councils.presenters import inspections


def council_inspections(_: HttpRequest, slug: str) -> Page:
    """Every inspection with its grades, and areas for improvement since last time where reports were added."""
    authority, moved_to = find_council(slug, "inspections")
    texts = report_texts()
    steps = inspections.steps_of(authority, texts.register)
    followed = inspections.followed(authority, tuple(texts.index.reports.values()))
    return Page(
        "councils/inspections.html",
        (f"Inspections of {authority.name}", "Councils"),
        section="councils",
        shows={
            "authority": authority,
            "address": council_address(authority),
            "parts": words.parts(authority, "inspections"),
            "predecessors": words.predecessors(authority),
            "history": inspections.history_table(steps) if steps else None,
            "why": inspections.why_missing(steps),
            "next": inspections.next_words(authority, texts.register, today()),
            "position": texts.register.position,
            "followed": followed,
            "themes": inspections.themes(followed) if followed else [],
        },
        record=inspections.record(steps),
        spreadsheet=inspections.sheet(steps),
        moved_to=moved_to,
    )
