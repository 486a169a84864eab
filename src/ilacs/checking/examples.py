"""Running rules on their own examples, on a real engine."""

import datetime
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from ilacs.annex_a import Specification
from ilacs.checking.circumstances import Circumstances, Setting
from ilacs.checking.drawings import Drawing, Example, parse_examples
from ilacs.checking.planned import PlannedRule
from ilacs.checking.relations import REFERENCES, VIEWS, Relations
from ilacs.checking.rules import Rule
from ilacs.checking.running import Runner
from ilacs.checking.settings import load_settings, settle
from ilacs.engine import Engine
from ilacs.records import Outcome, Problem, Table

AS_AT = datetime.date(2024, 7, 1)
"""The day of every example that names no other: a Monday, so that periods begin on the first of a month."""
FIRST_ROW = 2
"""Spreadsheet row of the first row drawn, as if the headings stood in row 1."""
DAYS = ("as_at", "inspection_started_on")


class ExampleRunner:
    """Runs rules on their examples and says where the two disagree."""

    def __init__(self, specification: Specification, given: Circumstances, new_engine: Callable[[], Engine]) -> None:
        self._specification = specification
        self._given = given
        self._new_engine = new_engine
        self._types = Relations.of(specification).columns

    def complaints(self, rule: Rule, planned: PlannedRule) -> Iterator[str]:
        """What is wrong with a rule's examples, or with the rule: nothing, if all is well."""
        examples = parse_examples(rule)
        if not _shows_both(rule, examples):
            yield f"{rule.name}: its examples need one that fails and one that does not"
        for number, example in enumerate(examples, 1):
            try:
                wrong = self.disagreement(rule, planned, example)
            except Problem as problem:
                wrong = str(problem)
            if wrong:
                yield f"{rule.name}, example {number}: {wrong}"

    def disagreement(self, rule: Rule, planned: PlannedRule, example: Example) -> str:
        """How what a rule finds in one example differs from what the example says; blank if it does not."""
        tables = self._tables(example)
        engine = self._new_engine()
        try:
            own = [table for name, table in tables.items() if name in self._specification.lists]
            runner = Runner(
                engine,
                own,
                self._specification,
                self._circumstances(example, tables),
                edition=self._specification.newest,
            )
            findings = runner.run([planned])
        finally:
            engine.close()
        account = findings.accounts[rule.name]
        if account.outcome is not Outcome.RAN:
            return f"it was {account.outcome}: {account.why}"
        if rule.per == "list":
            return "" if (rule.name in findings.whole) == example.is_at_fault else "the list is judged the other way"
        expected, found = _failing_rows(rule, example), findings.rows[rule.name]
        return "" if found == expected else f"rows {_drawn(expected)} should fail and {_drawn(found)} do"

    def _tables(self, example: Example) -> dict[str, Table]:
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

    def _circumstances(self, example: Example, tables: dict[str, Table]) -> Circumstances:
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


def _shows_both(rule: Rule, examples: Sequence[Example]) -> bool:
    if rule.per == "list":
        return {example.is_at_fault for example in examples} == {True, False}
    own = [drawing for example in examples for drawing in example.drawings if drawing.relation == rule.list_]
    return any(drawing.failing for drawing in own) and any(len(d.failing) < len(d.rows) for d in own)


def _failing_rows(rule: Rule, example: Example) -> list[int]:
    """Spreadsheet rows at fault; several drawings of one list stand one below the other."""
    rows, start = [], FIRST_ROW
    for drawing in example.drawings:
        if drawing.relation == rule.list_:
            rows += [start + place for place in drawing.failing]
            start += len(drawing.rows)
    return sorted(rows)


def _drawn(rows: Sequence[int]) -> list[int]:
    return [row - FIRST_ROW + 1 for row in rows]


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
