"""Every indicator, by judgement area or by topic, with a search."""

from django.http import HttpRequest

from ilacs.web.comparisons.presenters import listing
from ilacs.web.core.asking import one_of
from ilacs.web.core.pages import Page

WAYS = ("judgement", "topic")


def indicators(request: HttpRequest) -> Page:
    """All of them, or those that a search finds."""
    asked, by = request.GET.get("q", "").strip(), one_of(request.GET, "by", WAYS)
    found = listing.search(asked)
    shows = {
        "asked": asked,
        "by": by,
        "groups": listing.groups(found, by),
        "count": len(found),
        "problem": "" if found else f"No indicator has “{asked}” in its name or definition",
        "similar": [] if found else listing.similar(asked),
    }
    titles = ("Search for an indicator", "Indicators") if asked else ("Indicators",)
    return Page(
        "comparisons/indicators.html",
        titles,
        section="indicators",
        shows=shows,
        record=[listing.described(one) for one in found],
        spreadsheet=listing.sheet(found),
    )
