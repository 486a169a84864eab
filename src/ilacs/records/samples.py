"""Cases chosen for a look, and why each was."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """One child's row, and every reason to look at it, the strongest first."""

    list_: str
    sheet: str
    row: int
    child_id: str
    team: str
    worker: str
    reasons: tuple[str, ...]
    """Names of criteria."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The cases chosen for one activity, and what they were chosen from."""

    activity: str
    seed: int
    cases: Sequence[Case]
    candidates: int
    """Rows with at least one reason, or all rows of a plain random sample."""
    not_asked: dict[str, str]
    """Criteria that could not be asked here, and why."""
