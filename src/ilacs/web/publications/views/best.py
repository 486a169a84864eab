"""What outstanding councils do about a subject."""

from datetime import date

from django.http import Http404, HttpRequest

from ilacs.lib.problem import Problem
from ilacs.published.searching.asking import Filters
from ilacs.published.searching.best import best, find_topic
from ilacs.web.core.clock import today
from ilacs.web.core.library import report_texts
from ilacs.web.core.pages import Page
from ilacs.web.core.presenters.words import day
from ilacs.web.publications.presenters.best import best_record, columns, sections_in_words, silent, topic_choices
from ilacs.web.publications.presenters.state import state_of_texts

TITLE = "What outstanding councils do"
WHOLE = "all"
"""Asks for every report instead of each council's latest."""
FIELDS = {"topic", "q", "reports"}


def best_practice(request: HttpRequest) -> Page:
    """A topic, or words of one's own, in the latest inspection of each council or in all."""
    _check(request)
    topic, words = request.GET.get("topic", "").strip(), " ".join(request.GET.get("q", "").split())
    as_at = None if request.GET.get("reports") == WHOLE else today()
    shows = {
        **state_of_texts(),
        "topics": topic_choices(),
        "topic": topic,
        "words": words,
        "reports": "" if as_at else WHOLE,
        "are_there": report_texts().are_there,
    }
    if not (topic or words) or not report_texts().are_there:
        return Page("publications/best.html", (TITLE, "Reports"), "reports", shows)
    return _found(topic, words, as_at, shows)


def _check(request: HttpRequest) -> None:
    """Raises Problem for what the form has not."""
    unknown = sorted(set(request.GET) - FIELDS)
    if unknown or request.GET.get("reports", "") not in ("", WHOLE):
        what = unknown[0][:60] if unknown else f"reports={request.GET['reports'][:60]}"
        raise Problem(f"This page cannot be asked for {what}: choose again from its form.")


def _found(topic: str, words: str, as_at: date | None, shows: dict[str, object]) -> Page:
    known = find_topic(topic)
    if topic and known is None:
        raise Http404(f"There is no topic called {topic[:60]}. Choose one from the list, or search for words.")
    subject = known.name if known else words
    found = best(report_texts().index, subject, as_at=as_at)
    scope = Filters(latest_as_at=as_at)
    shows |= {
        "found": True,
        "topic": known.name if known else "",
        "sections": sections_in_words(found),
        "columns": columns(found, "" if known else words, scope),
        "silent": silent(found.silent),
        "notes": found.notes,
        "scope": f"each council's latest inspection as at {day(as_at)}" if as_at else "every report here",
    }
    titles = (f"{TITLE}: {found.says}", "Reports")
    return Page("publications/best.html", titles, "reports", shows, best_record(found))
