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
        (_title(wanted),),
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


def _title(wanted: changes.Wanted) -> str:
    """What changed: Agency social workers, Leeds."""
    about_what = [wanted.indicator.short_title] if wanted.indicator else []
    about_what += [wanted.place.name] if wanted.place else []
    return ": ".join(filter(None, ("What changed", ", ".join(about_what))))


def changes_moved(_: HttpRequest) -> Page:
    """The shorter address leads to the page."""
    return Page("core/page.html", ("What changed",), moved_to="/what-changed")
