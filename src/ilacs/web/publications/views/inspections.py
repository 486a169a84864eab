"""The register of inspections, narrowed by a form."""

from collections.abc import Mapping

from django.http import HttpRequest

from ilacs.lib.problem import Problem
from ilacs.places import load_register
from ilacs.published.inspection import Inspection
from ilacs.reporting.wording import counted
from ilacs.web.core.library import report_texts
from ilacs.web.core.pages import Page
from ilacs.web.core.paging import paging
from ilacs.web.core.presenters.words import day
from ilacs.web.publications.presenters.inspections import (
    inspection_form,
    inspections_record,
    inspections_spreadsheet,
    inspections_table,
)
from ilacs.web.publications.presenters.state import state_of_texts


def inspections(request: HttpRequest) -> Page:
    """The latest first."""
    chosen = _chosen(request)
    found = [one for one in _latest_first() if _fits(one, chosen)]
    pages = paging(found, request)
    count = counted(len(found), "inspection", "inspections")
    shows = {
        **state_of_texts(),
        "council": request.GET.get("council", "").strip(),
        "form": inspection_form(chosen),
        "count": count,
        "inspections": inspections_table(pages.items, caption=count),
        "pages": pages,
        "position": day(report_texts().register.position),
    }
    return Page(
        "publications/inspections.html",
        ("Inspections", "Outcomes"),
        "outcomes",
        shows,
        inspections_record(found),
        inspections_spreadsheet(found),
    )


def _latest_first() -> list[Inspection]:
    return sorted(report_texts().register.inspections, key=lambda one: (one.ended_on, one.code), reverse=True)


def _chosen(request: HttpRequest) -> dict[str, str]:
    """What was chosen, by the names of the form. Raises Problem for what the form has not."""
    given = {name: text.strip() for name, text in request.GET.items() if text.strip() and name != "page"}
    fields = {one.name: dict(one.options) for one in inspection_form({})}
    chosen = {"code": load_register().find(given.pop("council")).code} if "council" in given else {}
    for name, value in given.items():
        if name not in fields:
            raise Problem(f"Inspections cannot be narrowed by {name[:60]}. They can by council, {', '.join(fields)}.")
        if value not in fields[name]:
            raise Problem(f"{value[:60]} is no choice under “{name}”. Choose again from the form.")
        chosen[name] = value
    return chosen


def _fits(one: Inspection, chosen: Mapping[str, str]) -> bool:
    council = load_register().by_code(one.code)
    has = {
        "code": one.code,
        "region": council.region,
        "kind_of_authority": council.kind,
        "kind": one.kind or str(one.family),
        "edition": one.edition,
        "year": str(one.ended_on.year),
    }
    return _has_grade(one, chosen) and all(has[name] == value for name, value in chosen.items() if name in has)


def _has_grade(one: Inspection, chosen: Mapping[str, str]) -> bool:
    """A judgement alone asks that it was judged; a grade alone may be of any judgement."""
    judgement, grade = chosen.get("judgement"), chosen.get("grade")
    graded = {name: given for name, given in one.judgements.items() if judgement in (None, name)}
    if judgement is None and grade is None:
        return True
    return grade in graded.values() if grade else bool(graded)
