"""What a person puts right in a report that was read: one field at a time, and the report says that it was by hand."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from ilacs.framework.editions import load_scale
from ilacs.lib.problem import Problem
from ilacs.places.register import load_register
from ilacs.published.report import Family, InspectionReport, Status, Window

Change: TypeAlias = Callable[[InspectionReport, str], InspectionReport]
JUDGEMENT = "judgement."


def corrected(report: InspectionReport, name: str, value: str) -> InspectionReport:
    """The report with one field as a person gives it. Raises Problem where the field or its value is not one."""
    if name.startswith(JUDGEMENT):
        changed = _with_grade(report, name.removeprefix(JUDGEMENT), value.strip().lower())
    elif name in CHANGES:
        changed = _changed(report, name, value.strip())
    else:
        raise Problem(f"{name} cannot be corrected. Choose one of {', '.join(CHANGES)} or {JUDGEMENT}NAME.")
    return replace(changed, status=Status.MANUAL)


def _changed(report: InspectionReport, name: str, value: str) -> InspectionReport:
    try:
        return CHANGES[name](report, value)
    except ValueError as error:
        raise Problem(f"{value} does not fit {name}. {FORMS.get(name, '')}".strip()) from error


def _with_grade(report: InspectionReport, judgement: str, grade: str) -> InspectionReport:
    """Sections take the grade of their judgement along."""
    grades = load_scale().grades
    if grade not in grades:
        raise Problem(f"{grade} is not a grade. The grades are {', '.join(grades)}.")
    paragraphs = tuple(replace(one, grade=grade) if one.section == judgement else one for one in report.paragraphs)
    return replace(report, judgements={**report.judgements, judgement: grade}, paragraphs=paragraphs)


def _with_authority(report: InspectionReport, value: str) -> InspectionReport:
    on = report.windows[-1].end if report.windows else None
    authority = load_register().find(value, on=on)
    return replace(report, authority=authority.name, code=authority.code)


def _with_windows(report: InspectionReport, value: str) -> InspectionReport:
    windows = tuple(_window(part) for part in value.replace(",", " ").split())
    if not windows:
        raise ValueError(value)
    return replace(report, windows=windows)


def _window(text: str) -> Window:
    start, _, end = text.partition("..")
    window = Window(date.fromisoformat(start), date.fromisoformat(end or start))
    if window.end < window.start:
        raise ValueError(text)
    return window


CHANGES: Mapping[str, Change] = {
    "authority": _with_authority,
    "windows": _with_windows,
    "published": lambda report, value: replace(report, published=date.fromisoformat(value)),
    "edition": lambda report, value: replace(report, edition=value),
    "family": lambda report, value: replace(report, family=Family(value)),
    "type": lambda report, value: replace(report, type=value),
    "title": lambda report, value: replace(report, title=value),
}
"""What can be put right, in the order of the help."""
FORMS: Mapping[str, str] = {
    "windows": "Write the first and the last day on site as 2025-11-03..2025-11-14; several with a space between.",
    "published": "Write the day as 2025-11-03.",
    "family": f"It is one of {', '.join(Family)}.",
}
