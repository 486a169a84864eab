"""Loading: clean tables become the relations that conditions read."""

import datetime
from collections.abc import Collection, Mapping, Sequence

from ilacs.annex_a import Specification
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.names import ORDINAL, REST
from ilacs.conditions.relations import CALENDAR, PERSONAL, REFERENCES, VIEWS, Relations
from ilacs.engine import Engine, NewTable
from ilacs.lib.days import WorkingCalendar
from ilacs.records import Table

Needs = Mapping[str, Collection[str]]
"""Relation to the columns that the rules of a check read of it."""

FIRST_YEAR, LAST_YEAR = 1950, 2050


def load_relations(engine: Engine, workbook: CleanWorkbook, needs: Needs) -> None:
    """Load each list, the earlier workbook and the look-ups, then whatever is worked out from them."""
    tables, specification, given = workbook.tables, workbook.specification, workbook.given
    types = Relations.of(specification).columns
    named = {table.list_: table for table in tables}
    named |= {f"previous.{table.list_}": table for table in given.previous or ()}
    new = [_new_table(name, table, types[name], needs, calendar=given.calendar) for name, table in named.items()]
    new += [NewTable(f"reference.{name}", REFERENCES[name], columns) for name, columns in given.references.items()]
    if "calendar" in needs:
        new.append(_calendar(given.calendar))
    engine.load(new)
    _make_views(engine, [table.list_ for table in tables], needs, specification)


def _new_table(
    name: str, table: Table, types: Mapping[str, str], needs: Needs, *, calendar: WorkingCalendar
) -> NewTable:
    wanted = set(needs.get(name, ())) | _read_by_views(types, needs)
    kinds = {"sheet_row": "INTEGER"} | {column: kind for column, kind in types.items() if column in wanted}
    columns: dict[str, Sequence[str | None]] = {"sheet_row": list(map(str, table.rows))}
    columns |= {column: table.columns[column] for column in kinds if column in table.columns}
    for extra in wanted - types.keys():
        kinds[extra] = "BOOLEAN" if extra.endswith(REST) else "INTEGER"
        if (beside := _laid_beside(table, extra, calendar)) is not None:
            columns[extra] = beside
    return NewTable(name, kinds, columns)


def _read_by_views(types: Mapping[str, str], needs: Needs) -> set[str]:
    """The columns of a list that the views over all lists are made of, where a rule reads such a view."""
    wanted: set[str] = set()
    if "children" in needs or "child_facts" in needs:
        wanted |= {"child_id", *PERSONAL}
    if "events" in needs:
        wanted |= {"child_id", *(column for column, kind in types.items() if kind == "DATE")}
    return wanted & types.keys()


def _laid_beside(table: Table, extra: str, calendar: WorkingCalendar) -> Sequence[str | None] | None:
    """The working-day number, or whether it is a rest day, of each day in a column: each distinct day once."""
    column = extra.removesuffix(ORDINAL).removesuffix(REST)
    if column not in table.columns:
        return None
    days = {day: datetime.date.fromisoformat(day) for day in set(table.columns[column]) if day}
    numbers: dict[str | None, str | None] = {None: None}
    if extra.endswith(REST):
        numbers |= {text: str(calendar.is_rest_day(day)) for text, day in days.items()}
    else:
        numbers |= {text: str(calendar.ordinal(day)) for text, day in days.items()}
    return list(map(numbers.__getitem__, table.columns[column]))


def _calendar(calendar: WorkingCalendar) -> NewTable:
    first = datetime.date(FIRST_YEAR, 1, 1).toordinal()
    last = datetime.date(LAST_YEAR, 12, 31).toordinal()
    days = [datetime.date.fromordinal(number) for number in range(first, last + 1)]
    return NewTable(
        "calendar",
        CALENDAR,
        {
            "day": [day.isoformat() for day in days],
            "ordinal": [str(calendar.ordinal(day)) for day in days],
            "is_rest_day": [str(calendar.is_rest_day(day)) for day in days],
        },
    )


def _make_views(engine: Engine, found: Sequence[str], needs: Needs, specification: Specification) -> None:
    lists = [specification.lists[name] for name in found if "child_id" in specification.lists[name].columns]
    if "children" in needs or "child_facts" in needs:
        rows = [_children_of(list_.name, list_.number, list_.columns) for list_ in lists]
        engine.run(f"CREATE TABLE children AS {' UNION ALL '.join(rows) or _empty('children')}")
    if "child_facts" in needs:
        engine.run(f"CREATE TABLE child_facts AS {_child_facts()}")
    if "events" in needs:
        rows = [
            f"SELECT {list_.number} AS list_number, '{list_.name}' AS list_name, sheet_row, child_id, {column.name} AS"
            f" happened_on FROM {list_.name} WHERE {column.name} IS NOT NULL"
            for list_ in lists
            for column in list_.columns.values()
            if column.type == "date" and column.name != "born_on"
        ]
        engine.run(f"CREATE TABLE events AS {' UNION ALL '.join(rows) or _empty('events')}")


def _empty(view: str) -> str:
    columns = ", ".join(f"CAST(NULL AS {kind}) AS {name}" for name, kind in VIEWS[view].items())
    return f"SELECT {columns} WHERE FALSE"


def _children_of(name: str, number: int, columns: Collection[str]) -> str:
    personal = ", ".join(column if column in columns else f"CAST(NULL AS VARCHAR) AS {column}" for column in PERSONAL)
    return f"SELECT {number} AS list_number, '{name}' AS list_name, sheet_row, child_id, {personal} FROM {name}"


def _child_facts() -> str:
    """Each child's most common facts; only where the lists disagree is there anything to count."""
    lowest = ", ".join(f"min({fact}) AS {fact}" for fact in PERSONAL)
    chosen = ", ".join(f"coalesce(by_{fact}.{fact}, lowest.{fact}) AS {fact}" for fact in PERSONAL)
    ranked = " ".join(f"LEFT JOIN ({_most_common(fact)}) AS by_{fact} USING (child_id)" for fact in PERSONAL)
    return (
        f"SELECT child_id, {chosen} FROM (SELECT child_id, {lowest} FROM children GROUP BY child_id) AS lowest {ranked}"
    )


def _most_common(fact: str) -> str:
    disputed = f"SELECT child_id FROM children GROUP BY child_id HAVING min({fact}) <> max({fact})"
    counted = (
        f"SELECT child_id, {fact}, row_number() OVER"
        f" (PARTITION BY child_id ORDER BY count(*) DESC, min(list_number), {fact}) AS place"
        f" FROM children WHERE {fact} IS NOT NULL AND child_id IN ({disputed}) GROUP BY child_id, {fact}"
    )
    return f"SELECT child_id, {fact} FROM ({counted}) AS counted WHERE place = 1"
