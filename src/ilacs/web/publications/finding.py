"""A report by the beginning of its digest, as addresses give it."""

from django.http import Http404

from ilacs.published.report import InspectionReport
from ilacs.published.searching.latest import GRADED
from ilacs.published.searching.passages import ReportSummary
from ilacs.web.core.library import report_texts
from ilacs.web.publications.addresses import SHORT

NO_REPORT = "There is no report with that address here. It may have been taken out, or its text was never added."


def summary_at(digest: str) -> ReportSummary:
    """The report without its paragraphs."""
    found = [one for one in report_texts().index.reports.values() if one.sha256.startswith(digest)]
    if len(digest) < SHORT or len(found) != 1:
        raise Http404(NO_REPORT)
    return found[0]


def report_at(summary: ReportSummary) -> InspectionReport:
    """The whole of it."""
    library = report_texts().library
    entry = library.entry(summary.sha256) if library else None
    if entry is None:
        raise Http404(NO_REPORT)
    return entry.report


def report_before(summary: ReportSummary) -> ReportSummary | None:
    """The council's report of the same kind before this one; none where it is not here."""
    others = [one for one in report_texts().index.reports.values() if _is_earlier(one, summary)]
    return max(others, key=lambda one: str(one.ended_on), default=None)


def _is_earlier(one: ReportSummary, other: ReportSummary) -> bool:
    is_like = one.code == other.code and bool(one.code) and bool(one.judgements) and _kind(one) == _kind(other)
    return is_like and one.ended_on is not None and other.ended_on is not None and one.ended_on < other.ended_on


def _kind(one: ReportSummary) -> str:
    """Single inspections and those of ILACS follow each other; every other family keeps to itself."""
    return GRADED[0].value if one.family in GRADED else one.family
