"""The home page: what can be done here."""

from django.http import HttpRequest

from ilacs.places import load_register
from ilacs.web.core.clock import today
from ilacs.web.core.library import figures, report_texts
from ilacs.web.core.pages import Page
from ilacs.web.core.presenters.words import release_in_words

TITLE = "Compare children's services and find what inspectors wrote"
WITHOUT_TEXTS = "Compare children's services and see their inspection grades"


def home(_: HttpRequest) -> Page:
    """What there is, and how much of it."""
    reports = len(report_texts().index.reports)
    shows = {
        "councils": len(load_register().existing_on(today())),
        "indicators": len(figures().indicators),
        "release": release_in_words(figures().release),
        "reports": reports,
    }
    return Page("core/home.html", (TITLE if reports else WITHOUT_TEXTS,), shows=shows)
