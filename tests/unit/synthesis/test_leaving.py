"""Who is entitled to leaving care services, and what is known of them."""

import datetime
from collections.abc import Callable

import pytest

from ilacs.synthesis.caring import make_care
from ilacs.synthesis.council import Council
from ilacs.synthesis.leaving import is_entitled, make_eligible, make_leaver
from ilacs.synthesis.life import Child, Leaving, Stretch
from tests.unit.synthesis.towns import AS_AT


def lasting(number: int) -> Stretch:
    return Stretch(AS_AT - datetime.timedelta(days=number), AS_AT)


@pytest.fixture
def leavers(council: Council, make_one: Callable[[float], Child]) -> list[Leaving]:
    return [make_leaver(council, make_one(19.5), is_entitled=True) for _ in range(400)]


@pytest.mark.parametrize(("years", "length", "expected"), [(16.5, 91, True), (16.5, 90, False), (15.9, 900, False)])
def test_thirteen_weeks_since_14_entitle_at_16(
    council: Council, make_one: Callable[[float], Child], years: float, length: int, expected: bool
) -> None:
    child = make_one(years)
    care = make_care(council, child, lasting(length))
    assert is_entitled(council, child, care, until=AS_AT) is expected


def test_an_eligible_child_is_in_touch_and_in_a_placement(council: Council, make_one: Callable[[float], Child]) -> None:
    child = make_one(16.8)
    worker = council.allocate("in_care")
    made = [make_eligible(council, child, make_care(council, child, lasting(400)), worker=worker) for _ in range(60)]
    assert {one.eligibility for one in made} == {"Eligible child"}
    assert {one.accommodation for one in made} <= set("CDBXY")


def test_adults_who_were_entitled_are_former_relevant(leavers: list[Leaving]) -> None:
    assert {one.eligibility for one in leavers} == {"Former relevant child"}


def test_entitled_16_year_olds_are_relevant(council: Council, make_one: Callable[[float], Child]) -> None:
    assert make_leaver(council, make_one(16.8), is_entitled=True).eligibility == "Relevant child"


def test_the_others_are_qualifying(council: Council, make_one: Callable[[float], Child]) -> None:
    assert make_leaver(council, make_one(19), is_entitled=False).eligibility == "Qualifying care leaver"


def test_every_adult_has_a_personal_adviser(leavers: list[Leaving]) -> None:
    assert [one for one in leavers if one.adviser is None] == []


def test_somebody_is_allocated_to_everybody(council: Council, make_one: Callable[[float], Child]) -> None:
    young = [make_leaver(council, make_one(17), is_entitled=True) for _ in range(100)]
    assert [one for one in young if one.worker is None] == []


def test_nothing_is_known_of_those_not_in_touch(leavers: list[Leaving]) -> None:
    away = {(one.contacted_on, one.accommodation, one.activity) for one in leavers if one.in_touch != "Yes"}
    assert away == {(None, None, None)}


def test_about_nine_in_ten_are_in_touch(leavers: list[Leaving]) -> None:
    assert 350 < sum(one.in_touch == "Yes" for one in leavers) < 390


def test_nobody_in_custody_studies(leavers: list[Leaving]) -> None:
    assert {one.activity for one in leavers if one.accommodation == "X"} == {"G5"}


def test_pathway_plans_are_not_reviewed_before_they_are_due(
    council: Council, make_one: Callable[[float], Child]
) -> None:
    assert make_leaver(council, make_one(16.1), is_entitled=True).pathway_plan_reviewed_on is None
