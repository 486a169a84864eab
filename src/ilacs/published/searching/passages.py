"""What is searched: a paragraph, an area for improvement or for priority action, with all that it is narrowed by."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ilacs.framework.editions import load_scale
from ilacs.places.register import load_register
from ilacs.published.inspection import Inspection
from ilacs.published.markers import markers_of
from ilacs.published.report import Family, Improvement, InspectionReport, Status
from ilacs.published.searching.background import Background, Judgements
from ilacs.published.services_run_by import is_run_by_trust
from ilacs.published.topics import topics_of

OVERALL = "overall_effectiveness"
LEFT_OUT = (Family.DEAD_PAGE, Family.UNKNOWN)


class Part(StrEnum):
    """Which part of a report a passage is."""

    PARAGRAPH = "paragraph"
    IMPROVEMENT = "improvement"
    PRIORITY_ACTION = "priority_action"


@dataclass(frozen=True, slots=True)
class Theme:
    """One area for improvement or priority action, with the topics it names."""

    part: Part
    text: str
    codes: tuple[str, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportSummary:
    """One report as lists of reports show it, without its paragraphs."""

    sha256: str
    title: str
    code: str
    authority: str
    region: str
    kind_of_authority: str
    family: str
    report_type: str
    """`standard`, `short` or `other` for an ILACS inspection; otherwise the family."""
    edition: str
    started_on: date | None
    ended_on: date | None
    """The last day on site."""
    published_on: date | None
    judgements: dict[str, str]
    is_run_by_trust: bool
    topics: tuple[str, ...] = ()
    """Every topic that the report names."""
    themes: tuple[Theme, ...] = ()
    link: str = ""
    leads: tuple[str, ...] = ()
    status: str = ""
    """`read`, `needs_check` or `manual`: how far the report could be read."""

    @property
    def has_priority_action(self) -> bool:
        """Whether the report has areas for priority action."""
        return any(theme.part is Part.PRIORITY_ACTION for theme in self.themes)


@dataclass(frozen=True, slots=True)
class Passage:
    """One unit of search."""

    report: ReportSummary
    part: Part
    section: str
    """The judgement area it stands in; empty for an area for improvement."""
    grade: str
    """Of that section; empty where none is given."""
    number: int | None
    page: int | None
    text: str
    topics: tuple[str, ...]
    markers: tuple[str, ...] = ()
    """`strength`, `weakness` or both."""
    codes: tuple[str, ...] = field(default=())
    direction: str = ""
    """Of that section's grade since the inspection before: `better`, `same`, `worse`, or empty."""


def is_searched(report: InspectionReport) -> bool:
    """Whether there is anything to find: not where the PDF is of no report, or could not be read."""
    return report.family not in LEFT_OUT and report.status not in (Status.DEAD, Status.UNREAD)


def passages_of(report: InspectionReport, background: Background) -> tuple[ReportSummary, tuple[Passage, ...]]:
    """A report without its paragraphs, and everything in it that can be found."""
    topics = [topics_of(paragraph.text) for paragraph in report.paragraphs]
    named = tuple(dict.fromkeys(topic for some in topics for topic in some))
    summary = _summary(report, background.inspection_of(report), named)
    paragraphs = _of_paragraphs(summary, report, topics, background.before(report))
    return summary, (*paragraphs, *(_of_theme(summary, theme) for theme in summary.themes))


def _of_paragraphs(
    summary: ReportSummary, report: InspectionReport, topics: list[tuple[str, ...]], before: Judgements
) -> Iterator[Passage]:
    for paragraph, named in zip(report.paragraphs, topics, strict=True):
        grade = paragraph.grade or ""
        yield Passage(
            report=summary,
            part=Part.PARAGRAPH,
            section=paragraph.section,
            grade=grade,
            number=paragraph.number,
            page=paragraph.page,
            text=paragraph.text,
            topics=named,
            markers=tuple(sorted({marker.kind for marker in markers_of(paragraph.text)})),
            direction=direction(before.get(paragraph.section, ""), grade),
        )


def _of_theme(summary: ReportSummary, theme: Theme) -> Passage:
    return Passage(summary, theme.part, "", "", None, None, theme.text, theme.topics, codes=theme.codes)


def _summary(report: InspectionReport, held: Inspection | None, topics: tuple[str, ...]) -> ReportSummary:
    authority = load_register().by_code(report.code) if report.code else None
    return ReportSummary(
        sha256=report.sha256,
        title=report.title,
        code=report.code or "",
        authority=authority.name if authority else report.authority or "",
        region=authority.region if authority else "",
        kind_of_authority=authority.kind if authority else "",
        family=report.family.value,
        report_type=(report.type if report.family is Family.ILACS else None) or report.family.value,
        edition=report.edition or "",
        started_on=min((window.start for window in report.windows), default=None),
        ended_on=max((window.end for window in report.windows), default=None),
        published_on=report.published or (held.published_on if held else None),
        judgements=dict(report.judgements),
        is_run_by_trust=is_run_by_trust(report),
        topics=topics,
        themes=(
            *(_theme(Part.IMPROVEMENT, one) for one in report.improvements),
            *(_theme(Part.PRIORITY_ACTION, one) for one in report.priority_actions),
        ),
        link=(held.link if held else "") or (report.source if report.source.startswith("https://") else ""),
        leads=report.leads,
        status=report.status.value,
    )


def _theme(part: Part, one: Improvement) -> Theme:
    return Theme(part, one.text, one.codes, topics_of(one.text))


def direction(before: str, now: str) -> str:
    """How a grade moved; empty where either is missing or no grade of the scale."""
    scale = list(load_scale().grades)
    if before not in scale or now not in scale:
        return ""
    moved = scale.index(before) - scale.index(now)
    return "better" if moved > 0 else "worse" if moved < 0 else "same"
