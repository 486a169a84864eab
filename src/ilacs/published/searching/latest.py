"""The latest graded inspection of each council as at a day, and whether its report's text is here."""

from dataclasses import dataclass
from datetime import date

from ilacs.places.register import load_register
from ilacs.published.inspection import Inspection
from ilacs.published.report import Family
from ilacs.published.searching.indexing import ReportIndex
from ilacs.published.searching.passages import ReportSummary

GRADED = (Family.ILACS, Family.SIF)
"""The families whose reports are a council's latest inspection; letters never are."""


@dataclass(frozen=True, slots=True)
class Latest:
    """The councils of a day, by whether the report of the latest inspection is here."""

    as_at: date
    reports: tuple[ReportSummary, ...]
    without_text: tuple[Inspection, ...] = ()


def latest_reports(index: ReportIndex, as_at: date) -> Latest:
    """By the last day on site. A report that the register knows a later inspection for is not the latest."""
    read = {report.code: report for report in _graded_by(index, as_at)}
    known = {one.code: one for one in sorted(index.inspections, key=_ended_on) if one.ended_on <= as_at}
    reports, without_text = [], []
    for code in sorted({authority.code for authority in load_register().existing_on(as_at)}):
        report, inspection = read.get(code), known.get(code)
        if inspection and (report is None or not report.ended_on or report.ended_on < inspection.started_on):
            without_text.append(inspection)
        elif report:
            reports.append(report)
    return Latest(as_at, tuple(reports), tuple(without_text))


def _graded_by(index: ReportIndex, as_at: date) -> list[ReportSummary]:
    """The oldest first, so that the newest of a council stands last."""
    graded = [one for one in index.reports.values() if one.family in GRADED and one.code]
    dated = [(one.ended_on, one.sha256, one) for one in graded if one.ended_on and one.ended_on <= as_at]
    return [report for *_, report in sorted(dated, key=lambda one: one[:2])]


def _ended_on(inspection: Inspection) -> date:
    return inspection.ended_on
