"""Periods of care with everything that must happen in time."""

import datetime
from collections.abc import Callable

import pytest

from ilacs.synthesis.caring import make_asylum_care, make_care
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Care, Child, Missing, Stretch
from tests.unit.synthesis.towns import AS_AT, days, is_before, working_days

STARTED_ON = datetime.date(2024, 3, 4)
PERIOD = Stretch(STARTED_ON, AS_AT)


def lasting(number: int) -> Stretch:
    return Stretch(AS_AT - datetime.timedelta(days=number), AS_AT)


@pytest.fixture
def periods(council: Council, make_one: Callable[[float], Child]) -> list[Care]:
    return [make_care(council, make_one(13.5), PERIOD) for _ in range(300)]


def test_every_child_is_reviewed_within_twenty_working_days(
    council: Council, make_one: Callable[[float], Child]
) -> None:
    new = [make_care(council, make_one(9), lasting(31)) for _ in range(100)]
    assert max(working_days(care.started_on, care.oversight.reviewed_on) for care in new) <= 20
    assert [care for care in new if care.oversight.reviewed_on is None] == []


def test_a_child_in_care_since_today_has_no_review(council: Council, make_one: Callable[[float], Child]) -> None:
    assert make_care(council, make_one(9), lasting(0)).oversight.reviewed_on is None


def test_most_reviews_are_within_six_months(periods: list[Care]) -> None:
    late = sum(days(care.oversight.reviewed_on, AS_AT) > 183 for care in periods)
    assert late < 20


def test_everybody_is_visited_in_the_first_week(council: Council, make_one: Callable[[float], Child]) -> None:
    new = [make_care(council, make_one(9), lasting(8)) for _ in range(100)]
    assert [care for care in new if care.oversight.visited_on is None] == []


def test_a_new_placement_is_visited(periods: list[Care]) -> None:
    settled = [care for care in periods if days(care.placement.started_on, AS_AT) > 7]
    assert [care for care in settled if is_before(care.oversight.visited_on, care.placement.started_on)] == []


def test_the_reviewing_officer_was_there_since_the_review(periods: list[Care]) -> None:
    wrong = [care for care in periods if is_before(care.oversight.iro_visited_on, care.oversight.reviewed_on)]
    assert wrong == []


def test_settled_children_are_mostly_under_full_care_orders(periods: list[Care]) -> None:
    assert 210 < sum(care.status.code == "C2" for care in periods) < 280


def test_nobody_under_twelve_is_on_remand(council: Council, make_one: Callable[[float], Child]) -> None:
    codes = {make_care(council, make_one(9), lasting(50)).status.code for _ in range(300)}
    assert codes == {"C1", "V2"}


def test_police_protection_is_for_the_last_days_only(council: Council, make_one: Callable[[float], Child]) -> None:
    assert "L1" in {make_care(council, make_one(9), lasting(1)).status.code for _ in range(60)}
    assert "L1" not in {make_care(council, make_one(9), lasting(4)).status.code for _ in range(60)}


def test_no_full_care_order_is_made_in_the_first_months(council: Council, make_one: Callable[[float], Child]) -> None:
    assert "C2" not in {make_care(council, make_one(9), lasting(100)).status.code for _ in range(300)}


def test_orders_are_made_during_care(periods: list[Care]) -> None:
    assert [care for care in periods if not STARTED_ON <= care.status.started_on <= AS_AT] == []


def test_small_children_do_not_go_missing(council: Council, make_one: Callable[[float], Child]) -> None:
    assert {make_care(council, make_one(6), PERIOD).missing for _ in range(100)} == {Missing()}


def test_some_teenagers_do_and_are_asked_about_it(periods: list[Care]) -> None:
    missing = [care.missing for care in periods if care.missing.episodes]
    assert 35 < len(missing) < 110
    assert None not in {one.was_interview_offered for one in missing}


def test_nobody_accepts_what_was_not_offered(periods: list[Care]) -> None:
    answers = {one.missing.was_interview_accepted for one in periods if one.missing.was_interview_offered != "Yes"}
    assert answers == {None}


def test_a_first_period_within_the_year_ended_before_the_second(
    council: Council, make_one: Callable[[float], Child]
) -> None:
    found = [make_care(council, make_one(13), lasting(60)).earlier for _ in range(400)]
    ends = [earlier.ended_on for earlier in found if earlier]
    assert ends
    assert max(ends) < lasting(60).started_on


def test_an_asylum_seeker_is_accommodated_for_want_of_parents(
    council: Council, make_one: Callable[[float], Child]
) -> None:
    care = make_asylum_care(council, make_one(16), lasting(90))
    assert (care.is_uasc, care.category_of_need, care.status.code) == (True, "N8", "V2")
