"""One child's journey: what happened in order, what lasted, and where there is a gap or an overlap."""

import datetime
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Place:
    """A cell, and the list that it belongs to."""

    list_: str
    sheet: str
    row: int
    column: str
    cell: str
    """As a spreadsheet names it: F12."""


@dataclass(frozen=True, slots=True)
class JourneyEvent:
    """Something dated that happened to the child."""

    event: str
    says: str
    service: str
    on: datetime.date
    place: Place
    beside: str = ""
    """What the row says more about it, in words."""
    days_since: int | None = None
    """Days since the event before it; none for the first."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Something that lasted. `days` of an open one are counted to the day the lists were drawn."""

    kind: str
    says: str
    service: str
    started_on: datetime.date
    ended_on: datetime.date | None
    days: int
    """Below nothing where it ended before it started."""
    place: Place
    is_end_unread: bool = False
    """Whether its end holds something that could not be read, so that nobody can tell whether it is open."""


class MarkKind(StrEnum):
    """Whether something is missing, or went on when it should not."""

    GAP = "gap"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class Mark:
    """A gap or an overlap: a reason to look, never a verdict."""

    rule: str
    kind: MarkKind
    says: str
    because: str
    started_on: datetime.date
    ended_on: datetime.date
    days: int
    places: tuple[Place, ...]
    """Where the stretches or the event stand that it lies between, or that overlap."""


@dataclass(frozen=True, slots=True)
class Journey:
    """Everything dated that the lists hold about one child."""

    child_id: str
    """As the lists spell it after cleaning."""
    born_on: datetime.date | None
    as_at: datetime.date
    events: tuple[JourneyEvent, ...]
    stretches: tuple[Stretch, ...]
    marks: tuple[Mark, ...]
    unread: tuple[Place, ...] = ()
    """Cells that should hold a day and hold something that could not be read as one."""
