"""How things stand with the texts of reports: how many, how far, and what is wrong with them."""

from datetime import date

from ilacs.published.searching.indexing import ReportIndex
from ilacs.reporting.wording import counted
from ilacs.web.core import library
from ilacs.web.core.library import report_texts
from ilacs.web.core.presenters.words import day


def newest_day(index: ReportIndex) -> date | None:
    """The day of the newest report that can be searched."""
    return max((on for one in index.reports.values() if (on := one.published_on or one.ended_on)), default=None)


def state_of_texts() -> dict[str, object]:
    """What every page on reports says of them."""
    return {"trouble": library.texts_shelf().trouble, "broken": _broken(report_texts().broken), "extent": extent()}


def extent() -> str:
    """12 reports, the newest of 17 June 2026."""
    index = report_texts().index
    newest = newest_day(index)
    upto = f", the newest of {day(newest)}" if newest else ""
    return f"{counted(len(index.reports), 'report', 'reports')}{upto}"


def _broken(number: int) -> str:
    if not number:
        return ""
    are = counted(number, "kept report is broken and was left out", "kept reports are broken and were left out")
    return f"{are}. Whoever runs this site can add the files again: ilacs reports queue lists them."
