"""One report in words: what is known of it, its grades, and its paragraphs section by section."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from ilacs.framework import load_editions, load_scale
from ilacs.published.report import Improvement, InspectionReport, Paragraph, Status, Window
from ilacs.published.searching.facets import load_facets
from ilacs.published.searching.passages import ReportSummary
from ilacs.web.core.presenters.words import day
from ilacs.web.core.tables import Column, Spreadsheet, Table, table
from ilacs.web.publications.addresses import paragraph_anchor, section_anchor
from ilacs.web.publications.presenters.hits import ShownCode, ShownMarker, shown_codes, shown_markers

STATUS = {
    Status.READ: "Read in full by program.",
    Status.NEEDS_CHECK: "Read in part: a person should check it against the published report.",
    Status.MANUAL: "Read by program, then put right by a person.",
}
INFERRED = "told from the length on site; reports do not print it"
INFERRED_TYPES = ("standard", "short", "other")
NOT_KNOWN = "Not known"


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """One paragraph with its anchor and markers."""

    anchor: str
    number: str
    text: str
    page: int
    markers: tuple[ShownMarker, ...]


@dataclass(frozen=True, slots=True)
class ShownSection:
    """Paragraphs that stand together."""

    anchor: str
    title: str
    grade: str
    paragraphs: tuple[ShownParagraph, ...]


@dataclass(frozen=True, slots=True)
class ShownImprovement:
    """One area for improvement or priority action."""

    text: str
    codes: tuple[ShownCode, ...]


def facts_of(report: InspectionReport, summary: ReportSummary) -> list[tuple[str, str]]:
    """What is known of it, as a list of pairs."""
    pairs = [
        ("Council", summary.authority or NOT_KNOWN),
        ("Kind", kind_in_words(summary)),
        ("On site", "; then ".join(map(_window, report.windows)) or NOT_KNOWN),
        ("Published", _published(report, summary.published_on)),
        ("Framework", _edition(report.edition)),
        ("Lead inspectors", ", ".join(report.leads) or "None is named, or none was read"),
        ("Partners", "; ".join(report.partners)),
        ("How it was read", _status(report)),
    ]
    return [(name, says) for name, says in pairs if says]


def kind_in_words(summary: ReportSummary) -> str:
    """Short inspection (told from the length on site …)."""
    says = load_facets()["report_type"].says(summary.report_type)
    return f"{says} ({INFERRED})" if summary.report_type in INFERRED_TYPES else says


def grades_table(report: InspectionReport) -> Table | None:
    """Judgements in the order of the report; none for letters, which give no grades."""
    if not report.judgements:
        return None
    words = load_scale()
    given = report.judgements.items()
    rows = [(section_words(name), words.grades.get(grade, grade)) for name, grade in given]
    return table("grades", caption="Grades", columns=[Column("Judgement"), Column("Grade")], rows=rows)


def sections_of(report: InspectionReport) -> list[ShownSection]:
    """Sections in the order in which they stand; the same name again is the same section gone on."""
    anchors = _Anchors()
    grouped = groupby(report.paragraphs, key=lambda one: (one.section, one.grade))
    return [
        ShownSection(
            anchor=anchors.new(section_anchor(section)),
            title=section_words(section),
            grade=load_scale().grades.get(grade or "", grade or ""),
            paragraphs=tuple(_paragraph(one, anchors) for one in some),
        )
        for (section, grade), some in grouped
    ]


def improvements(areas: Iterable[Improvement]) -> list[ShownImprovement]:
    """Areas with their references to the National Framework."""
    return [ShownImprovement(one.text, shown_codes(one.codes)) for one in areas]


def paragraphs_spreadsheet(report: InspectionReport) -> Spreadsheet:
    """A row for each paragraph and area."""
    areas = (("improvement", report.improvements), ("priority_action", report.priority_actions))
    rows = [("paragraph", one.number, one.section, one.grade, one.page, one.text, "") for one in report.paragraphs]
    rows += [(part, None, "", "", None, one.text, "; ".join(one.codes)) for part, some in areas for one in some]  # type: ignore[misc]  # parts without a number or a page
    return Spreadsheet(("part", "number", "section", "grade", "page", "text", "national_framework"), tuple(rows))


class _Anchors:
    """Gives each name once: numbers can come twice where a report was hard to read."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def new(self, name: str) -> str:
        self._given[name] = again = self._given.get(name, 0) + 1
        return name if again == 1 or not name else f"{name}-{again}"


def _paragraph(one: Paragraph, anchors: _Anchors) -> ShownParagraph:
    return ShownParagraph(
        anchor=anchors.new(paragraph_anchor(one.number)),
        number="" if one.number is None else str(one.number),
        text=one.text,
        page=one.page,
        markers=shown_markers(one.text),
    )


def section_words(section: str) -> str:
    """A judgement by its whole name; other sections by ours, or by their own where we have none."""
    return load_scale().judgements.get(section) or load_facets()["section"].says(section).replace("_", " ").capitalize()


def _window(window: Window) -> str:
    return day(window.end) if window.start == window.end else f"{day(window.start)} to {day(window.end)}"


def _published(report: InspectionReport, known: date | None) -> str:
    if report.published is None:
        return f"{day(known)} (from the register of inspections)" if known else NOT_KNOWN
    return day(report.published) + (" (from the name of the file)" if report.published_from == "file name" else "")


def _edition(name: str | None) -> str:
    return next((one.title for one in load_editions() if one.name == name), name or NOT_KNOWN)


def _status(report: InspectionReport) -> str:
    unread = f" Not sure of: {'; '.join(report.unread)}." if report.unread else ""
    return STATUS.get(report.status, str(report.status)) + unread
