"""One report to read."""

from django.http import HttpRequest

from ilacs.published.as_json import as_json
from ilacs.published.report import Status
from ilacs.published.searching.quoting import report_reference
from ilacs.web.core.library import report_texts
from ilacs.web.core.pages import Page
from ilacs.web.publications.addresses import council_of, report_address
from ilacs.web.publications.finding import report_at, report_before, summary_at
from ilacs.web.publications.presenters.report import (
    facts_of,
    grades_table,
    improvements,
    paragraphs_spreadsheet,
    sections_of,
)
from ilacs.web.publications.presenters.state import state_of_texts


def report(_: HttpRequest, digest: str) -> Page:
    """All that was read of it, with the way to the published PDF."""
    summary = summary_at(digest)
    whole = report_at(summary)
    before = report_before(summary)
    shows = {
        **state_of_texts(),
        "title": whole.title,
        "facts": facts_of(whole, summary),
        "council": council_of(summary),
        "council_name": summary.authority,
        "grades": grades_table(whole),
        "improvements": improvements(whole.improvements),
        "priority_actions": improvements(whole.priority_actions),
        "sections": sections_of(whole),
        "link": summary.link,
        "source": whole.source,
        "is_unchecked": whole.status is Status.NEEDS_CHECK,
        "before": report_reference(before) if before else "",
        "compared": f"{report_address(summary.sha256)}/compared",
        "others": _others(summary.code, summary.sha256),
    }
    titles = (report_reference(summary), "Reports")
    return Page("publications/report.html", titles, "reports", shows, as_json(whole), paragraphs_spreadsheet(whole))


def _others(code: str, digest: str) -> list[tuple[str, str]]:
    """Other reports on the same council, the newest first."""
    reports = report_texts().index.reports.values()
    same = [one for one in reports if code and one.code == code and one.sha256 != digest]
    return [(report_reference(one), report_address(one.sha256)) for one in same]
