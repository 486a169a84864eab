"""The home page: what can be done here."""

from django.http import HttpRequest

from ilacs.benchmarking.declared import load_indicators
from ilacs.places import load_register
from ilacs.web.core.clock import today
from ilacs.web.core.library import figures
from ilacs.web.core.pages import Page

TITLE = "Compare children's services and find what inspectors wrote"


def home(_: HttpRequest) -> Page:
    """What there is, and how much of it."""
    councils = len(load_register().existing_on(today()))
    shows = {"councils": councils, "indicators": len(load_indicators()), "release": figures().release}
    return Page("core/home.html", (TITLE,), shows=shows)
