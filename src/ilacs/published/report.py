"""What is read from one published inspection report."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Family(StrEnum):
    """What kind of document a report is, told from its title page."""

    ILACS = "ilacs"
    FOCUSED_VISIT = "focused_visit"
    MONITORING_VISIT = "monitoring_visit"
    JTAI = "jtai"
    AREA_SEND = "area_send"
    SIF = "sif"
    SCCIF = "sccif"
    OLDER = "older"
    DEAD_PAGE = "dead_page"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """How far a report could be read. What is not `read` waits in the hand-check queue."""

    READ = "read"
    NEEDS_CHECK = "needs_check"
    DEAD = "dead"
    UNREAD = "unread"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Window:
    """Days on site, both included. Some inspections have two."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Improvement:
    """One area for improvement, or for priority action, with its National Framework codes: `outcome 4`, `enabler 2`."""

    text: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One numbered paragraph, the unit of search. `grade` is that of the section it stands in."""

    number: int | None
    section: str
    """A judgement's name (`children_in_care`), or `summary`, or the older family's own."""
    grade: str | None
    page: int
    """The page of the PDF, from 1."""
    text: str


@dataclass(frozen=True, slots=True)
class InspectionReport:
    """One report. What could not be read is None or empty, and `unread` names it."""

    family: Family
    status: Status
    sha256: str
    pages: int
    parser_version: int
    title: str = ""
    authority: str | None = None
    """The place's name in our register."""
    code: str | None = None
    """DfE's three-digit code of the authority."""
    edition: str | None = None
    """The framework edition in force on the first day on site: `2018`, `2023`, `2024-12`, `2026-04`."""
    windows: tuple[Window, ...] = ()
    published: date | None = None
    leads: tuple[str, ...] = ()
    type: str | None = None
    """`standard`, `short` or `other`: never printed, told from the length on site."""
    judgements: Mapping[str, str] = field(default_factory=dict)
    """Judgement to grade: `outstanding`, `good`, `requires_improvement`, `inadequate`, or an older family's own."""
    improvements: tuple[Improvement, ...] = ()
    priority_actions: tuple[Improvement, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    unread: tuple[str, ...] = ()
    """Fields that a person should check, each with why."""
    published_from: str = ""
    """Where the day of publication was read: `printed`, `file name`, or empty where it is neither."""
    urn: str | None = None
    """Ofsted's number of the provider, in a report on one."""
    partners: tuple[str, ...] = ()
    """The bodies of an area SEND partnership, as printed."""
    source: str = ""
    """Where the PDF came from: its file name or published address."""
