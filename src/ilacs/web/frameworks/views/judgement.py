"""The criteria of one judgement."""

from django.http import Http404, HttpRequest

from ilacs.framework import Judgement, load_judgements
from ilacs.web.core.pages import Page
from ilacs.web.frameworks import presenters


def judgement(_: HttpRequest, name: str) -> Page:
    """Its criteria under their headings, with how sure we are of each."""
    found = _find(name)
    return Page(
        "frameworks/judgement.html",
        (found.title, "Criteria", "Framework"),
        section="framework",
        shows={"areas": presenters.areas(found), "title": found.title},
        record=presenters.criteria_record((found,)),
        spreadsheet=presenters.criteria_spreadsheet((found,)),
    )


def _find(name: str) -> Judgement:
    for one in load_judgements():
        if one.name == name.replace("-", "_"):
            return one
    raise Http404("There is no judgement of that name in the framework of today.")
