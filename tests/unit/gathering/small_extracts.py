"""Small extracts written by hand, and the lists built from them as at one day."""

import datetime
from collections.abc import Mapping, Sequence
from contextlib import closing

from ilacs.annex_a import load_specification
from ilacs.engine import DuckDB
from ilacs.gathering import Gathered, gather, load_mapping
from ilacs.gathering.accounts import ColumnAccount

AS_AT = datetime.date(2026, 11, 2)
SETTINGS = {"same_value_percent": 90.0, "unknown_percent": 20.0, "unknown_gender_percent": 5.0}

Record = Mapping[str, object]
Row = dict[str, str | None]


def whole_tables() -> dict[str, dict[str, list[object]]]:
    """Every table with every field, and no rows."""
    return {name: {field: [] for field in table.fields} for name, table in load_mapping().tables.items()}


def extract(**records: Sequence[Record] | Record) -> dict[str, dict[str, list[object]]]:
    """Tables with some records; a field that a record does not name is blank."""
    tables = whole_tables()
    for name, given in records.items():
        rows = [given] if isinstance(given, Mapping) else given
        fields = tables[f"ssd_{name}"]
        assert {field for row in rows for field in row} <= fields.keys()
        tables[f"ssd_{name}"] = {field: [row.get(field) for row in rows] for field in fields}
    return tables


def build(tables: Mapping[str, Mapping[str, Sequence[object]]], authority: str = "") -> Gathered:
    with closing(DuckDB(threads=1)) as engine:
        specification = load_specification()
        return gather(tables, specification, engine, as_at=AS_AT, authority=authority, settings=SETTINGS)


def rows_of(gathered: Gathered, list_: str) -> list[Row]:
    columns = next(table.columns for table in gathered.tables if table.list_ == list_)
    return [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]


def built(list_: str, **records: Sequence[Record] | Record) -> list[Row]:
    """The rows of one list from some records."""
    return rows_of(build(extract(**records)), list_)


def account_of(gathered: Gathered, list_: str, column: str) -> ColumnAccount:
    return next(one for one in gathered.columns if (one.list_, one.column) == (list_, column))
