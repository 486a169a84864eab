"""Lives cut to the lists: who is in, and how the counts come out."""

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest

from ilacs.synthesis import care_listing, listing
from ilacs.synthesis.council import Allocation, Council
from ilacs.synthesis.life import (
    Adoption,
    Assessment,
    Care,
    Child,
    Contact,
    EarlyHelp,
    Enquiry,
    Events,
    Leaving,
    Life,
    Missing,
    Need,
    Oversight,
    Placement,
    Plan,
    Referral,
    Status,
    Stretch,
)

Day = datetime.date
WITH = Allocation("Team 1", "Worker 001")
IN_PERIOD, BEFORE = Day(2026, 5, 2), Day(2026, 5, 1)


@pytest.fixture
def life(make_one: Callable[[float], Child]) -> Life:
    return Life(make_one(9.5), need=Need(Day(2026, 1, 5), "N1", Day(2026, 10, 1), WITH))


def referral(day: Day) -> Referral:
    return Referral(day, "6", False, WITH)


def enquiry(day: Day, held_on: Day | None = None) -> Enquiry:
    return Enquiry(day, "No" if held_on else "Yes", held_on, "No" if held_on else None, WITH)


def care(**changes: object) -> Care:
    placement = Placement(Day(2026, 1, 5), "U6", "PR1", "ZZ1 1AA", None, "In", "Isles of Scilly")
    oversight = Oversight(None, Day(2026, 10, 1), None, None, None, None)
    stays = (Stretch(Day(2026, 1, 5), Day(2026, 11, 2)),)
    one = Care(Day(2026, 1, 5), "N1", Status("V2", Day(2026, 1, 5)), False, stays, placement, oversight, Missing())
    return replace(one, **changes)  # type: ignore[arg-type]  # the fields of the class


def test_contacts_are_of_the_six_months(life: Life, council: Council) -> None:
    told = replace(life, events=Events(contacts=(Contact(BEFORE, "6"), Contact(IN_PERIOD, "6"))))
    assert [row["contacted_on"] for row in listing.contacts(told, council.calendar)] == [IN_PERIOD]


def test_a_contact_told_twice_is_listed_once(life: Life, council: Council) -> None:
    told = replace(life, events=Events(contacts=(Contact(IN_PERIOD, "6"), Contact(IN_PERIOD, "6"))))
    assert len(list(listing.contacts(told, council.calendar))) == 1


def test_early_help_is_open_or_ended_in_the_six_months(life: Life, council: Council) -> None:
    helps = (EarlyHelp(BEFORE, BEFORE, "a"), EarlyHelp(BEFORE, IN_PERIOD, "b"), EarlyHelp(BEFORE, None, "c"))
    rows = listing.early_help(replace(life, events=Events(early_help=helps)), council.calendar)
    assert [row["organisation"] for row in rows] == ["b", "c"]


def test_referrals_count_those_of_the_year_before_the_latest(life: Life, council: Council) -> None:
    days = (Day(2025, 6, 9), Day(2025, 6, 10), Day(2026, 3, 2), Day(2026, 6, 10))
    told = replace(life, events=Events(referrals=tuple(map(referral, days))))
    assert [row["previous_referrals"] for row in listing.referrals(told, council.calendar)] == [2]


def test_every_referral_of_a_child_carries_the_same_count(life: Life, council: Council) -> None:
    told = replace(life, events=Events(referrals=(referral(Day(2026, 6, 1)), referral(Day(2026, 9, 1)))))
    assert [row["previous_referrals"] for row in listing.referrals(told, council.calendar)] == [1, 1]


def test_assessments_are_open_or_authorised_in_the_six_months(life: Life, council: Council) -> None:
    ends = (BEFORE, IN_PERIOD, None)
    assessments = tuple(Assessment(Day(2026, 3, 2), end, "Yes", "Yes", WITH) for end in ends)
    rows = listing.assessments(replace(life, events=Events(assessments=assessments)), council.calendar)
    assert [row["authorised_on"] for row in rows] == [IN_PERIOD, None]


def test_an_unborn_child_was_not_seen(life: Life, council: Council) -> None:
    unborn = replace(life, child=replace(life.child, age=-1))
    told = replace(unborn, events=Events(assessments=(Assessment(IN_PERIOD, None, "Yes", None, WITH),)))
    assert [row["was_child_seen"] for row in listing.assessments(told, council.calendar)] == ["No"]


def test_enquiries_count_enquiries_and_conferences_before_the_latest(life: Life, council: Council) -> None:
    known = (enquiry(Day(2025, 12, 1), Day(2025, 12, 15)), enquiry(Day(2026, 9, 1), Day(2026, 9, 15)))
    rows = list(listing.section_47(replace(life, events=Events(enquiries=known)), council.calendar))
    assert [(row["previous_enquiries"], row["previous_conferences"]) for row in rows] == [(1, 1)]


def test_an_enquiry_before_the_period_is_listed_with_its_conference(life: Life, council: Council) -> None:
    told = replace(life, events=Events(enquiries=(enquiry(BEFORE), enquiry(BEFORE, IN_PERIOD))))
    assert [row["conference_held_on"] for row in listing.section_47(told, council.calendar)] == [IN_PERIOD]


def test_a_case_closed_before_the_period_is_left_out(life: Life, council: Council) -> None:
    assert life.need
    closed = replace(life, need=replace(life.need, closed_on=BEFORE, closure_reason="RC7"))
    assert list(listing.children_in_need(closed, council.calendar)) == []


def test_care_comes_before_a_plan_and_a_plan_before_need(life: Life) -> None:
    plan = Plan(Day(2026, 2, 2), "Neglect", "Neglect", None, None, None, None)
    assert listing.case_status(replace(life, plan=plan, care=care())) == "Looked after child"
    assert listing.case_status(replace(life, plan=plan)) == "Child Protection plan"
    assert listing.case_status(life) == "Child in need plan"


def test_a_plan_counts_the_plans_before_it(life: Life, council: Council) -> None:
    earlier = (Stretch(Day(2023, 1, 9), Day(2023, 6, 5)),)
    plan = Plan(Day(2026, 2, 2), "Neglect", "Neglect", None, None, None, None, earlier)
    rows = listing.child_protection(replace(life, plan=plan), council.calendar)
    assert [row["previous_plans"] for row in rows] == [1]


@pytest.mark.parametrize(("emergency_on", "shown"), [(IN_PERIOD, "Yes"), (BEFORE, "No"), (None, "No")])
def test_an_emergency_of_the_six_months_is_shown(
    life: Life, council: Council, emergency_on: Day | None, shown: str
) -> None:
    plan = Plan(Day(2026, 2, 2), "Neglect", "Neglect", None, None, None, emergency_on)
    rows = listing.child_protection(replace(life, plan=plan), council.calendar)
    assert [row["was_emergency_protected"] for row in rows] == [shown]


def test_placements_are_those_that_reach_into_the_year(life: Life, council: Council) -> None:
    stays = (
        Stretch(Day(2026, 3, 2), Day(2026, 11, 2)),
        Stretch(Day(2025, 12, 1), Day(2026, 3, 2)),
        Stretch(Day(2025, 1, 1), Day(2025, 11, 1)),
    )
    rows = care_listing.children_in_care(replace(life, care=care(placements=stays)), council.calendar)
    assert [row["placements"] for row in rows] == [2]


def test_an_earlier_period_of_care_is_a_placement_and_a_yes(life: Life, council: Council) -> None:
    earlier = Stretch(Day(2025, 11, 10), Day(2025, 12, 1))
    rows = list(care_listing.children_in_care(replace(life, care=care(earlier=earlier)), council.calendar))
    assert [(row["placements"], row["is_second_period"]) for row in rows] == [(2, "Yes")]


def test_care_that_ceased_before_the_period_is_left_out(life: Life, council: Council) -> None:
    ceased = replace(life, care=care(ceased_on=BEFORE, ceased_reason="E8"))
    assert list(care_listing.children_in_care(ceased, council.calendar)) == []


def test_the_team_of_a_care_leaver_is_the_advisers_where_there_is_no_worker(life: Life, council: Council) -> None:
    leaving = Leaving("Former relevant child", False, None, WITH, None, "No")
    rows = list(care_listing.care_leavers(replace(life, leaving=leaving), council.calendar))
    assert [(row["team"], row["worker"], row["personal_adviser"]) for row in rows] == [("Team 1", None, "Worker 001")]


@pytest.mark.parametrize(("day", "listed"), [(Day(2025, 11, 2), 1), (Day(2025, 11, 1), 0)])
def test_adoptions_are_of_the_year(life: Life, council: Council, day: Day, listed: int) -> None:
    adoption = Adoption(Day(2024, 1, 8), Day(2024, 6, 3), adopted_on=day)
    assert len(list(care_listing.adoption(replace(life, adoption=adoption), council.calendar))) == listed


def test_an_unknown_birth_is_blank(life: Life) -> None:
    assert listing.about(replace(life.child, is_birth_known=False))["born_on"] is None
