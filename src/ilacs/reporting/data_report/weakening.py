"""Which measures are weakened by which issues: an error in a column that a measure reads."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from ilacs.conditions.names import ORDINAL, REST
from ilacs.lib.facts import read_facts
from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.queries import IDENTITY
from ilacs.records import IssueBatch, Severity


@dataclass(frozen=True, slots=True)
class Weakness:
    """What an error says of columns that a measure reads."""

    says: str
    list_: str
    rows: frozenset[int]


@dataclass(frozen=True, slots=True)
class Weakened:
    """All that weakens one measure."""

    by: tuple[Weakness, ...] = ()
    of: int = 0
    """Rows of the lists that the measure reads."""

    @property
    def is_marked(self) -> bool:
        """Whether so many rows are at fault, or a list as a whole, that nobody should overlook it."""
        from_percent = cast(int, read_facts("reporting/weakening")["marked_from_percent"])
        return any(not weakness.rows for weakness in self.by) or 100 * self.rows >= from_percent * max(self.of, 1)

    @property
    def rows(self) -> int:
        """Rows at fault, each counted once. Not all of them need count in the measure."""
        return len({(weakness.list_, row) for weakness in self.by for row in weakness.rows})


def open_errors(batches: Iterable[IssueBatch]) -> Mapping[str, Sequence[IssueBatch]]:
    """What cannot be right, by list."""
    errors: dict[str, list[IssueBatch]] = {}
    for batch in batches:
        if batch.severity is Severity.ERROR and not batch.explained and batch.list_ and batch.columns:
            errors.setdefault(batch.list_, []).append(batch)
    return errors


def weakened_by(
    measure: PlannedMeasure, errors: Mapping[str, Sequence[IssueBatch]], rows: Mapping[str, int]
) -> Weakened:
    """What weakens a measure, the errors with most rows first."""
    found: dict[tuple[str, str], set[int]] = {}
    reads = _columns(measure)
    for list_, columns in reads.items():
        for batch in errors.get(list_, ()):
            if columns & set(batch.columns):
                found.setdefault((batch.says, list_), set()).update(batch.rows)
    weaknesses = [Weakness(says, list_, frozenset(at_fault)) for (says, list_), at_fault in found.items()]
    worst_first = sorted(weaknesses, key=lambda weakness: -len(weakness.rows))
    return Weakened(tuple(worst_first), sum(rows.get(list_, 0) for list_ in reads))


def _columns(measure: PlannedMeasure) -> Mapping[str, set[str]]:
    """The columns that a measure reads; those it could tell children apart by only where it does."""
    text = " ".join((measure.of, measure.having, measure.average, *(key.sql for key in measure.keys)))
    unread = {name for kind, name in IDENTITY.items() if name and kind != measure.counts and name not in text}
    return {
        list_: {column.removesuffix(ORDINAL).removesuffix(REST) for column in columns} - unread
        for list_, columns in (measure.reads or {}).items()
    }
