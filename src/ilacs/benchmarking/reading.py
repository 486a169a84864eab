"""What one file of published figures held: its figures, where they are from, and what was not taken."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ilacs.benchmarking.columns import Columns
from ilacs.benchmarking.figures import Figure, Origin
from ilacs.records import Problem

SHOWN = 3
"""How many lines of a file are named where the same is wrong with many."""


class UnreadableFigures(Problem):
    """A file of published figures cannot be used; nothing was taken from it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was left out of a file that was read, in a sentence, and in which lines."""

    says: str
    lines: tuple[int, ...] = ()

    def __str__(self) -> str:
        if not self.lines:
            return self.says
        shown = ", ".join(map(str, self.lines[:SHOWN]))
        more = f" and {len(self.lines) - SHOWN} more" if len(self.lines) > SHOWN else ""
        return f"{self.says} (line {shown}{more})"


@dataclass(frozen=True, slots=True)
class Reading:
    """One file, read."""

    origin: Origin
    columns: Mapping[str, Columns]
    """By indicator."""
    refusals: tuple[Refusal, ...] = ()

    def __len__(self) -> int:
        return sum(map(len, self.columns.values()))

    def figures(self) -> Iterator[Figure]:
        """Every figure, indicator by indicator."""
        for columns in self.columns.values():
            yield from columns.figures()
