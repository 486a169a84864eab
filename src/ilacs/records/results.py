"""What a check found out: issues, changes, and an account from every rule.

Issues and changes are kept in batches (one rule, many rows), because a large workbook has a hundred
thousand of them; `CheckResult.issues` and `.changes` spell them out one by one.
"""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error cannot be right; a query may be right, so please check."""

    ERROR = "error"
    QUERY = "query"


class Outcome(StrEnum):
    """What became of a rule in one check."""

    RAN = "ran"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Issue:
    """Anything we noticed about a workbook, with its location and never with a value."""

    rule: str
    severity: Severity
    list_: str | None
    sheet: str | None
    row: int | None
    columns: tuple[str, ...]
    says: str
    explained: str | None = None
    """Why a person says it is right, where somebody has."""


@dataclass(frozen=True, slots=True)
class IssueBatch:
    """The same issue on many rows of one sheet. No rows: it concerns the whole sheet, list or workbook."""

    rule: str
    severity: Severity
    list_: str | None
    sheet: str | None
    rows: Sequence[int]
    columns: tuple[str, ...]
    says: str
    explained: str | None = None

    def issues(self) -> Iterator[Issue]:
        """One issue for each row, or one for the whole."""
        for row in self.rows or (None,):
            yield Issue(self.rule, self.severity, self.list_, self.sheet, row, self.columns, self.says, self.explained)


@dataclass(frozen=True, slots=True)
class Change:
    """A cell that cleaning rewrote, and in what way; the two values stay in the workbooks."""

    list_: str
    sheet: str
    row: int
    column: str
    kind: str


@dataclass(frozen=True, slots=True)
class ChangeBatch:
    """The same kind of change on many rows of one column."""

    list_: str
    sheet: str
    column: str
    kind: str
    rows: Sequence[int]

    def changes(self) -> Iterator[Change]:
        """One change for each row."""
        for row in self.rows:
            yield Change(self.list_, self.sheet, row, self.column, self.kind)


@dataclass(frozen=True, slots=True)
class RuleAccount:
    """What became of a rule, and why where it did not run."""

    rule: str
    outcome: Outcome
    why: str = ""


@dataclass(frozen=True, slots=True)
class ListAccount:
    """How one list was found in the workbook."""

    list_: str
    sheet: str
    rows: int
    columns_matched: tuple[str, ...]
    columns_missing: tuple[str, ...]
    columns_extra: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Everything that a check of one workbook found out."""

    version: str
    edition: str
    as_at: datetime.date | None
    lists: tuple[ListAccount, ...]
    issue_batches: tuple[IssueBatch, ...]
    change_batches: tuple[ChangeBatch, ...]
    rules: tuple[RuleAccount, ...]

    @property
    def issues(self) -> Iterator[Issue]:
        """Every issue, one by one, in the order of the batches."""
        for batch in self.issue_batches:
            yield from batch.issues()

    @property
    def changes(self) -> Iterator[Change]:
        """Every change, one by one, in the order of the batches."""
        for batch in self.change_batches:
            yield from batch.changes()


@dataclass(frozen=True, slots=True)
class Noticed:
    """What a stage before the rules noticed, by the name of the rule in facts/rules/file.toml or of a column.

    The stage knows where; the rule's declaration knows how bad it is and what to say. `details` fill the
    {gaps} of what the rule says: names of lists, sheets and headings, and counts, never a cell's value.
    """

    rule: str
    list_: str | None = None
    sheet: str | None = None
    rows: Sequence[int] = ()
    columns: tuple[str, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
