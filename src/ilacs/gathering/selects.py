"""The selects that make the lists, run over the tables of an extract."""

import datetime
from collections.abc import Mapping, Sequence

from ilacs.annex_a import Column, List
from ilacs.engine import Engine, NewTable
from ilacs.gathering.declared import FieldKind, SsdColumn, SsdList, SsdMapping
from ilacs.gathering.tables import Extract
from ilacs.lib.days import add_months
from ilacs.records import RawTable

PERIOD_MONTHS, YEAR_MONTHS = 6, 12
FIRST_ROW = 2


def load_extract(engine: Engine, extract: Extract, mapping: SsdMapping) -> None:
    """Make every table that the selects may name; what the extract lacks is there and blank."""
    engine.load(
        [
            NewTable(name, {field: _type(kind) for field, kind in table.fields.items()}, extract.tables.get(name, {}))
            for name, table in mapping.tables.items()
        ]
    )


def _type(kind: FieldKind) -> str:
    return "DATE" if kind is FieldKind.DATE else "VARCHAR"


def prepare_selects(
    engine: Engine, extract: Extract, mapping: SsdMapping, *, as_at: datetime.date, own_authority: Sequence[str]
) -> None:
    """Make what the selects share: the days, what is held, and the declared macros and views."""
    days = {
        "as_at()": as_at,
        "period_start()": add_months(as_at, -PERIOD_MONTHS),
        "year_start()": add_months(as_at, -YEAR_MONTHS),
    }
    macros = {
        **{name: f"DATE '{day.isoformat()}'" for name, day in days.items()},
        "is_held(name)": f"name IN ({_texts(extract.tables)})",
        "is_own_authority(name)": f"lower(name) IN ({_texts(own_authority)})",
        **mapping.macros,
    }
    for name, sql in macros.items():
        engine.run(f"CREATE MACRO {name} AS {sql}")
    for name, sql in mapping.views.items():
        engine.run(f"CREATE VIEW {name} AS {sql}")


def _texts(texts: Mapping[str, object] | Sequence[str]) -> str:
    return ", ".join("'" + text.replace("'", "''") + "'" for text in ("", *texts))


def select_list(
    engine: Engine, list_: List, edition: str, declared: SsdList, *, made: Mapping[str, SsdColumn]
) -> RawTable:
    """The rows of one list as found; columns that cannot be made are blank."""
    columns = list_.columns_in(edition)
    rows = engine.run(select_sql(columns, declared, made)) if declared.rows and made else []
    return RawTable(
        list_=list_.name,
        sheet=f"List {list_.number}",
        rows=range(FIRST_ROW, FIRST_ROW + len(rows)),
        columns={
            column.name: [str(row[place]) if row[place] is not None else "" for row in rows]
            for place, column in enumerate(columns)
        },
        positions={column.name: place for place, column in enumerate(columns)},
        is_text=True,
    )


def select_sql(columns: Sequence[Column], declared: SsdList, made: Mapping[str, SsdColumn]) -> str:
    """One select with every column of the edition, as text."""
    cells = [f"CAST(({made[column.name].sql if column.name in made else 'NULL'}) AS VARCHAR)" for column in columns]
    names = [f"{cell} AS {column.name}" for cell, column in zip(cells, columns, strict=True)]
    return f"SELECT {', '.join(names)} {declared.rows} ORDER BY {declared.order}"
