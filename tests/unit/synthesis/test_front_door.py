"""Contacts and referrals, and what came before them."""

import datetime
from collections.abc import Callable

import pytest

from ilacs.synthesis.council import Council
from ilacs.synthesis.front_door import make_contacts, make_past, make_referral, source_on
from ilacs.synthesis.life import Child, Events
from tests.unit.synthesis.towns import AS_AT, is_before, working_days

TERM_DAY = datetime.date(2026, 9, 16)
SUNDAY = datetime.date(2026, 9, 20)
SUMMER = datetime.date(2026, 8, 12)


@pytest.fixture
def pasts(council: Council, make_one: Callable[[float], Child]) -> list[Events]:
    return [make_past(council, TERM_DAY, (make_one(9),)) for _ in range(400)]


def test_nobody_refers_themself_at_three(council: Council, make_one: Callable[[float], Child]) -> None:
    assert "1C" not in {source_on(council, TERM_DAY, (make_one(3),)) for _ in range(1500)}


def test_a_health_visitor_does_not_speak_for_a_family_with_a_teenager(
    council: Council, make_one: Callable[[float], Child]
) -> None:
    assert "3B" not in {source_on(council, TERM_DAY, (make_one(1), make_one(14))) for _ in range(1500)}


def test_schools_are_silent_on_sundays(council: Council, make_one: Callable[[float], Child]) -> None:
    assert "2A" not in {source_on(council, SUNDAY, (make_one(9),)) for _ in range(500)}


def test_schools_are_nearly_silent_in_summer(council: Council, make_one: Callable[[float], Child]) -> None:
    term = [source_on(council, TERM_DAY, (make_one(9),)) for _ in range(1000)].count("2A")
    summer = [source_on(council, SUMMER, (make_one(9),)) for _ in range(1000)].count("2A")
    assert term > 3 * summer


def test_police_are_the_largest_source(council: Council, make_one: Callable[[float], Child]) -> None:
    sources = [source_on(council, TERM_DAY, (make_one(9),)) for _ in range(1000)]
    assert max(set(sources), key=sources.count) == "6"


def test_no_two_contacts_are_the_same(council: Council, make_one: Callable[[float], Child]) -> None:
    contacts = [make_contacts(council, (make_one(9),), "front_door.contacts_of_one_child") for _ in range(300)]
    assert [some for some in contacts if len(set(some)) < len(some)] == []


def test_a_referral_comes_of_a_contact_of_the_days_before(council: Council, make_one: Callable[[float], Child]) -> None:
    made = [make_referral(council, TERM_DAY, (make_one(9),)) for _ in range(200)]
    waits = {working_days(events.contacts[0].contacted_on, events.referrals[0].referred_on) for events in made}
    assert waits == {0, 1, 2, 3}


def test_a_referral_at_the_start_of_the_period_has_its_contact_that_day(
    council: Council, make_one: Callable[[float], Child]
) -> None:
    day = datetime.date(2026, 5, 5)
    made = [make_referral(council, day, (make_one(9),)) for _ in range(100)]
    assert min(events.contacts[0].contacted_on for events in made) >= council.calendar.period_start


def test_about_a_quarter_were_referred_before(pasts: list[Events]) -> None:
    assert 60 < sum(bool(past.referrals) for past in pasts) < 150


def test_what_came_before_was_over_before(pasts: list[Events]) -> None:
    ends = [assessment.authorised_on for past in pasts for assessment in past.assessments]
    assert ends
    assert [day for day in ends if not is_before(day, TERM_DAY)] == []


def test_an_earlier_assessment_found_no_need(pasts: list[Events]) -> None:
    assert {one.was_support_required for past in pasts for one in past.assessments} == {"No"}


def test_earlier_conferences_are_too_old_for_the_list(council: Council, pasts: list[Events]) -> None:
    held = [one.conference_held_on for past in pasts for one in past.enquiries if one.conference_held_on]
    assert [day for day in held if day >= council.calendar.period_start] == []


def test_nothing_is_made_up_about_long_ago(council: Council, make_one: Callable[[float], Child]) -> None:
    day = datetime.date(2020, 9, 16)
    assert {make_past(council, day, (make_one(16),)) for _ in range(50)} == {Events()}


def test_nobody_was_referred_long_before_birth(council: Council, make_one: Callable[[float], Child]) -> None:
    child = make_one(-0.1)
    pasts = [make_past(council, AS_AT, (child,)) for _ in range(200)]
    days = [referral.referred_on for past in pasts for referral in past.referrals]
    assert [day for day in days if (child.born_on - day).days > 230] == []
