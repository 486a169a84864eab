"""From drawings to tables: the little workbook of an example, as a check would get it."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from ilacs.annex_a import Specification
from ilacs.conditions.circumstances import Circumstances, Setting
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.drawings import Drawing, Example
from ilacs.conditions.relations import REFERENCES, VIEWS, Relations
from ilacs.conditions.settings import load_settings, settle
from ilacs.records import Problem, Table

AS_AT = datetime.date(2024, 7, 1)
"""The day of every example that names no other: a Monday, so that periods begin on the first of a month."""
FIRST_ROW = 2
"""Spreadsheet row of the first row drawn, as if the headings stood in row 1."""
DAYS = ("as_at", "inspection_started_on")


class LittleWorkbooks:
    """Makes the tables and the circumstances of examples."""

    def __init__(self, specification: Specification, given: Circumstances) -> None:
        self._specification = specification
        self._given = given
        self._types = Relations.of(specification).columns

    def clean(self, example: Example) -> CleanWorkbook:
        """The workbook of an example, as a check would have it."""
        tables = self.tables(example)
        own = [table for name, table in tables.items() if name in self._specification.lists]
        given = self.circumstances(example, tables)
        return CleanWorkbook(own, self._specification.newest, self._specification, given)

    def tables(self, example: Example) -> dict[str, Table]:
        """Every list by its name, and what else is drawn."""
        # Lists that are not drawn are there and empty, so that a rule across lists can run.
        names = [name for list_ in self._specification.lists for name in (list_, f"previous.{list_}")]
        drawn = [drawing.relation for drawing in example.drawings]
        return {
            name: self._table(name, [drawing for drawing in example.drawings if drawing.relation == name])
            for name in dict.fromkeys((*names, *drawn))
        }

    def _table(self, relation: str, drawings: Sequence[Drawing]) -> Table:
        columns: dict[str, list[str | None]] = {name: [] for name in self._columns(relation)}
        for drawing in drawings:
            if unknown := set(drawing.columns) - columns.keys():
                names = ", ".join(sorted(unknown))
                raise Problem(f"The examples draw columns that {relation} does not have: {names}.")
            for row in drawing.rows:
                cells = dict(zip(drawing.columns, row, strict=True))
                self._refuse_odd_days(relation, cells)
                for name, column in columns.items():
                    column.append(cells.get(name))
        count = len(next(iter(columns.values())))
        return Table(relation.rpartition(".")[2], relation, range(FIRST_ROW, FIRST_ROW + count), columns, {}, {})

    def _refuse_odd_days(self, relation: str, cells: Mapping[str, str | None]) -> None:
        # The engine would take what is no day for a blank, and the example would say nothing.
        types = self._types[relation]
        for name, cell in cells.items():
            if types[name] == "DATE" and cell:
                _day(cell)

    def _columns(self, relation: str) -> Collection[str]:
        schema, _, name = relation.rpartition(".")
        if schema == "reference" and name in REFERENCES:
            return REFERENCES[name]
        if schema in ("", "previous") and name in self._specification.lists:
            return self._specification.lists[name].columns
        raise Problem(f"The examples draw {relation}, which is no list. Lists are drawn; {', '.join(VIEWS)} are not.")

    def circumstances(self, example: Example, tables: Mapping[str, Table]) -> Circumstances:
        """The circumstances of the check of one example."""
        days = {name: _day(example.values[name]) for name in DAYS if name in example.values}
        settings = {name: _setting(value) for name, value in example.values.items() if name not in DAYS}
        references = {
            table.list_: {name: list(column) for name, column in table.columns.items()}
            for name, table in tables.items()
            if name.startswith("reference.")
        }
        return replace(
            self._given,
            as_at=days.get("as_at", AS_AT),
            inspection_started_on=days.get("inspection_started_on"),
            settings=settle(load_settings(), {**self._given.settings, **settings}),
            previous=tuple(table for name, table in tables.items() if name.startswith("previous.")),
            references=references,
        )


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise Problem(f"{text} is no day of the calendar. Write it as 2024-07-01.") from error


def _setting(value: str) -> Setting:
    try:
        return float(value) if "." in value else int(value)
    except ValueError:
        return value
