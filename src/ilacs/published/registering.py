"""From a report that was read to a row of the register."""

from collections.abc import Iterable
from dataclasses import replace

from ilacs.framework.editions import Edition, edition_on, load_editions
from ilacs.published.inspection import Inspection
from ilacs.published.profile import grades
from ilacs.published.register import InspectionRegister
from ilacs.published.registered import NOT_JUDGED, ilacs_judgements, missing_judgements
from ilacs.published.report import Family, InspectionReport, Status

GRADED = (Family.ILACS, Family.SIF)
PART_OF_ANOTHER = "care_leavers"
"""What a single inspection graded within another judgement, so that it is none of those that ILACS makes."""


def inspection_of(report: InspectionReport) -> Inspection | None:
    """The graded inspection that a report is about; None without authority or days, and of all other families."""
    if report.family not in GRADED or report.status == Status.DEAD or not report.code or not report.windows:
        return None
    edition = _edition(report)
    graded = {name: report.judgements[name] for name in _counted(edition) if report.judgements.get(name) in grades()}
    return Inspection(
        code=report.code,
        family=report.family,
        kind=report.type or "",
        started_on=report.windows[0].start,
        ended_on=max(window.end for window in report.windows),
        is_end_inferred=False,
        published_on=report.published,
        edition=edition.name if edition else "",
        judgements=graded,
        missing=missing_judgements(graded, edition),
        link=report.source,
        origin="report",
        windows=report.windows if len(report.windows) > 1 else (),
    )


def with_reports(register: InspectionRegister, reports: Iterable[InspectionReport]) -> InspectionRegister:
    """The register with the inspections that reports are about; what it knows of one beyond the report stays."""
    read = ((report, inspection_of(report)) for report in reports)
    return register.with_added(_joined(report, found, register) for report, found in read if found)


def _joined(report: InspectionReport, found: Inspection, register: InspectionRegister) -> Inspection:
    # A report read from a file has the file's name for its source, which leads nowhere.
    found = replace(found, link=found.link if found.link.startswith("https://") else "")
    held = next((one for one in register.of(found.code) if _is_same(one, found)), None)
    if held is None:
        return found
    # What waits for a person adds what is missing, and takes the place of nothing.
    if report.status == Status.NEEDS_CHECK:
        return _with_grades(held, {**found.judgements, **held.judgements}, (found, held))
    known = replace(
        found,
        kind=found.kind or held.kind,
        published_on=held.published_on or found.published_on,
        link=held.link or found.link,
    )
    return _with_grades(known, {**held.judgements, **found.judgements}, (found, held))


def _is_same(held: Inspection, found: Inspection) -> bool:
    """The same kind of inspection with a day in common. A single inspection is held by its day of publication."""
    is_at_once = held.started_on <= found.ended_on and found.started_on <= held.ended_on
    is_one_report = held.published_on is not None and held.published_on == found.published_on
    return held.family == found.family and (is_at_once or is_one_report)


def _with_grades(known: Inspection, judgements: dict[str, str], both: tuple[Inspection, Inspection]) -> Inspection:
    found, held = both
    reasons = {**found.missing, **{name: why for name, why in held.missing.items() if why == NOT_JUDGED}}
    missing = {name: reasons.get(name, held.missing.get(name, "")) for name in ilacs_judgements()}
    return replace(
        known,
        judgements=judgements,
        missing={name: why for name, why in missing.items() if name not in judgements},
    )


def _edition(report: InspectionReport) -> Edition | None:
    """The single inspections of 2018 kept their own framework, so theirs goes by family and not by day."""
    if report.family == Family.SIF:
        single = next(one for one in load_editions() if one.name == Family.SIF)
        return replace(single, judgements=tuple(name for name in single.judgements if name != PART_OF_ANOTHER))
    return edition_on(report.windows[0].start)


def _counted(edition: Edition | None) -> tuple[str, ...]:
    """What both the edition and ILACS judge. Care leavers in a single inspection were part of another judgement."""
    return tuple(name for name in ilacs_judgements() if edition and name in edition.judgements)
