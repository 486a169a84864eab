"""What differs between two workbooks of one council: locations and numbers, never a value from a cell."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ilacs.records.figures import Figure
from ilacs.records.results import Severity

Places = Mapping[str, Sequence[int]]
"""List to rows, one for each child."""


class Arrived(StrEnum):
    """Why a row is new."""

    BEGAN_SINCE = "began_since"
    ADDED_LATE = "added_late"
    UNDATED = "undated"


class Left(StrEnum):
    """Why a row is gone, what somebody should look into first."""

    UNEXPLAINED = "unexplained"
    ENDED = "ended"
    REPLACED = "replaced"
    REACHED_AGE = "reached_age"
    PAST_WINDOW = "past_window"
    NOT_YET_BEGUN = "not_yet_begun"


class CellChange(StrEnum):
    """What another value in a cell means."""

    CORRECTED = "corrected"
    EMPTIED = "emptied"
    FILLED_IN = "filled_in"
    MOVED_ON = "moved_on"


class Move(StrEnum):
    """What became of an issue."""

    FIXED = "fixed"
    LEFT = "left"
    STILL_OPEN = "still_open"
    INTRODUCED = "introduced"
    CAME = "came"
    EXPLAINED = "explained"
    NOT_ASKED_AGAIN = "not_asked_again"
    NOT_ASKED_BEFORE = "not_asked_before"


class Direction(StrEnum):
    """How a figure moved, by its polarity."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class ArrivedRows:
    """Rows of NEW that OLD has not."""

    why: Arrived
    rows: Sequence[int]


@dataclass(frozen=True, slots=True)
class LeftRows:
    """Rows of OLD that NEW has not; `reason` is the code that OLD gives for their end."""

    why: Left
    reason: str
    rows: Sequence[int]


@dataclass(frozen=True, slots=True)
class EndedRows:
    """Rows of NEW that were open in OLD and have ended since, for one reason; blank: none is given."""

    reason: str
    rows: Sequence[int]


@dataclass(frozen=True, slots=True)
class ChangedCells:
    """Cells of one column that hold something else, in one way; the rows of the two workbooks go in step."""

    column: str
    kind: CellChange
    rows: Sequence[int]
    old_rows: Sequence[int]


@dataclass(frozen=True, slots=True)
class ListComparison:
    """What became of one list. `why_not` says why its rows could not be compared."""

    list_: str
    old_sheet: str
    new_sheet: str
    old_rows: int
    new_rows: int
    both: int = 0
    changed_rows: int = 0
    arrived: tuple[ArrivedRows, ...] = ()
    left: tuple[LeftRows, ...] = ()
    ended: tuple[EndedRows, ...] = ()
    changed: tuple[ChangedCells, ...] = ()
    not_compared: tuple[str, ...] = ()
    """Columns that one of the two has not."""
    why_not: str = ""

    @property
    def arrived_rows(self) -> int:
        """How many rows are new."""
        return sum(len(group.rows) for group in self.arrived)

    @property
    def left_rows(self) -> int:
        """How many rows are gone."""
        return sum(len(group.rows) for group in self.left)


@dataclass(frozen=True, slots=True)
class LeftChildren:
    """Children on no list of NEW, by the reason that most calls for a look."""

    why: Left
    places: Places
    """In OLD."""


@dataclass(frozen=True, slots=True)
class ServiceMove:
    """Children who were in one service and are in another; a blank is none of them."""

    source: str
    target: str
    children: int
    places: Places
    """In NEW, or in OLD for those in no service now."""


@dataclass(frozen=True, slots=True)
class ChildrenComparison:
    """Who is new, who left and who moved on."""

    old: int
    new: int
    both: int
    arrived: Places
    """Children of NEW on no list of OLD, by the list that they are first found on."""
    left: tuple[LeftChildren, ...]
    moves: tuple[ServiceMove, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """How many issues, and on which rows: of NEW where they are there, of OLD otherwise. No rows: about the whole."""

    count: int
    rows: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class IssueComparison:
    """What became of the issues of one rule on one list."""

    rule: str
    severity: Severity
    list_: str | None
    says: str
    moves: Mapping[Move, Located]

    def count(self, *moves: Move) -> int:
        """How many issues went one of these ways."""
        return sum(self.moves[move].count for move in moves if move in self.moves)


@dataclass(frozen=True, slots=True)
class Chance:
    """Whether two shares differ by more than chance could make."""

    old_true: int
    old_of: int
    new_true: int
    new_of: int
    low: float
    high: float
    """Ends of the interval of the difference, new less old, as shares."""

    @property
    def is_more(self) -> bool:
        """Whether no difference at all lies outside the interval."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True, slots=True)
class LineComparison:
    """One line of a breakdown in both workbooks: its number, and the share that belongs to it."""

    labels: tuple[str, ...]
    old: int
    new: int
    old_share: float | None
    new_share: float | None
    chance: Chance | None


@dataclass(frozen=True, slots=True)
class FigureComparison:
    """How one measure moved. `difference` is of its value: a count, a share or a mean."""

    measure: str
    old: Figure
    new: Figure
    difference: float | None
    direction: Direction
    chance: Chance | None
    lines: tuple[LineComparison, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs between two workbooks."""

    old_as_at: datetime.date
    new_as_at: datetime.date
    lists: tuple[ListComparison, ...]
    children: ChildrenComparison
    issues: tuple[IssueComparison, ...]
    figures: tuple[FigureComparison, ...]
