"""Rules, tables and circumstances for the tests of checking, made small and run on a real engine."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ilacs.annex_a import load_specification
from ilacs.checking.checking import Checked, check_tables
from ilacs.checking.kept_plan import bank_holidays
from ilacs.checking.planned import PlannedRule
from ilacs.checking.planning import plan_rules
from ilacs.checking.rules import Rule
from ilacs.checking.running import Findings, Runner
from ilacs.conditions.binding import Binder, Bound
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.relations import Relations
from ilacs.conditions.settings import load_settings, settle
from ilacs.engine import DuckDB
from ilacs.lib.days import WorkingCalendar
from ilacs.records import Noticed, RuleAccount, Severity, Table

SPECIFICATION = load_specification()
SETTINGS = load_settings()
AS_AT = datetime.date(2024, 7, 1)
FIRST_ROW = 2
LIST = "child_protection"


def circumstances(as_at: datetime.date | None = AS_AT, **more: Any) -> Circumstances:
    return replace(Circumstances(as_at, WorkingCalendar(bank_holidays()), settle(SETTINGS, {})), **more)


def table(
    list_: str = LIST, /, unusable: Mapping[str, frozenset[int]] | None = None, **columns: Sequence[str | None]
) -> Table:
    """Rows of a list from spreadsheet row 2 on."""
    count = len(next(iter(columns.values()), ()))
    rows = range(FIRST_ROW, FIRST_ROW + count)
    return Table(list_, f"Sheet {list_}", rows, columns, {}, unusable or {})


def rule(where: str, name: str = "fault", list_: str = LIST, **more: Any) -> Rule:
    return Rule(
        name=f"{list_}.{name}",
        list_=list_,
        severity=more.pop("severity", Severity.QUERY),
        says="Something is at fault.",
        because="It matters.",
        where=where,
        **more,
    )


def planned(where: str, name: str = "fault", list_: str = LIST, **more: Any) -> PlannedRule:
    known = (f"{list_}.{cause.rpartition('.')[2]}" for cause in more.get("unless", ()))
    return plan_rules([rule(where, name, list_, **more)], SPECIFICATION, SETTINGS, known=known)[0]


def bind(where: str, list_: str = LIST) -> Bound:
    binder = Binder(Relations.of(SPECIFICATION), frozenset(SETTINGS))
    return binder.bind(where, list_, list_number=SPECIFICATION.lists[list_].number)


def run(
    tables: Sequence[Table], *rules: PlannedRule, given: Circumstances | None = None, edition: str = "2023"
) -> Findings:
    engine = DuckDB()
    try:
        return Runner(engine, CleanWorkbook(tables, edition, SPECIFICATION, given or circumstances())).run(rules)
    finally:
        engine.close()


def faulty(where: str, *tables: Table, given: Circumstances | None = None) -> list[int]:
    """Rows of the first table of which a condition is true."""
    one = planned(where, list_=tables[0].list_)
    findings = run(tables, one, given=given)
    assert findings.accounts[one.name].why == ""
    return findings.rows[one.name]


def account(where: str, *tables: Table, given: Circumstances | None = None, **more: Any) -> RuleAccount:
    """What a rule of child protection says became of it."""
    one = planned(where, **more)
    return run(tables, one, given=given).accounts[one.name]


def check(
    tables: Sequence[Table],
    *rules: PlannedRule,
    noticed: Sequence[Noticed] = (),
    given: Circumstances | None = None,
    edition: str = "2023",
) -> Checked:
    engine = DuckDB()
    try:
        workbook = CleanWorkbook(tables, edition, SPECIFICATION, given or circumstances())
        return check_tables(engine, workbook, rules, noticed=noticed)
    finally:
        engine.close()


def rows_at_fault(checked: Checked) -> dict[str, list[int]]:
    """Rule to the rows of its issues."""
    return {batch.rule: list(batch.rows) for batch in checked.issues}
