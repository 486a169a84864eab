"""What changed between two releases, value by value, and in the framework."""

from django.http import HttpRequest

from ilacs.web.comparisons.presenters import about, changes
from ilacs.web.core.pages import Page
from ilacs.web.core.paging import paging


def what_changed(request: HttpRequest) -> Page:
    """How many values of each indicator, or those that filters leave, one a row."""
    wanted = changes.read_wanted(request.GET)
    found = changes.revised(wanted)
    page = paging(found, request)
    return Page(
        "comparisons/what_changed.html",
        ("What changed",),
        section="what_changed",
        shows={
            "wanted": wanted,
            "count": len(found),
            "paging": page,
            "values": changes.values_table(page.items) if found and wanted.is_narrow else None,
            "summary": None if wanted.is_narrow else changes.summary(),
            "releases": changes.releases(),
            "framework": changes.of_framework(),
            "places": [("", "All"), *about.place_options()[1:]],
            "indicators": changes.indicator_options(),
            "kinds": changes.KINDS.items(),
        },
        record=found,
        spreadsheet=changes.as_sheet(found),
    )


def changes_moved(_: HttpRequest) -> Page:
    """The shorter address leads to the page."""
    return Page("core/page.html", ("What changed",), moved_to="/what-changed")
