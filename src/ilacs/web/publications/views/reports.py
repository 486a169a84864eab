"""Search of what inspectors wrote."""

from dataclasses import replace

from django.http import Http404, HttpRequest

from ilacs.published.searching.asking import Asked, Sort
from ilacs.published.searching.search import Results, search_for
from ilacs.reporting.wording import counted
from ilacs.web.core.clock import today
from ilacs.web.core.library import report_texts
from ilacs.web.core.pages import Page
from ilacs.web.core.paging import paging
from ilacs.web.publications.addresses import kept_fields, search_address, with_filters
from ilacs.web.publications.presenters.facets import chosen_filters, day_fields, neighbour_choices, shown_facets
from ilacs.web.publications.presenters.hits import shown_hits
from ilacs.web.publications.presenters.inspections import inspection_form, inspections_table
from ilacs.web.publications.presenters.state import state_of_texts
from ilacs.web.publications.questions import Question, read_question

LONGEST_TITLE = 60
NEWEST_SHOWN = 20
SORTS = {Sort.BEST: "Best match first", Sort.NEWEST: "Newest first"}
FILES = ("csv", "xlsx", "md", "json")


def reports(request: HttpRequest) -> Page:
    """What is found, with the count of every filter; before any text was added, the register alone."""
    question = read_question(request)
    status = 400 if question.problems else 200
    shows = {"problems": [(says, "q") for says in question.problems], "asked": question.asked, **state_of_texts()}
    if not report_texts().are_there:
        shows |= _register()
        return Page("publications/no_texts.html", ("Inspection reports",), "reports", shows, status=status)
    found = search_for(report_texts().index, question.asked)
    if question.asked.page > found.pages:
        raise Http404(f"That search has {counted(found.pages, 'page', 'pages')}. Go back to its first.")
    shows |= _shown(question, found, request)
    return Page("publications/reports.html", _titles(question.asked), "reports", shows, status=status)


def _titles(asked: Asked) -> tuple[str, ...]:
    words = asked.words if len(asked.words) <= LONGEST_TITLE else f"{asked.words[:LONGEST_TITLE]}…"
    return (f"Reports that say: {words}", "Reports") if words else ("Search inspection reports",)


def _shown(question: Question, found: Results, request: HttpRequest) -> dict[str, object]:
    asked = question.asked
    return {
        "notes": found.notes,
        "total": found.total,
        "count": f"{counted(found.total, 'passage', 'passages')} in {counted(found.reports, 'report', 'reports')}"
        f" of {counted(found.councils, 'council', 'councils')}",
        "hits": shown_hits(found.hits, () if asked.words else asked.filters.chosen.get("topic", ())),
        "facets": shown_facets(found),
        "chosen": chosen_filters(asked),
        "neighbours": neighbour_choices(found),
        "days": day_fields(asked),
        "kept": {name: kept_fields(asked, *own) for name, own in _forms(asked).items()},
        "sorts": [(SORTS[one], search_address(replace(asked, sort=one, page=1)), one is asked.order) for one in Sort],
        "pages": paging(range(found.total), request, size=asked.size),
        "files": [(kind, search_address(replace(asked, page=1), kind)) for kind in FILES],
        "query": search_address(replace(asked, page=1)),
        "latest": search_address(with_filters(asked, replace(asked.filters, latest_as_at=today()))),
        "nothing_chosen": search_address(Asked(asked.words)),
    }


def _forms(asked: Asked) -> dict[str, tuple[str, ...]]:
    """The forms of the page, each with the fields that are its own."""
    return {"words": ("q",), "neighbours": ("neighbours",), "days": tuple(name for name, *_ in day_fields(asked))}


def _register() -> dict[str, object]:
    newest = sorted(report_texts().register.inspections, key=lambda one: one.ended_on, reverse=True)
    return {
        "form": inspection_form({}),
        "inspections": inspections_table(newest[:NEWEST_SHOWN], caption="The latest inspections"),
        "held": f"{len(newest):,}",
    }
