"""From the cells of a file to clean tables, with a record of every change and everything that was noticed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from ilacs.annex_a import Specification
from ilacs.cleaning.cells import settle_cells
from ilacs.cleaning.columns import CleanColumn, ColumnReader, ReadColumn, spread
from ilacs.cleaning.declared import load_cleaning
from ilacs.cleaning.identifiers import ChosenSpellings, choose_spellings, spell_alike
from ilacs.cleaning.noticing import Noticing, list_changes
from ilacs.records import CellValue, ChangeBatch, Noticed, RawTable, Table

Spellings = Mapping[str, Mapping[str, str]]
"""Column to what its identifiers have in common to the one spelling that is used."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The codes that the unrecognised value of some rows may have meant."""

    list_: str
    sheet: str
    column: str
    rows: Sequence[int]
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Clean tables and all that there is to tell about how they came to be so."""

    tables: tuple[Table, ...]
    changes: tuple[ChangeBatch, ...]
    noticed: tuple[Noticed, ...]
    suggestions: tuple[Suggestion, ...]
    spellings: Spellings
    """To clean another workbook with, so that its identifiers meet these."""


@dataclass(frozen=True, slots=True)
class _ReadTable:
    raw: RawTable
    columns: Mapping[str, ReadColumn]


def clean(
    tables: Sequence[RawTable],
    specification: Specification,
    settings: Mapping[str, float],
    *,
    known_spellings: Spellings | None = None,
) -> Cleaned:
    """Clean the tables of one workbook, a column at a time."""
    facts = load_cleaning()
    reader = ColumnReader(specification, facts)
    read = [_read_table(table, specification, reader=reader) for table in tables]
    spellings = _choose_spellings(read, known_spellings or {})
    noticing = Noticing(specification, facts, settings)
    each = [_finish(_spell_table(table, spellings), noticing) for table in read]
    return Cleaned(
        tables=tuple(table for cleaned in each for table in cleaned.tables),
        changes=tuple(change for cleaned in each for change in cleaned.changes),
        noticed=tuple(noticed for cleaned in each for noticed in cleaned.noticed),
        suggestions=tuple(suggestion for cleaned in each for suggestion in cleaned.suggestions),
        spellings={name: spelling.chosen for name, spelling in spellings.items()},
    )


def _read_table(table: RawTable, specification: Specification, *, reader: ColumnReader) -> _ReadTable:
    columns = specification.lists[table.list_].columns
    read = {name: reader.read(columns[name], settle_cells(table, name)) for name in table.columns}
    return _ReadTable(table, read)


def _choose_spellings(tables: Iterable[_ReadTable], known: Spellings) -> Mapping[str, ChosenSpellings]:
    counted: dict[str, Counter[str | None]] = {}
    for table in tables:
        for name, read in table.columns.items():
            if read.column.joins:
                texts = map(read.readings.texts.__getitem__, read.cells)
                counted.setdefault(name, Counter()).update(texts)
    return {name: choose_spellings(counts, known.get(name, {})) for name, counts in counted.items()}


def _spell_table(table: _ReadTable, spellings: Mapping[str, ChosenSpellings]) -> _ReadTable:
    respelt = {
        name: replace(read, readings=spell_alike(read.readings, spellings[name]))
        for name, read in table.columns.items()
        if read.column.joins
    }
    return _ReadTable(table.raw, {**table.columns, **respelt})


def _finish(read: _ReadTable, noticing: Noticing) -> Cleaned:
    columns = {name: spread(column, read.raw.rows) for name, column in read.columns.items()}
    table = _table(read.raw, columns)
    expected = noticing.facts.expected_of_csv if read.raw.is_text else ()
    return Cleaned(
        tables=(table,),
        changes=tuple(list_changes(table, columns)),
        noticed=tuple(
            notice for notice in noticing.of_table(table, columns, read.columns) if notice.rule not in expected
        ),
        suggestions=tuple(_suggestions(read)),
        spellings={},
    )


def _table(raw: RawTable, columns: Mapping[str, CleanColumn]) -> Table:
    return Table(
        list_=raw.list_,
        sheet=raw.sheet,
        rows=raw.rows,
        columns={name: column.values for name, column in columns.items()},
        positions=raw.positions,
        unusable={name: column.unusable for name, column in columns.items() if column.unusable},
    )


def _suggestions(read: _ReadTable) -> Iterable[Suggestion]:
    for name, column in read.columns.items():
        rows_of = _rows_by_value(column, read.raw.rows) if column.suggestions else {}
        for value, codes in column.suggestions:
            yield Suggestion(read.raw.list_, read.raw.sheet, name, rows_of[value], codes)


def _rows_by_value(column: ReadColumn, rows: Sequence[int]) -> Mapping[CellValue, Sequence[int]]:
    rows_of: dict[CellValue, list[int]] = {value: [] for value, _ in column.suggestions}
    located = zip(column.cells, rows, strict=True)
    for value, row in compress(located, map(rows_of.__contains__, column.cells)):
        rows_of[value].append(row)
    return rows_of
