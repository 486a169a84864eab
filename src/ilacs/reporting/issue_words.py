"""Issues in the words and places that people look for: titles of lists, headings, cells."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ilacs.annex_a import Specification
from ilacs.records import CheckResult, IssueBatch, RawTable, Severity, column_letter
from ilacs.reporting.looks import Fill

SEVERITIES = {Severity.ERROR: "Error", Severity.QUERY: "Query"}


@dataclass(frozen=True, slots=True)
class WordedIssues:
    """The issues of one batch: all that they share, in words, and the rows they are on."""

    batch: IssueBatch
    severity: str
    list_title: str
    headings: tuple[str, ...]
    """Official headings of the columns."""
    letters: tuple[str, ...]
    """Letters of those columns that the sheet has."""
    because: str

    @property
    def count(self) -> int:
        """How many issues these are: one for each row, or one about the whole."""
        return len(self.batch.rows) or 1

    @property
    def fill(self) -> Fill:
        """How their cells are marked."""
        if self.batch.explained:
            return Fill.EXPLAINED
        return Fill.ERROR if self.batch.severity is Severity.ERROR else Fill.QUERY

    def cells(self, row: int) -> str:
        """The cells of the issue on one row: F12, or D12, E12."""
        return ", ".join([f"{letter}{row}" for letter in self.letters])


def word_issues(
    result: CheckResult, specification: Specification, raw: Sequence[RawTable], reasons: Mapping[str, str]
) -> tuple[WordedIssues, ...]:
    """Every batch of a result in words, in the order of the result."""
    positions = {table.list_: table.positions for table in raw}
    return tuple(
        WordedIssues(
            batch=batch,
            severity=SEVERITIES[batch.severity],
            list_title=list_title(batch.list_, specification, result.edition),
            headings=tuple(heading_of(batch.list_, column, specification) for column in batch.columns),
            letters=tuple(_letters(batch.columns, positions.get(batch.list_ or "", {}))),
            because=reasons.get(batch.rule, ""),
        )
        for batch in result.issue_batches
    )


def list_title(list_: str | None, specification: Specification, edition: str) -> str:
    """A list by its number and the title it has in an edition."""
    if list_ is None:
        return "The whole workbook"
    declared = specification.lists[list_]
    return f"List {declared.number}: {declared.title_in(edition)}"


def heading_of(list_: str | None, column: str, specification: Specification) -> str:
    """The official heading of a column."""
    declared = specification.lists[list_].columns.get(column) if list_ else None
    return declared.heading.strip() if declared else column


def _letters(columns: Sequence[str], positions: Mapping[str, int]) -> Iterator[str]:
    return (column_letter(positions[column]) for column in columns if column in positions)


def open_issues(issues: Sequence[WordedIssues], severity: Severity) -> Iterator[WordedIssues]:
    """Those of a severity that nobody has explained."""
    return (issue for issue in issues if issue.batch.severity is severity and not issue.batch.explained)
