"""What each distinct value of a column was found to be, before that is spread over the rows."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ilacs.records import CellValue

BLANK = "blank"
NOT_A_DATE = "not_a_date"
NOT_RECOGNISED = "not_recognised"
NOT_A_COUNT = "not_a_count"
NOT_AN_AGE = "not_an_age"
NOT_WHOLE = "not_whole"

DERIVED = frozenset({BLANK, NOT_A_DATE, NOT_RECOGNISED, NOT_A_COUNT, NOT_AN_AGE, NOT_WHOLE})
"""Faults that make a rule for each column; the others are rules of facts/rules/file.toml by name."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The clean text of one raw value, the kind of change that made it so, and what is wrong with it."""

    text: str | None
    change: str = ""
    faults: tuple[str, ...] = ()

    @property
    def is_unusable(self) -> bool:
        """Whether the cell held something, and it could not be read."""
        return self.text is None and bool(self.faults) and BLANK not in self.faults


@dataclass(frozen=True, slots=True)
class Readings:
    """All distinct values of a column.

    Most of them are as they should be, so only those that were changed, blank or at fault keep a reading.
    """

    texts: Mapping[CellValue, str | None]
    remarked: Mapping[CellValue, Reading]

    def changed_to(self, others: Mapping[CellValue, Reading]) -> "Readings":
        """The same with other readings for some of the values."""
        if not others:
            return self
        texts = {value: reading.text for value, reading in others.items()}
        return Readings({**self.texts, **texts}, {**self.remarked, **others})

    def reading_of(self, value: CellValue) -> Reading:
        """What one value was found to be."""
        return self.remarked.get(value) or Reading(self.texts[value])

    def with_fault(self, fault: str, values: Iterable[CellValue]) -> "Readings":
        """The same with one more fault on some of the values."""
        return self.changed_to({value: _with_fault(self.reading_of(value), fault) for value in values})


def collect_readings(
    values: Iterable[CellValue], read: Callable[[CellValue], Reading], *, plain: Mapping[CellValue, str] | None = None
) -> Readings:
    """Read each value that is not among the plain ones, whose clean text is already known."""
    known = plain or {}
    readings = dict(_read_others(values, known, read=read))
    return Readings(
        texts={**known, **{value: reading.text for value, reading in readings.items()}},
        remarked={value: reading for value, reading in readings.items() if reading.change or reading.faults},
    )


def _read_others(
    values: Iterable[CellValue], known: Mapping[CellValue, str], *, read: Callable[[CellValue], Reading]
) -> Iterator[tuple[CellValue, Reading]]:
    return ((value, read(value)) for value in values if value not in known)


def _with_fault(reading: Reading, fault: str) -> Reading:
    return replace(reading, faults=(*reading.faults, fault))
