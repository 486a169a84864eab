"""All criteria, judgement by judgement."""

from django.http import HttpRequest

from ilacs.framework import load_judgements, load_scale
from ilacs.web.core.pages import Page
from ilacs.web.frameworks import presenters


def criteria(_: HttpRequest) -> Page:
    """Which judgements there are, with how many criteria each has."""
    judgements = load_judgements()
    return Page(
        "frameworks/criteria.html",
        ("Criteria", "Framework"),
        section="framework",
        shows={"judgements": presenters.judgement_links(judgements), "sure": load_scale().sure.values()},
        record=presenters.criteria_record(judgements),
        spreadsheet=presenters.criteria_spreadsheet(judgements),
    )
