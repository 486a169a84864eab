"""One workbook against all rules: issues in order, and an account from every rule."""

import datetime
from dataclasses import replace

import pytest

from ilacs.checking.planned import PlannedRule
from ilacs.records import Noticed, Outcome, Severity
from tests.unit.checking.building import check, circumstances, planned, table

PLANS = table(child_id=["A"], started_on=["2024-03-01"], ended_on=["2024-02-01"])
CONTACTS = table("contacts", child_id=["A"])
BLANK = PlannedRule("contacts.age_blank", "contacts", "error", "Age is blank.", ("age",), found_by="cleaning")


def account_of(rule: PlannedRule, *tables: object, edition: str = "2023", **more: object) -> tuple[Outcome, str]:
    found = check(tables, rule, given=circumstances(**more), edition=edition)  # type: ignore[arg-type]
    return found.accounts[0].outcome, found.accounts[0].why


def test_issues_come_by_list_then_severity_then_name() -> None:
    rules = [
        planned("age is null or true", "z", severity=Severity.ERROR),
        planned("true", "a"),
        planned("true", "b", list_="contacts"),
        replace(BLANK, name="workbook_was_odd", list_=None),
    ]
    found = check(
        [replace(PLANS, columns={**PLANS.columns, "age": ["1"]}), CONTACTS],
        *rules,
        noticed=[Noticed("workbook_was_odd")],
    )
    assert [batch.rule for batch in found.issues] == [
        "workbook_was_odd",
        "contacts.b",
        "child_protection.z",
        "child_protection.a",
    ]


def test_every_rule_gives_one_account_in_the_order_of_the_plan() -> None:
    rules = [planned("age > 1", "skipped"), planned("ended_on < started_on"), BLANK]
    assert [one.rule for one in check([PLANS], *rules).accounts] == [rule.name for rule in rules]


def test_a_rule_of_an_earlier_stage_ran_where_its_column_was_found() -> None:
    assert account_of(BLANK, table("contacts", age=["1"])) == (Outcome.RAN, "")


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (BLANK, "Its column was not found."),
        (replace(BLANK, list_="referrals"), "Its list was not found."),
        (replace(BLANK, since="2023"), "It is of the 2023 edition, and this workbook is of 2019."),
        (replace(BLANK, name="drawn_too_early", list_=None), "No day of an inspection was given."),
    ],
)
def test_a_rule_of_an_earlier_stage_says_why_it_could_not_look(rule: PlannedRule, why: str) -> None:
    assert account_of(rule, CONTACTS, edition="2019") == (Outcome.SKIPPED, why)


def test_a_rule_about_files_always_ran() -> None:
    assert account_of(replace(BLANK, name="list_missing", list_=None), CONTACTS) == (Outcome.RAN, "")


def test_the_day_of_the_inspection_lets_its_rule_run() -> None:
    rule = replace(BLANK, name="drawn_too_early", list_=None)
    assert account_of(rule, CONTACTS, inspection_started_on=datetime.date(2024, 7, 1)) == (Outcome.RAN, "")


def test_the_days_of_the_lists_are_questioned() -> None:
    rule = replace(BLANK, name="drawn_too_early", list_=None, says="Too early.")
    found = check([CONTACTS], rule, given=circumstances(inspection_started_on=datetime.date(2024, 8, 5)))
    assert [batch.says for batch in found.issues] == ["Too early."]


def test_a_workbook_without_lists_is_checked_too() -> None:
    assert check([], planned("ended_on < started_on")).accounts[0].why == "List 7, Child protection, was not found."
