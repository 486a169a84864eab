"""One column: its distinct values read once, then spread over the rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress

from ilacs.annex_a import Column, ColumnType, Specification
from ilacs.cleaning.cells import Settled
from ilacs.cleaning.dates import DateReader
from ilacs.cleaning.declared import CleaningFacts
from ilacs.cleaning.identifiers import read_identifiers, write_capitals
from ilacs.cleaning.numbers import read_ages, read_counts
from ilacs.cleaning.personal import mark_personal
from ilacs.cleaning.readings import Readings
from ilacs.cleaning.words import read_categories, read_postcodes, read_texts
from ilacs.records import CellValue

Rows = Sequence[int]
Suggested = tuple[tuple[CellValue, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column whose distinct values were read."""

    column: Column
    cells: Sequence[CellValue]
    readings: Readings
    suggestions: Suggested = ()


@dataclass(frozen=True, slots=True)
class CleanColumn:
    """A column spread over its rows again."""

    column: Column
    values: Sequence[str | None]
    changed: Mapping[str, Rows]
    """Kind of change to the rows where it was made."""
    faulty: Mapping[str, Rows]
    """Fault to the rows that have it."""
    unusable: frozenset[int]


class ColumnReader:
    """Reads the columns of one workbook."""

    def __init__(self, specification: Specification, facts: CleaningFacts) -> None:
        self._specification = specification
        self._facts = facts
        self._dates = DateReader(facts)

    def read(self, column: Column, settled: Settled) -> ReadColumn:
        """Read each distinct value of a column once."""
        values = settled.values
        suggestions: Suggested = ()
        codes = self._specification.codes_of(column)
        if codes is not None:
            categories = read_categories(values, self._facts, codes=codes)
            readings, suggestions = categories.readings, categories.suggestions
        else:
            readings = self._read_values(column, values)
        return ReadColumn(column, settled.cells, mark_personal(readings, column, facts=self._facts), suggestions)

    def _read_values(self, column: Column, values: set[CellValue]) -> Readings:
        match column.type:
            case ColumnType.DATE:
                return self._dates.read(values)
            case ColumnType.AGE:
                return read_ages(values, self._facts)
            case ColumnType.COUNT:
                return read_counts(values, self._facts, least=column.least)
            case ColumnType.POSTCODE:
                return read_postcodes(values, self._facts)
            case ColumnType.IDENTIFIER:
                readings = read_identifiers(values, self._facts)
                return readings if column.joins else write_capitals(readings)
        return read_texts(values, self._facts)


def spread(read: ReadColumn, rows: Rows) -> CleanColumn:
    """The clean column, with the rows of each change and fault."""
    texts, remarked = read.readings.texts, read.readings.remarked
    changes = ((reading.change, value) for value, reading in remarked.items() if reading.change)
    faults = ((fault, value) for value, reading in remarked.items() for fault in reading.faults)
    unusable = {value for value, reading in remarked.items() if reading.is_unusable}
    return CleanColumn(
        column=read.column,
        values=list(map(texts.__getitem__, read.cells)),
        changed={kind: rows_holding(values, read.cells, rows=rows) for kind, values in _grouped(changes).items()},
        faulty={fault: rows_holding(values, read.cells, rows=rows) for fault, values in _grouped(faults).items()},
        unusable=frozenset(rows_holding(unusable, read.cells, rows=rows)),
    )


def rows_holding(values: set[CellValue], cells: Sequence[CellValue], *, rows: Rows) -> Rows:
    """The rows whose cell is one of the values."""
    return list(compress(rows, map(values.__contains__, cells))) if values else []


def _grouped(pairs: Iterable[tuple[str, CellValue]]) -> dict[str, set[CellValue]]:
    groups: dict[str, set[CellValue]] = {}
    for name, value in pairs:
        groups.setdefault(name, set()).add(value)
    return groups
