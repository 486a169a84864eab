"""Checking the clean tables of one workbook against every planned rule."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ilacs.annex_a import Specification
from ilacs.checking.days_drawn import question_days
from ilacs.checking.planned import PlannedRule
from ilacs.checking.running import Findings, Runner
from ilacs.checking.settling import settle_noticed, settle_rows, settle_whole
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.engine import Engine
from ilacs.records import IssueBatch, Noticed, Outcome, RuleAccount, Table


@dataclass(frozen=True, slots=True)
class Checked:
    """The issues of one workbook, and an account from every rule."""

    issues: tuple[IssueBatch, ...]
    accounts: tuple[RuleAccount, ...]


def check_tables(
    engine: Engine, workbook: CleanWorkbook, rules: Sequence[PlannedRule], *, noticed: Sequence[Noticed]
) -> Checked:
    """Run every rule over clean tables; join what it finds to what earlier stages noticed."""
    findings = Runner(engine, workbook).run(rules)
    noticed = [*noticed, *question_days(workbook.tables, workbook.specification, workbook.given)]
    by_name = {rule.name: rule for rule in rules}
    found = workbook.by_list
    issues = [
        *settle_noticed(noticed, by_name),
        *settle_whole(findings, by_name, found),
        *settle_rows(findings, noticed, by_name, found),
    ]
    in_order = tuple(_in_order(issues, workbook.specification))
    return Checked(in_order, tuple(_accounts(rules, findings, workbook)))


def _in_order(issues: Iterable[IssueBatch], specification: Specification) -> list[IssueBatch]:
    numbers = {name: list_.number for name, list_ in specification.lists.items()}
    return sorted(issues, key=lambda batch: (numbers.get(batch.list_ or "", 0), batch.severity, batch.rule))


def _accounts(rules: Sequence[PlannedRule], findings: Findings, workbook: CleanWorkbook) -> Iterator[RuleAccount]:
    tables = workbook.by_list
    for rule in rules:
        why = "" if rule.sql else _why_not_noticed(rule, tables, workbook.edition, workbook.given)
        yield findings.accounts.get(rule.name) or RuleAccount(rule.name, Outcome.SKIPPED if why else Outcome.RAN, why)


def _why_not_noticed(rule: PlannedRule, tables: Mapping[str, Table], edition: str, given: Circumstances) -> str:
    """Why an earlier stage could not look for what a rule says."""
    if rule.name == "drawn_too_early" and given.inspection_started_on is None:
        return "No day of an inspection was given."
    if rule.list_ is None:
        return ""
    if rule.since > edition:
        return f"It is of the {rule.since} edition, and this workbook is of {edition}."
    if rule.list_ not in tables:
        return "Its list was not found."
    missing = [column for column in rule.columns if column not in tables[rule.list_].columns]
    return "Its column was not found." if missing else ""
