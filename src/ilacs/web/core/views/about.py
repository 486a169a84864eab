"""About the data: sources, licence, releases, and how LAIT's rules and the sound rules differ."""

from django.http import HttpRequest

from ilacs.web.core.library import figures, troubles
from ilacs.web.core.pages import Page
from ilacs.web.core.presenters import sources
from ilacs.web.core.presenters.words import release_in_words


def about(_: HttpRequest) -> Page:
    """Where everything comes from, and what was done with it."""
    shows = {
        "release": release_in_words(figures().release),
        "troubles": troubles(),
        "releases": sources.releases(),
        "publications": sources.publications(),
        "symbols": sources.symbols(),
        "differences": sources.differences(),
    }
    return Page("core/about.html", ("About the data",), section="about", shows=shows, record=sources.as_record())
