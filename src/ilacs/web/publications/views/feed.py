"""What is new, for feed readers."""

from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse

from ilacs.published.searching.news import what_is_new
from ilacs.reporting.searched.atom import atom_feed
from ilacs.web.core.library import report_texts
from ilacs.web.publications.presenters.state import newest_day

SINCE = timedelta(days=366)
MOST = 100
"""Reports in the feed."""


def feed(request: HttpRequest) -> HttpResponse:
    """The reports of the year up to the newest, the newest first."""
    texts = report_texts()
    newest = newest_day(texts.index) or texts.register.position
    news = what_is_new(texts.index.reports.values(), _year_before(newest))[:MOST]
    written = atom_feed(news, address=request.build_absolute_uri(request.path), updated_on=newest)
    return HttpResponse(written, content_type="application/atom+xml; charset=utf-8")


def _year_before(day: date) -> date:
    return day - SINCE
