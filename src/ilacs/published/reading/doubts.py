"""What a person should check in a report: what was not read, and what does not agree."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ilacs.framework.editions import load_editions
from ilacs.published.reading.body import Body
from ilacs.published.reading.declared import table, words
from ilacs.published.reading.families import LETTERS
from ilacs.published.reading.title_page import TitlePage
from ilacs.published.report import Family, InspectionReport, Status

NOT_PRINTED = "not printed"
RUN_TOGETHER = re.compile(r"[.?!] \d{1,3}\. ?[A-Z]")
NUMBERED = (Family.ILACS, Family.SIF)


def marked(report: InspectionReport, body: Body, page: TitlePage, *, is_cut_off: bool) -> InspectionReport:
    """The report with its doubts named. What is simply not printed needs no check."""
    found = tuple(_doubts(report, body, page, is_cut_off=is_cut_off))
    needs_check = any(not doubt.endswith(NOT_PRINTED) for doubt in found)
    return replace(report, unread=found, status=Status.NEEDS_CHECK if needs_check else Status.READ)


def _doubts(report: InspectionReport, body: Body, page: TitlePage, *, is_cut_off: bool) -> Iterator[str]:
    if is_cut_off:
        yield "file: its end is missing, so text may be missing too"
    if report.authority is None and report.family is not Family.SCCIF:
        yield "authority: the title names none that we know"
    if not report.windows:
        yield "windows: " + ("the days on site could not be read" if page.has_windows else "no days on site were found")
    if report.published is None:
        yield f"published: {NOT_PRINTED}"
    if not report.leads:
        yield f"leads: {'the names could not be read' if page.has_leads else NOT_PRINTED}"
    yield from _unread_judgements(report, body)
    yield from _unread_text(report, body)


def _unread_judgements(report: InspectionReport, body: Body) -> Iterator[str]:
    expected = _expected(report)
    for name in expected:
        if name not in report.judgements:
            yield f"judgements.{name}: no grade was found"
    for name, grade in report.judgements.items():
        if expected and name not in expected and name != "lscb":
            yield f"judgements.{name}: the edition of the framework has no such judgement"
        heading = body.headings.get(name)
        if heading and heading != grade:
            yield f"judgements.{name}: the table says {grade}, the heading {heading}"


def _expected(report: InspectionReport) -> tuple[str, ...]:
    if report.family is Family.ILACS:
        return next((one.judgements for one in load_editions() if one.name == report.edition), ())
    declared = table("judgements")["expected"]
    return words("judgements", "expected", report.family.value) if report.family.value in declared else ()


def _unread_text(report: InspectionReport, body: Body) -> Iterator[str]:
    if not report.paragraphs:
        yield "paragraphs: none were found"
    if report.family is Family.ILACS and "improvements" not in body.headings:
        yield "improvements: no heading for them was found"
    if report.family in NUMBERED:
        yield from _unread_numbers(report)
    if report.family in LETTERS and not body.headings:
        yield "paragraphs: no heading was found"


def _unread_numbers(report: InspectionReport) -> Iterator[str]:
    numbers = [paragraph.number for paragraph in report.paragraphs if paragraph.number is not None]
    if not numbers:
        yield "paragraphs: no numbered paragraph was found"
        return
    missing = [number for number in range(1, max(numbers) + 1) if number not in numbers]
    if missing:
        yield f"paragraphs: {', '.join(map(str, missing))} were not found"
    if len(set(numbers)) < len(numbers):
        yield "paragraphs: some numbers come twice"
    for one in report.paragraphs:
        if one.number is not None and RUN_TOGETHER.search(one.text):
            yield f"paragraphs: {one.number} may hold more than one"
    if report.family is Family.ILACS:
        yield from _unread_sections(report)


def _unread_sections(report: InspectionReport) -> Iterator[str]:
    numbered = {one.section for one in report.paragraphs if one.number is not None}
    for name in sorted(set(report.judgements) - numbered - {"overall_effectiveness"}):
        yield f"paragraphs: no numbered paragraph was found under {name}"
    if "summary" in numbered:
        yield "paragraphs: some stand under no heading"
    for section in sorted({one.section for one in report.paragraphs if one.number is None} - {"summary"}):
        yield f"paragraphs: text without a number stands under {section}"
