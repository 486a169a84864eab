"""What a person should check in a report: what was not read, and what does not agree."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from ilacs.framework.editions import load_editions
from ilacs.published.reading.body import Body
from ilacs.published.reading.declared import table, words
from ilacs.published.reading.families import LETTERS
from ilacs.published.reading.lines import UNREAD, fold
from ilacs.published.reading.title_page import TitlePage
from ilacs.published.report import Family, InspectionReport, Status

NOT_PRINTED = "not printed"
RUN_TOGETHER = re.compile(r"[.?!] \d{1,3}\. ?[A-Z]")
NUMBERED = (Family.ILACS, Family.SIF)
WITH_IMPROVEMENTS = (*NUMBERED, Family.FOCUSED_VISIT, Family.JTAI, Family.AREA_SEND)
LISTED = (Family.ILACS, Family.FOCUSED_VISIT, Family.JTAI)
SOONEST, LATEST = timedelta(days=1), timedelta(days=300)
"""From the last day on site to publication: 12 to 146 working days in all reports so far."""


def marked(report: InspectionReport, body: Body, page: TitlePage, *, before: Sequence[str] = ()) -> InspectionReport:
    """The report with its doubts named, after those on its file. What is simply not printed needs no check."""
    found = (*before, *_doubts(report, body, page))
    needs_check = any(not doubt.endswith(NOT_PRINTED) for doubt in found)
    return replace(report, unread=found, status=Status.NEEDS_CHECK if needs_check else Status.READ)


def _doubts(report: InspectionReport, body: Body, page: TitlePage) -> Iterator[str]:
    if report.authority is None and report.family is not Family.SCCIF:
        yield "authority: the title names none that we know"
    if not report.windows:
        yield "windows: " + ("the days on site could not be read" if page.has_windows else "no days on site were found")
    yield from _unread_day(report)
    if not report.leads:
        yield f"leads: {'the names could not be read' if page.has_leads else NOT_PRINTED}"
    if report.family is Family.AREA_SEND and len(report.leads) == 1:
        yield "leads: one was found, and there are two: Ofsted’s and the Care Quality Commission’s"
    yield from _unread_judgements(report, body)
    yield from _unread_text(report, body)


def _unread_day(report: InspectionReport) -> Iterator[str]:
    if report.published is None:
        yield f"published: {NOT_PRINTED}"
    elif report.windows and not SOONEST <= report.published - report.windows[-1].end <= LATEST:
        yield "published: it does not follow on the days on site, so one of them may be wrong"


def _unread_judgements(report: InspectionReport, body: Body) -> Iterator[str]:
    expected = _expected(report)
    for name in expected:
        if name not in report.judgements:
            yield f"judgements.{name}: no grade was found"
    has_board = report.family is Family.SIF and "safeguarding children board" in fold(report.title)
    if has_board and "lscb" not in report.judgements:
        yield "judgements.lscb: no grade was found"
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
    if report.family in WITH_IMPROVEMENTS and not body.headings.keys() & {"improvements", "priority_actions"}:
        yield "improvements: no heading for them was found"
    for page in body.unknown:
        yield f"improvements: a heading on page {page} that we do not know may begin some"
    if body.has_strays and report.family in LISTED:
        yield "improvements: text among them is no point of the list"
    if any(UNREAD in text for text in _texts(report)):
        yield "text: some signs have no meaning that can be read"
    if report.family in NUMBERED:
        yield from _unread_numbers(report)
    if report.family in LETTERS and not body.headings:
        yield "paragraphs: no heading was found"


def _texts(report: InspectionReport) -> Iterator[str]:
    yield report.title
    yield from (one.text for one in (*report.improvements, *report.priority_actions))
    yield from (one.text for one in report.paragraphs)


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
        if one.number is not None and _holds_more(one.number, one.text):
            yield f"paragraphs: {one.number} may hold more than one"
    numbered = {one.section for one in report.paragraphs if one.number is not None}
    for name in sorted(set(report.judgements) - numbered - {"overall_effectiveness", "lscb"}):
        yield f"paragraphs: no numbered paragraph was found under {name}"
    if report.family is Family.ILACS:
        yield from _unread_sections(report, numbered)


def _holds_more(number: int, text: str) -> bool:
    return bool(RUN_TOGETHER.search(text) or re.search(rf"(?<![\d.]){number + 1}\. ?[A-Z]", text))


def _unread_sections(report: InspectionReport, numbered: set[str]) -> Iterator[str]:
    if "summary" in numbered:
        yield "paragraphs: some stand under no heading"
    for section in sorted({one.section for one in report.paragraphs if one.number is None} - {"summary"}):
        yield f"paragraphs: text without a number stands under {section}"
