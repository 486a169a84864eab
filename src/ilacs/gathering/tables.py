"""The tables of an extract: as they were found, and clean, as text that the engine loads."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ilacs.annex_a import Column, ColumnType, load_specification
from ilacs.cleaning.cells import Settled, show
from ilacs.cleaning.columns import ColumnReader
from ilacs.cleaning.declared import load_cleaning
from ilacs.cleaning.texts import tidy
from ilacs.gathering.declared import FieldKind, SsdTable
from ilacs.records import CellValue

RawTables = Mapping[str, Mapping[str, Sequence[object]]]
"""Table to field to what its rows hold."""

NULL = "NULL"
"""What a database's own export writes for a blank."""

COLUMN_TYPES = {FieldKind.DATE: ColumnType.DATE, FieldKind.IDENTIFIER: ColumnType.IDENTIFIER}


@dataclass(frozen=True, slots=True)
class Extract:
    """The tables that were found, clean, a field at a time."""

    tables: Mapping[str, Mapping[str, Sequence[str | None]]]
    unread: Mapping[str, int]
    """Field, as table.field, to how many of its cells held something that could not be read."""

    def lacks(self, needs: Iterable[str]) -> list[str]:
        """Those of some needs that are not there; one of several fields with bars between them will do."""
        return [need for need in needs if not any(map(self._holds, need.split("|")))]

    def _holds(self, field: str) -> bool:
        table, _, name = field.partition(".")
        return name in self.tables.get(table, {})


def known_fields(table: SsdTable, found: Iterable[str]) -> dict[str, str]:
    """Each field of a table that is there, to its name there: today's, or that of an earlier release."""
    there = {name.strip().casefold(): name for name in found}
    spellings = {field: (field, *table.before.get(field, ())) for field in table.fields}
    return {
        field: next(there[name] for name in names if name in there)
        for field, names in spellings.items()
        if not there.keys().isdisjoint(names)
    }


def clean_extract(found: RawTables, tables: Mapping[str, SsdTable]) -> Extract:
    """Read every field once for each distinct value: days to ISO, identifiers without what Excel did to them."""
    reader = ColumnReader(load_specification(), load_cleaning())
    clean: dict[str, dict[str, Sequence[str | None]]] = {}
    unread = {}
    for name, fields in found.items():
        clean[name] = {}
        for field, cells in fields.items():
            values = [_cell(cell) for cell in cells]
            texts = _texts(values, tables[name].fields[field], reader)
            clean[name][field] = list(map(texts.__getitem__, values))
            if lost := sum(1 for value in values if texts[value] is None and not _is_blank(value)):
                unread[f"{name}.{field}"] = lost
    return Extract(clean, unread)


def _texts(values: Sequence[CellValue], kind: FieldKind, reader: ColumnReader) -> Mapping[CellValue, str | None]:
    if kind in COLUMN_TYPES:
        column = Column(kind, kind, COLUMN_TYPES[kind], joins=True)
        return reader.read(column, Settled(values, set(values))).readings.texts
    return {value: None if _is_blank(value) else tidy(show(value)) for value in set(values)}


def _is_blank(value: CellValue) -> bool:
    return isinstance(value, str) and value.strip() in ("", NULL)


def _cell(value: object) -> CellValue:
    """A value of a database as one of a cell."""
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, (str, int, float, datetime.date)):
        return str(value)
    return value
