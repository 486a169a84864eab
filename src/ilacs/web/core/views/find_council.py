"""Every council: by name, from A to Z in its region, and on a map of squares."""

from django.http import HttpRequest

from ilacs.places import load_register
from ilacs.web.core.clock import today
from ilacs.web.core.finding import Found, find
from ilacs.web.core.pages import Page
from ilacs.web.core.places import council_address
from ilacs.web.core.presenters.councils import by_region, described, former, link, map_of_councils, spreadsheet


def find_council(request: HttpRequest) -> Page:
    """All of them, or those that a search finds; where one was surely meant, straight to its page."""
    asked = request.GET.get("name", "")
    found = find(asked)
    councils = load_register().existing_on(today())
    titles = ("Search for a council", "Councils") if asked.strip() else ("Councils",)
    return Page(
        "core/find_council.html",
        titles,
        section="councils",
        shows=_shown(asked, found),
        record=[described(one) for one in councils],
        spreadsheet=spreadsheet(councils),
        moved_to=council_address(found.surely) if found.surely else "",
    )


def _shown(asked: str, found: Found) -> dict[str, object]:
    register = load_register()
    return {
        "asked": asked,
        "problem": found.problem,
        "perhaps": [link(one) for one in found.perhaps],
        "similar": [link(one) for one in found.similar],
        "regions": by_region(register.existing_on(today())),
        "former": former(register.authorities),
        "squares": map_of_councils(),
    }
