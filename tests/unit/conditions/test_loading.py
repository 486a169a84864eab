"""Relations as conditions see them: views over all lists, calendars, columns that a file lacks."""

import pytest

from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.loading import load_relations
from ilacs.engine import DuckDB
from tests.unit.checking.building import SPECIFICATION, account, circumstances, faulty, planned, run, table

CONTACTS = table(
    "contacts", child_id=["A", "B", "C"], gender=["Male", "Female", None], contacted_on=["2024-01-02", None, None]
)
REFERRALS = table(
    "referrals", child_id=["A", "B"], gender=["Female", "Female"], referred_on=["2024-02-03", "2024-02-04"]
)
PLANS = table(child_id=["A", "B", "Z"], gender=["Male", "Male", "Male"], started_on=["2024-03-01"] * 3)
ALL = (PLANS, CONTACTS, REFERRALS)


def test_children_are_the_rows_of_every_list_that_holds_children() -> None:
    assert faulty("(select count(*) from children) = 8", *ALL) == [2, 3, 4]


def test_children_tell_their_list_and_row() -> None:
    where = (
        "exists (select 1 from children c where c.child_id = this.child_id and c.list_name = 'referrals'"
        " and c.list_number = 3 and c.sheet_row = 3)"
    )
    assert faulty(where, *ALL) == [3]


def test_the_fact_of_a_child_is_the_one_told_most_often() -> None:
    assert faulty(
        "exists (select 1 from child_facts f where f.child_id = this.child_id and f.gender = 'Male')", *ALL
    ) == [2, 4]


def test_a_tie_goes_to_the_list_of_the_lowest_number() -> None:
    tied = (table("referrals", child_id=["A"], gender=["Female"]), table("contacts", child_id=["A"], gender=["Male"]))
    where = "exists (select 1 from child_facts f where f.child_id = this.child_id and f.gender = 'Male')"
    assert faulty(where, *tied) == [2]


def test_a_blank_is_no_fact() -> None:
    assert faulty(
        "exists (select 1 from child_facts f where f.child_id = this.child_id and f.gender is null)", CONTACTS
    ) == [4]


def test_events_are_the_dates_of_every_list_but_birthdays() -> None:
    born = table("assessments", child_id=["A"], born_on=["2010-01-01"], started_on=["2024-04-05"])
    assert faulty("(select count(*) from events) = 7", *ALL, born) == [2, 3, 4]


def test_adopters_are_no_children() -> None:
    adopters = table("adopters", adopter_id=["X"], gender=["Male"])
    assert faulty("(select count(*) from children) = 0", adopters) == [2]


@pytest.mark.parametrize("view", ["children", "child_facts", "events"])
def test_a_view_without_lists_is_empty(view: str) -> None:
    adopters = table("adopters", adopter_id=["X"])
    assert faulty(f"not exists (select 1 from {view} v where v.child_id = adopter_id)", adopters) == [2]


def test_a_view_takes_a_column_that_a_list_lacks_for_blank() -> None:
    assert faulty("exists (select 1 from children c where c.born_on is not null)", *ALL) == []


def test_what_is_no_number_or_day_is_blank() -> None:
    odd = table(child_id=["A", "B"], previous_plans=["many", "2"], started_on=["2024-02-30", "2024-02-28"])
    assert faulty("previous_plans is null or started_on is null", odd) == [2]


def test_a_rest_day_is_laid_beside_a_blank_as_a_blank() -> None:
    assert faulty("is_rest_day(started_on) is null", table(started_on=["2024-07-06", None])) == [3]


def test_working_days_need_the_column_that_they_count_from() -> None:
    assert account("working_days(visited_on, as_at) > 1", PLANS).why.startswith(
        "List 7, Child protection, has no column"
    )


def test_a_view_over_dates_does_not_need_them_all() -> None:
    assert account("exists (select 1 from events e where e.child_id = 'A')", PLANS).why == ""


def test_working_days_of_an_earlier_workbook_are_counted() -> None:
    earlier = circumstances(previous=(table(child_id=["A"], started_on=["2024-06-28"]),))
    where = "exists (select 1 from previous.this p where working_days(p.started_on, as_at) = 1)"
    assert faulty(where, PLANS, given=earlier) == [2, 3, 4]


def test_text_is_kept_letter_for_letter() -> None:
    odd = ["O'Neill", 'said "no"', "a|b;c,d", "naïve ☃", "back\\slash", "100%", "NULL", "tab\tnew\nline"]
    assert faulty("length(child_id) > 0", table(child_id=odd)) == list(range(2, 10))


def test_a_relation_that_no_rule_reads_is_not_made() -> None:
    assert run(ALL, planned("started_on is null")).rows == {"child_protection.fault": []}


def test_the_number_beside_a_column_that_a_list_lacks_is_blank() -> None:
    engine = DuckDB()
    needs = {"child_protection": {"visited_on", "visited_on__ordinal", "visited_on__rest"}}
    load_relations(engine, CleanWorkbook([PLANS], "2023", SPECIFICATION, circumstances()), needs)
    found = engine.run("SELECT count(*), count(visited_on__ordinal), count(visited_on__rest) FROM child_protection")
    engine.close()
    assert list(found) == [(3, 0, 0)]
