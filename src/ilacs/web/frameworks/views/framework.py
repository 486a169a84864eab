"""The way into the framework."""

from django.http import HttpRequest

from ilacs.framework import load_changes, load_editions, load_judgements
from ilacs.web.core.pages import Page


def framework(_: HttpRequest) -> Page:
    """What there is to read."""
    shows = {
        "edition": load_editions()[-1],
        "editions": len(load_editions()),
        "changes": len(load_changes()),
        "criteria": sum(len(one.criteria) for one in load_judgements()),
    }
    return Page("frameworks/framework.html", ("The inspection framework",), section="framework", shows=shows)
