"""How cases open and go on."""

import datetime
from collections.abc import Callable

from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child, Events
from ilacs.synthesis.opening import go_on, hear_more, need_of, open_case, working_day_of_period
from tests.unit.synthesis.towns import AS_AT, is_before

DAY = datetime.date(2026, 6, 10)
CLOSED_ON = datetime.date(2026, 7, 29)


def test_working_days_of_the_period_are_working_days_within_it(council: Council) -> None:
    days = [working_day_of_period(council) for _ in range(800)]
    assert min(days) >= council.calendar.period_start
    assert [day for day in days if council.calendar.is_rest_day(day)] == []


def test_the_assessment_is_over_when_the_case_closes(council: Council, make_one: Callable[[float], Child]) -> None:
    opened = [open_case(council, DAY, (make_one(9),), done_by=CLOSED_ON) for _ in range(150)]
    ends = [one.authorised_on for events in opened for one in events.assessments]
    assert [day for day in ends if not is_before(day, CLOSED_ON)] == []


def test_a_case_of_long_ago_has_no_events(council: Council, make_one: Callable[[float], Child]) -> None:
    assert open_case(council, datetime.date(2019, 6, 10), (make_one(16),), done_by=AS_AT) == Events()


def test_a_closed_case_is_not_assessed_again(council: Council, make_one: Callable[[float], Child]) -> None:
    events = open_case(council, DAY, (make_one(9),), done_by=CLOSED_ON)
    later = [hear_more(council, events, (make_one(9),)) for _ in range(100)]
    assert {one.assessments for one in later} == {events.assessments}
    assert max(len(one.contacts) for one in later) > len(events.contacts)


def test_an_open_case_may_be(council: Council, make_one: Callable[[float], Child]) -> None:
    events = open_case(council, DAY, (make_one(9),), done_by=AS_AT)
    later = [go_on(council, events, (make_one(9),)) for _ in range(100)]
    assert max(len(one.assessments) for one in later) > len(events.assessments)


def test_a_case_whose_assessment_is_open_is_not_assessed_again(
    council: Council, make_one: Callable[[float], Child]
) -> None:
    events = open_case(council, AS_AT, (make_one(9),), done_by=AS_AT)
    later = [go_on(council, events, (make_one(9),)) for _ in range(100)]
    assert {one.assessments for one in later} == {events.assessments}


def test_disabled_children_have_their_own_team(council: Council, make_one: Callable[[float], Child]) -> None:
    allocation = council.allocate("family_support")
    needs = [need_of(council, DAY, make_one(9), team="family_support", allocation=allocation) for _ in range(600)]
    teams = {need.allocation.team for need in needs if need.primary_need == "N2"}
    assert teams == {"Disabled children team 1"}
