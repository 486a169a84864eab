"""Which rules run, what they find, and the account that each gives."""

import datetime
from dataclasses import replace

import pytest

from ilacs.records import Outcome
from tests.unit.checking.building import account, circumstances, faulty, planned, run, table

PLANS = table(child_id=["A", "B"], started_on=["2024-03-01", "2024-03-01"], ended_on=["2024-02-01", None])
CONTACTS = table("contacts", child_id=["A"])
PREVIOUS = circumstances(previous=(CONTACTS,))
POSTCODES = circumstances(references={"postcodes": {"postcode": ["AB1 2CD"]}})


def test_the_rows_at_fault_are_found() -> None:
    assert faulty("ended_on < started_on", PLANS) == [2]


def test_rows_come_in_the_order_of_the_sheet() -> None:
    many = table(child_id=[str(number) for number in range(3000)])
    assert faulty("child_id is not null", many) == list(range(2, 3002))


def test_more_rules_than_fit_one_number_are_told_apart() -> None:
    rules = [planned(f"sheet_row = {number}", f"row_{number}") for number in range(1, 151)]
    many = table(child_id=[str(number) for number in range(149)])
    assert run([many], *rules).rows == {f"child_protection.row_{n}": [n] if n > 1 else [] for n in range(1, 151)}


def test_a_rule_that_finds_nothing_ran() -> None:
    assert account("ended_on > started_on", PLANS).outcome is Outcome.RAN


@pytest.mark.parametrize(
    ("where", "why"),
    [
        ("visited_on < started_on", "List 7, Child protection, has no column"),
        ("child_id in (select child_id from referrals)", "List 3, Referral, was not found."),
        ("exists (select 1 from contacts c where c.age = 1)", "List 1, Contacts, has no column Age"),
        ("exists (select 1 from previous.contacts)", "No earlier workbook was given."),
        ("exists (select 1 from reference.postcodes)", "The look-up table postcodes was not given."),
        ("started_on > inspection_started_on", "No value was given for inspection_started_on."),
        ("child_id = own_authority", "No value was given for own_authority."),
    ],
)
def test_a_rule_that_lacks_something_is_skipped_and_says_what(where: str, why: str) -> None:
    found = account(where, PLANS, CONTACTS)
    assert (found.outcome, found.why[: len(why)]) == (Outcome.SKIPPED, why)


def test_a_sentence_about_a_skipped_rule_ends_with_a_full_stop() -> None:
    assert account("visited_on < started_on", PLANS).why.endswith(".")


def test_a_rule_of_a_list_that_was_not_found_is_skipped() -> None:
    assert account("ended_on < started_on", CONTACTS).why == "List 7, Child protection, was not found."


def test_a_list_that_a_rule_does_not_read_may_be_missing_all_the_same() -> None:
    assert account("exists (select 1 from contacts)", CONTACTS).why == "List 7, Child protection, was not found."


def test_a_list_that_is_only_counted_must_be_there() -> None:
    assert account("(select count(*) from referrals) = 0", PLANS).why == "List 3, Referral, was not found."


def test_an_earlier_workbook_may_lack_the_list() -> None:
    found = account("exists (select 1 from previous.this)", PLANS, given=PREVIOUS)
    assert found.why == "List 7, Child protection, of the earlier workbook was not found."


def test_an_earlier_workbook_may_lack_the_column() -> None:
    found = account("exists (select 1 from previous.contacts p where p.age = 1)", PLANS, given=PREVIOUS)
    assert found.why.startswith("List 1, Contacts, of the earlier workbook has no column Age")


def test_an_earlier_workbook_is_read() -> None:
    assert faulty("child_id in (select p.child_id from previous.contacts p)", PLANS, given=PREVIOUS) == [2]


def test_a_look_up_table_may_lack_the_column() -> None:
    found = account("exists (select 1 from reference.postcodes p where p.authority = 'A')", PLANS, given=POSTCODES)
    assert found.why == "The look-up table postcodes has no column authority."


def test_a_look_up_table_is_read() -> None:
    where = "exists (select 1 from reference.postcodes p where p.postcode = 'AB1 2CD')"
    assert faulty(where, PLANS, given=POSTCODES) == [2, 3]


def test_an_empty_look_up_table_holds_nothing() -> None:
    given = circumstances(references={"postcodes": {}})
    assert faulty("not exists (select 1 from reference.postcodes p where p.authority = 'A')", PLANS, given=given) == [
        2,
        3,
    ]


def test_a_rule_of_a_later_edition_is_skipped() -> None:
    found = run([PLANS], planned("ended_on < started_on", since="2023"), edition="2019").accounts
    assert found["child_protection.fault"].why == "It is of the 2023 edition, and this workbook is of 2019."


def test_a_rule_that_needs_the_day_is_skipped_where_nobody_knows_it() -> None:
    assert account("started_on > as_at", PLANS, given=circumstances(None)).why == "No value was given for as_at."


def test_the_day_of_the_inspection_is_used_where_it_is_given() -> None:
    given = circumstances(inspection_started_on=datetime.date(2024, 2, 29))
    assert faulty("started_on > inspection_started_on", PLANS, given=given) == [2, 3]


def test_a_rule_that_cannot_be_worked_out_does_not_silence_its_neighbours() -> None:
    broken = replace(
        planned("sheet_row = 2", "broken"),
        sql="CAST(this.child_id AS INTEGER) > 0",
        reads={"child_protection": ("child_id",)},
    )
    found = run([PLANS], planned("ended_on < started_on"), broken, planned("sheet_row = 3", "third"))
    assert found.rows == {"child_protection.fault": [2], "child_protection.third": [3]}
    assert found.accounts["child_protection.broken"].outcome is Outcome.FAILED


def test_a_failed_rule_tells_the_kind_of_failure_and_no_value() -> None:
    found = account("cast(child_id as integer) > 0", table(child_id=["MARKED"]))
    assert found.why == "The condition could not be worked out (ConversionException)."


def test_a_rule_about_a_whole_list_is_true_or_not() -> None:
    rules = [planned(f"count(*) > {limit}", f"over_{limit}", per="list") for limit in (1, 2)]
    assert run([PLANS], *rules).whole == ["child_protection.over_1"]


def test_a_rule_about_a_whole_list_need_not_count_it() -> None:
    one = planned("not exists (select 1 from contacts c where c.child_id = 'Z')", per="list")
    assert run([PLANS, CONTACTS], one).whole == [one.name]


def test_a_rule_about_a_whole_list_may_fail_by_itself() -> None:
    broken = planned("max(cast(child_id as integer)) > 0", "broken", per="list")
    found = run([PLANS], broken, planned("count(*) = 2", per="list"))
    assert (found.whole, found.accounts[broken.name].outcome) == (["child_protection.fault"], Outcome.FAILED)


def test_a_list_without_rows_has_no_row_at_fault() -> None:
    empty = table(child_id=[], started_on=[], ended_on=[])
    assert faulty("ended_on < started_on or child_id is null", empty) == []


def test_a_rule_without_a_condition_is_not_asked() -> None:
    assert run([PLANS], replace(planned("age > 1"), sql="")).accounts == {}
