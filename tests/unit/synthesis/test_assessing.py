"""Assessments, enquiries and episodes of need, as far as they have come."""

import datetime
from collections.abc import Callable
from dataclasses import replace

from ilacs.synthesis.assessing import close, enquire_during, follow_up, make_assessment, make_enquiry, make_need
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child
from tests.unit.synthesis.towns import AS_AT, is_before

DAY = datetime.date(2026, 7, 14)
YESTERDAY = datetime.date(2026, 10, 30)


def test_an_assessment_to_be_authorised_tomorrow_is_open(council: Council) -> None:
    assessment = make_assessment(council, YESTERDAY, AS_AT + datetime.timedelta(days=1))
    assert assessment.authorised_on is None
    assert assessment.was_support_required is None


def test_an_assessment_authorised_today_found_a_need(council: Council) -> None:
    assessment = make_assessment(council, DAY, AS_AT)
    assert assessment.was_support_required == "Yes"
    assert assessment.was_child_seen


def test_an_enquiry_of_yesterday_is_undecided(council: Council) -> None:
    enquiry = make_enquiry(council, YESTERDAY, council.allocate("assessment"))
    assert enquiry.was_conference_unnecessary is None


def test_an_enquiry_of_the_summer_is_decided(council: Council) -> None:
    enquiries = [make_enquiry(council, DAY, council.allocate("assessment")) for _ in range(100)]
    assert {one.was_conference_unnecessary for one in enquiries} == {"Yes", "No"}


def test_a_conference_has_a_result_and_its_enquiry_said_that_it_was_needed(council: Council) -> None:
    enquiries = [make_enquiry(council, DAY, council.allocate("assessment")) for _ in range(200)]
    held = {(one.was_conference_unnecessary, one.was_plan_made) for one in enquiries if one.conference_held_on}
    assert held == {("No", "No")}


def test_an_enquiry_is_made_while_the_assessment_lasts(council: Council) -> None:
    assessment = make_assessment(council, DAY, DAY + datetime.timedelta(days=6))
    made = [enquire_during(council, assessment, "section_47.in_assessment_with_support") for _ in range(200)]
    found = [enquiry.discussed_on for events in made for enquiry in events.enquiries]
    assert found
    assert [day for day in found if is_before(assessment.authorised_on, day)] == []


def test_another_assessment_follows_the_last(council: Council) -> None:
    made = [follow_up(council, DAY) for _ in range(200)]
    assert 30 < sum(bool(events.assessments) for events in made) < 100
    assert min(one.started_on for events in made for one in events.assessments) > DAY


def test_nothing_follows_an_assessment_of_today(council: Council) -> None:
    assert [follow_up(council, AS_AT).assessments for _ in range(50)] == [()] * 50


def test_a_need_of_disability_is_only_a_disabled_childs(council: Council, make_one: Callable[[float], Child]) -> None:
    child = replace(make_one(9), has_disability="No")
    allocation = council.allocate("family_support")
    assert "N2" not in {make_need(council, DAY, child, allocation).primary_need for _ in range(300)}


def test_nobody_is_seen_before_the_episode(council: Council, make_one: Callable[[float], Child]) -> None:
    needs = [make_need(council, YESTERDAY, make_one(9), council.allocate("family_support")) for _ in range(200)]
    assert min(need.last_seen_on for need in needs if need.last_seen_on) >= YESTERDAY


def test_nobody_is_seen_after_the_episode(council: Council, make_one: Callable[[float], Child]) -> None:
    needs = [make_need(council, DAY, make_one(9), council.allocate("family_support")) for _ in range(200)]
    closed = [close(council, need, DAY + datetime.timedelta(days=60), "RC7") for need in needs]
    assert [need for need in closed if is_before(need.closed_on, need.last_seen_on)] == []
