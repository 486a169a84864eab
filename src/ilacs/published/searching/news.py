"""What is new since a day: reports, and what each council is newly asked to improve."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ilacs.published.searching.improvements import Followed, follow_improvements
from ilacs.published.searching.passages import ReportSummary


@dataclass(frozen=True, slots=True)
class News:
    """A new report, and against the council's inspection before it, what it is newly asked to improve."""

    report: ReportSummary
    published_on: date
    followed: Followed | None
    """None for a letter, and where no earlier report is here."""


def what_is_new(reports: Iterable[ReportSummary], since: date) -> tuple[News, ...]:
    """Reports published on or after a day, the newest first; by the last day on site where no day was read."""
    known = list(reports)
    followed = {one.later.sha256: one for one in follow_improvements(known)}
    news = [
        News(report, day, followed.get(report.sha256))
        for report in known
        if (day := report.published_on or report.ended_on) and day >= since
    ]
    return tuple(sorted(news, key=lambda one: (one.published_on, one.report.sha256), reverse=True))
