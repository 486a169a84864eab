"""Which cells of a list are filled, and which of them carry a comment."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ilacs.records import ListMatch
from ilacs.reporting.issue_words import WordedIssues
from ilacs.reporting.looks import Fill

MOST_COMMENTS = 20_000
"""A workbook with many more opens slowly."""
WEAKEST_FIRST = (Fill.EXPLAINED, Fill.QUERY, Fill.ERROR)

Cell = tuple[int, int]
"""Row from 1 and column from 0."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The fills of one sheet by position and row, and its comments."""

    fills: Mapping[int, Mapping[int, Fill]] = field(default_factory=dict)
    comments: Mapping[Cell, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Marked:
    """The marks of every list, and whether all marked cells carry a comment."""

    lists: Mapping[str, Marks]
    are_all_commented: bool


def mark_lists(lists: Sequence[ListMatch], issues: Sequence[WordedIssues], *, most: int = MOST_COMMENTS) -> Marked:
    """Fill every faulty cell; comment as many as may be, some for each batch of issues before all of any."""
    marked = {
        found.list_: [_Marking(issue, found) for issue in issues if issue.batch.list_ == found.list_] for found in lists
    }
    sizes = [marking.size for markings in marked.values() for marking in markings]
    share = fair_share(sizes, most)
    return Marked(
        lists={list_: Marks(_fills(markings), _comments(markings, share)) for list_, markings in marked.items()},
        are_all_commented=share >= max(sizes, default=0),
    )


def fair_share(sizes: Sequence[int], most: int) -> int:
    """How much each may have at most, so that the small have all they ask for and the large share the rest."""
    left = most
    for taken, size in enumerate(ascending := sorted(sizes)):
        share = left // (len(ascending) - taken)
        if size > share:
            return share
        left -= size
    return max(sizes, default=0)


class _Marking:
    """The cells that one batch of issues marks."""

    def __init__(self, issue: WordedIssues, found: ListMatch) -> None:
        at = {column.column: column.position for column in found.columns}
        self.issue = issue
        known = [at[name] for name in issue.batch.columns if name in at]
        # An issue of a whole row is marked at its first cell; one of a whole column at the heading.
        self.positions = known or ([min(at.values())] if issue.batch.rows else [])
        self.rows = issue.batch.rows or (found.heading_row,)
        self.size = len(self.positions) * len(self.rows)

    def cells(self, most: int) -> Iterator[Cell]:
        """The first of its cells, whole rows of them."""
        for row in self.rows[: most // (len(self.positions) or 1)]:
            for position in self.positions:
                yield row, position


def _fills(markings: Sequence[_Marking]) -> dict[int, dict[int, Fill]]:
    fills: dict[int, dict[int, Fill]] = {}
    for fill in WEAKEST_FIRST:
        for marking in markings:
            if marking.issue.fill is fill:
                for position in marking.positions:
                    fills.setdefault(position, {}).update(dict.fromkeys(marking.rows, fill))
    return fills


def _comments(markings: Iterable[_Marking], share: int) -> dict[Cell, str]:
    """A cell that is commented tells everything that concerns it."""
    texts: dict[Cell, list[str]] = {cell: [] for marking in markings for cell in marking.cells(share)}
    for marking in markings:
        says = _comment(marking.issue)
        for cell in marking.cells(marking.size) if texts else ():
            if cell in texts:
                texts[cell].append(says)
    return {cell: "\n".join(dict.fromkeys(lines)) for cell, lines in texts.items()}


def _comment(issue: WordedIssues) -> str:
    if issue.batch.explained:
        return f"{issue.severity}, explained: {issue.batch.says} {issue.batch.explained}"
    return f"{issue.severity}: {issue.batch.says}"
