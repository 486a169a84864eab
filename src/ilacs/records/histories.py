"""Dated workbooks of one council, one after the other."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ilacs.records.figures import Figure


@dataclass(frozen=True, slots=True)
class ListQuality:
    """How much of a list is at fault: rows, and issues that nobody has explained."""

    rows: int
    errors: int
    queries: int

    def per_thousand(self, issues: int) -> float | None:
        """Issues for each 1,000 rows; none of no rows."""
        return issues * 1000 / self.rows if self.rows else None


@dataclass(frozen=True, slots=True)
class DatedWorkbook:
    """One workbook of a history, and how we know its day."""

    name: str
    as_at: datetime.date
    dated_by: str
    edition: str
    lists: Mapping[str, ListQuality]
    figures: Mapping[str, Figure]
    """By the name of the measure."""


@dataclass(frozen=True, slots=True)
class BrokenWorkbook:
    """One that could not be used, and what its owner can do."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class ChildSeen:
    """One child on one list over time. Identifies a child."""

    child_id: str
    first: int
    """Place of the workbook in the history, from 0."""
    last: int
    times: int
    """In how many workbooks."""


@dataclass(frozen=True, slots=True)
class ListChildren:
    """The children of one list over all workbooks, each counted once."""

    list_: str
    ever: int
    present: tuple[int, ...]
    """Distinct children in each workbook."""
    first_seen: tuple[int, ...]
    last_seen: tuple[int, ...]
    seen: Sequence[ChildSeen]


@dataclass(frozen=True, slots=True)
class History:
    """Workbooks from the oldest to the newest, and the children over all of them."""

    workbooks: tuple[DatedWorkbook, ...]
    broken: tuple[BrokenWorkbook, ...]
    children: tuple[ListChildren, ...]
    all_children: ListChildren
    remarks: tuple[str, ...] = ()
