"""Outcomes of inspections as at a day."""

from django.http import HttpRequest

from ilacs.framework import load_scale
from ilacs.published.continuity import agrees_with_overall
from ilacs.published.outcomes_json import describe_outcomes
from ilacs.published.over_time import outcomes_over_time
from ilacs.published.registered import ilacs_judgements
from ilacs.reporting.wording import counted
from ilacs.web.core.library import report_texts
from ilacs.web.core.pages import KINDS, Page
from ilacs.web.core.presenters.words import day
from ilacs.web.publications.days import Asked, Form, read_asked, read_form
from ilacs.web.publications.presenters import outcomes as tables
from ilacs.web.publications.presenters.over_time import described
from ilacs.web.publications.presenters.reproduced import reproduced_table
from ilacs.web.publications.presenters.state import state_of_texts

DATA = tuple(f".{kind}" for kind in KINDS)
BAD = 400


def outcomes(request: HttpRequest) -> Page:
    """Of each council the graded inspection that had ended last by the day."""
    form = Form(read_asked(request)) if request.path.endswith(DATA) else read_form(request)
    asked = form.asked
    known = asked.outcomes()
    shows = {
        **state_of_texts(),
        **_form(asked),
        "form": form,
        **_over_time(asked.judgement),
        **_later_than_position(asked),
        "with_result": counted(known.n, "council has a result", "councils have a result"),
        "profile": tables.profile_table(known),
        "regions": tables.region_table(known, asked.judgement),
        "kinds": tables.kind_table(known, asked.judgement),
        "movement": tables.movement(known),
        "next": tables.next_table(known),
        "cautions": tables.cautions(known),
        "continuity": known.continuity,
        "agrees": agrees_with_overall(report_texts().register.inspections),
        "reproduced": reproduced_table(),
    }
    titles = (f"Outcomes as at {day(asked.as_at)}",)
    record, sheet = describe_outcomes(known), tables.long_spreadsheet(known)
    status = BAD if form.problems else 200
    return Page("publications/outcomes.html", titles, "outcomes", shows, record, sheet, status)


def _form(asked: Asked) -> dict[str, object]:
    words = load_scale().short
    return {
        "asked": asked,
        "as_at": asked.as_at.isoformat(),
        "published_by": asked.published_by.isoformat() if asked.published_by else "",
        "published_by_words": day(asked.published_by) if asked.published_by else "",
        "judgement_title": words[asked.judgement],
        "judgements": [(name, words[name]) for name in ilacs_judgements()],
    }


def _over_time(judgement: str) -> dict[str, object]:
    days = outcomes_over_time(report_texts().register)
    return {
        "over_time": tables.over_time_table(days, judgement),
        "chart": f"/outcomes/over-time.svg?judgement={judgement}",
        "chart_says": described(days, judgement),
        "chart_height": 60 + 28 * len(days),
    }


def _later_than_position(asked: Asked) -> dict[str, object]:
    """What the register reaches, and where reports that were added go beyond it."""
    register = report_texts().register
    last = max((one.ended_on for one in register.inspections), default=register.position)
    return {
        "position": day(register.position),
        "is_after_position": asked.as_at > register.position,
        "later": day(last) if last > max(register.position, asked.as_at) else "",
        "later_href": f"/outcomes?as-at={last}",
    }
