"""Child protection plans with their conferences, reviews and visits."""

import datetime
from collections.abc import Callable

import pytest

from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child, Plan
from ilacs.synthesis.protecting import lead_to_conference, make_plan, tell_conference
from tests.unit.synthesis.towns import AS_AT, days, is_before, working_days

HELD_ON = datetime.date(2026, 3, 11)
ENDED_ON = datetime.date(2026, 10, 14)


@pytest.fixture
def plans(council: Council, make_one: Callable[[float], Child]) -> list[Plan]:
    return [make_plan(council, make_one(9), HELD_ON) for _ in range(300)]


def test_the_days_before_a_conference_are_in_order(council: Council) -> None:
    conferences = [lead_to_conference(council, HELD_ON) for _ in range(200)]
    wrong = [one for one in conferences if not one.referred_on < one.assessed_from <= one.discussed_on < HELD_ON]
    assert wrong == []


def test_most_conferences_are_within_fifteen_working_days(council: Council) -> None:
    conferences = [lead_to_conference(council, HELD_ON) for _ in range(300)]
    in_time = sum(working_days(one.discussed_on, HELD_ON) <= 15 for one in conferences)
    assert 240 < in_time < 300


def test_a_plan_comes_of_a_referral_an_assessment_and_an_enquiry(
    council: Council, make_one: Callable[[float], Child]
) -> None:
    events = tell_conference(council, lead_to_conference(council, HELD_ON), (make_one(9),))
    assert events.enquiries[-1].was_plan_made == "Yes"
    assert events.enquiries[-1].conference_held_on == HELD_ON
    assert events.referrals[-1].referred_on < events.assessments[-1].started_on


def test_assessments_before_a_plan_do_not_overlap(council: Council, make_one: Callable[[float], Child]) -> None:
    told = [tell_conference(council, lead_to_conference(council, HELD_ON), (make_one(9),)) for _ in range(150)]
    pairs = [pair for events in told for pair in zip(events.assessments, events.assessments[1:], strict=False)]
    assert pairs
    assert [a for a, b in pairs if not is_before(a.authorised_on, b.started_on)] == []


def test_every_plan_open_for_three_months_was_reviewed(plans: list[Plan]) -> None:
    assert [plan for plan in plans if plan.reviewed_on is None] == []


def test_most_first_reviews_are_within_91_days(council: Council, make_one: Callable[[float], Child]) -> None:
    young = [make_plan(council, make_one(9), AS_AT - datetime.timedelta(days=140)) for _ in range(300)]
    late = sum(days(plan.started_on, plan.reviewed_on) > 91 for plan in young)
    assert 0 < late < 40


def test_reviews_are_on_working_days(council: Council, plans: list[Plan]) -> None:
    assert [plan for plan in plans if plan.reviewed_on and council.calendar.is_rest_day(plan.reviewed_on)] == []


def test_a_category_changes_only_at_a_review(council: Council, make_one: Callable[[float], Child]) -> None:
    new = [make_plan(council, make_one(9), AS_AT - datetime.timedelta(days=30)) for _ in range(200)]
    assert [plan for plan in new if plan.initial_category != plan.latest_category] == []


def test_some_categories_change(plans: list[Plan]) -> None:
    assert 0 < sum(plan.initial_category != plan.latest_category for plan in plans) < 50


def test_visits_are_within_the_plan(council: Council, make_one: Callable[[float], Child]) -> None:
    ended = [make_plan(council, make_one(9), HELD_ON, ended_on=ENDED_ON) for _ in range(200)]
    assert [plan for plan in ended if not HELD_ON <= (plan.visited_on or HELD_ON) <= ENDED_ON] == []


def test_a_plan_of_two_days_has_no_visit_yet(council: Council, make_one: Callable[[float], Child]) -> None:
    plan = make_plan(council, make_one(9), AS_AT - datetime.timedelta(days=2))
    assert plan.visited_on is None
    assert plan.was_seen_alone is None


def test_an_unborn_child_is_not_seen_alone(council: Council, make_one: Callable[[float], Child]) -> None:
    plans = [make_plan(council, make_one(-0.1), AS_AT - datetime.timedelta(days=20)) for _ in range(100)]
    assert {plan.was_seen_alone for plan in plans} == {"No"}


def test_about_a_quarter_had_plans_before(plans: list[Plan]) -> None:
    assert 45 < sum(bool(plan.earlier) for plan in plans) < 110


def test_earlier_plans_ended_before_this_one(plans: list[Plan]) -> None:
    assert max(stretch.ended_on for plan in plans for stretch in plan.earlier) < HELD_ON
