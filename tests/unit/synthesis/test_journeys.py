"""Each kind of journey comes as far as its name says, and no further."""

import datetime
from collections.abc import Callable

import pytest

from ilacs.synthesis import care_journeys, journeys
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Life
from ilacs.synthesis.listing import case_status
from tests.unit.synthesis.towns import AS_AT, age_on, days, is_before

Kind = Callable[[Council], list[Life]]


@pytest.fixture
def live(council: Council) -> Callable[[Kind], list[Life]]:
    return lambda kind: [life for _ in range(60) for life in kind(council)]


Living = Callable[[Kind], list[Life]]

STATUSES = [
    (journeys.assessment_open, "Open assessment"),
    (journeys.plan_for_child_in_need, "Child in need plan"),
    (journeys.need_closed, "Closed episode"),
    (journeys.child_protection, "Child Protection plan"),
    (care_journeys.in_care, "Looked after child"),
    (care_journeys.asylum_seeker, "Looked after child"),
    (care_journeys.adoption_under_way, "Looked after child"),
    (care_journeys.adopted, "Closed episode"),
    (care_journeys.adoption_reversed, "Looked after child"),
]


@pytest.mark.parametrize(("kind", "status"), STATUSES)
def test_a_journey_ends_in_its_case_status(live: Living, kind: Kind, status: str) -> None:
    assert {case_status(life) for life in live(kind)} == {status}


@pytest.mark.parametrize("kind", [journeys.contact_only, journeys.early_help_only, journeys.no_further_action])
def test_a_journey_that_stops_at_the_front_door_has_no_need(live: Living, kind: Kind) -> None:
    assert {life.need for life in live(kind)} == {None}


def test_contacts_alone_lead_to_nothing(live: Living) -> None:
    lives = live(journeys.contact_only)
    assert {life.events.referrals for life in lives} == {()}
    assert min(len(life.events.contacts) for life in lives) >= 1


def test_a_referral_without_action_is_not_assessed(live: Living) -> None:
    lives = live(journeys.no_further_action)
    assert {life.events.referrals[-1].is_no_further_action for life in lives} == {True}


def test_an_assessment_without_support_was_authorised_in_the_six_months(council: Council, live: Living) -> None:
    last = [life.events.assessments[-1] for life in live(journeys.no_support_needed)]
    assert {one.was_support_required for one in last} == {"No"}
    assert min(one.authorised_on or AS_AT for one in last) >= council.calendar.period_start


def test_an_open_assessment_is_the_only_open_one(live: Living) -> None:
    lives = live(journeys.assessment_open)
    assert {[one.authorised_on for one in life.events.assessments].count(None) for life in lives} == {1}


def test_brothers_and_sisters_share_what_happened(live: Living, council: Council) -> None:
    families = [journeys.no_support_needed(council) for _ in range(60)]
    assert {len({life.events for life in family}) for family in families} == {1}
    assert max(len(family) for family in families) > 1


def test_a_plan_that_ended_leaves_a_child_in_need_or_closes_the_case(live: Living) -> None:
    lives = live(journeys.child_protection_ended)
    assert {case_status(life) for life in lives} == {"Child in need plan", "Closed episode"}


def test_no_case_closes_before_its_plan(live: Living) -> None:
    lives = live(journeys.child_protection_ended)
    assert [
        life for life in lives if life.need and life.plan and is_before(life.need.closed_on, life.plan.ended_on)
    ] == []


def test_asylum_seekers_are_teenagers_on_their_own(live: Living) -> None:
    lives = live(care_journeys.asylum_seeker)
    assert len(lives) == 60
    assert min(life.child.age for life in lives) >= 14


def test_those_who_turned_18_left_care_that_day(live: Living) -> None:
    adults = [life for life in live(care_journeys.care_ended) if life.child.age == 18]
    ages = {age_on(life.child.born_on, life.care.ceased_on) for life in adults if life.care}
    assert ages == {18}
    assert {life.leaving.eligibility for life in adults if life.leaving} == {"Former relevant child"}


def test_those_who_turn_18_about_29_february_do_so_on_their_birthday() -> None:
    council = Council(1, datetime.date(2024, 3, 1), "2023")
    lives = [life for _ in range(3000) for life in care_journeys.care_ended(council) if life.child.age == 18]
    ceased = [(life.child.born_on, life.care.ceased_on) for life in lives if life.care and life.care.ceased_on]
    assert {(born.month, born.day) == (day.month, day.day) for born, day in ceased} == {True}


def test_no_child_left_care_today_or_later(live: Living) -> None:
    ceased = [life.care.ceased_on for life in live(care_journeys.care_ended) if life.care]
    assert [day for day in ceased if not is_before(day, AS_AT)] == []


def test_care_leavers_are_on_no_other_list(live: Living) -> None:
    lives = live(care_journeys.left_care)
    assert {(life.need, life.plan, life.care, life.adoption) for life in lives} == {(None, None, None, None)}
    assert {life.leaving is None for life in lives} == {False}


def test_eligible_children_have_leaving_care_services(live: Living) -> None:
    old = [life for life in live(care_journeys.in_care) if life.child.age >= 16]
    long = [life for life in old if life.care and days(life.care.started_on, AS_AT) > 800]
    assert long
    assert {life.leaving is None for life in long} == {False}


def test_some_plans_end_when_care_begins(live: Living) -> None:
    both = [life for life in live(care_journeys.in_care) if life.plan and life.care and life.plan.ended_on]
    assert both
    assert {life.plan.ended_on == life.care.started_on for life in both if life.plan and life.care} == {True}


def test_adoption_closes_the_case_for_that_reason(live: Living) -> None:
    assert {life.need.closure_reason for life in live(care_journeys.adopted) if life.need} == {"RC1"}


def test_two_of_a_family_go_to_the_same_adopters(council: Council) -> None:
    families = [care_journeys.adopted(council) for _ in range(100)]
    together = [family for family in families if len(family) == 2]
    assert together
    assert {len({life.adoption for life in family}) for family in together} == {1}


def test_a_reversed_decision_came_after_the_decision(live: Living) -> None:
    adoptions = [life.adoption for life in live(care_journeys.adoption_reversed) if life.adoption]
    assert [one for one in adoptions if not is_before(one.decided_on, one.reversed_on)] == []


def test_children_who_died_have_no_contact_afterwards(live: Living, council: Council) -> None:
    lives = [life for _ in range(1500) for life in journeys.need_closed(council)]
    died = [life for life in lives if life.need and life.need.closure_reason == "RC2"]
    after = [
        one for life in died for one in life.events.contacts if life.need and one.contacted_on > life.need.closed_on
    ]  # type: ignore[operator]
    assert died
    assert after == []


def test_nobody_is_on_a_list_before_they_could_be_known(live: Living) -> None:
    lives = live(journeys.child_protection) + live(journeys.assessment_open)
    known = [(life.child.born_on - life.need.started_on).days for life in lives if life.need]
    assert max(known) <= 280
