"""Placements that the law and the child's age allow."""

import datetime
import itertools
from collections.abc import Callable

import pytest

from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child, Placement, Status, Stretch
from ilacs.synthesis.placing import OUTWARD, make_asylum_placement, make_placement, make_stays, place
from tests.unit.synthesis.towns import AS_AT

STARTED_ON = datetime.date(2024, 3, 4)
PERIOD = Stretch(STARTED_ON, AS_AT)


def some(council: Council, child: Child, code: str) -> list[Placement]:
    status = Status(code, STARTED_ON)
    return [make_placement(council, child, PERIOD, status=status, care=PERIOD) for _ in range(400)]


@pytest.fixture
def placements(council: Council, make_one: Callable[[float], Child]) -> list[Placement]:
    return some(council, make_one(9), "C2")


def test_stays_fill_the_period_without_a_gap(council: Council) -> None:
    stays = make_stays(council, STARTED_ON, AS_AT)
    assert stays[0].ended_on == AS_AT
    assert all(late.started_on == early.ended_on for late, early in itertools.pairwise(stays))


def test_stays_reach_back_to_the_last_twelve_months_or_the_start(council: Council) -> None:
    periods = [make_stays(council, STARTED_ON, AS_AT) for _ in range(200)]
    assert max(stays[-1].started_on for stays in periods) <= council.calendar.year_start
    assert min(stays[-1].started_on for stays in periods) >= STARTED_ON


def test_care_that_began_today_has_one_stay(council: Council) -> None:
    assert make_stays(council, AS_AT, AS_AT) == (Stretch(AS_AT, AS_AT),)


def test_no_child_of_nine_lives_independently(placements: list[Placement]) -> None:
    assert {one.type for one in placements}.isdisjoint({"P2", "P3", "H5", "K1", "R5", "R3"})


def test_only_children_under_care_orders_live_with_parents(
    council: Council, make_one: Callable[[float], Child], placements: list[Placement]
) -> None:
    assert "P1" in {one.type for one in placements}
    assert "P1" not in {one.type for one in some(council, make_one(9), "V2")}


def test_parents_are_the_provider_with_parents_and_nowhere_else(placements: list[Placement]) -> None:
    assert [one for one in placements if (one.type == "P1") != (one.provider == "PR0")] == []


def test_children_on_remand_are_in_secure_places_or_homes(council: Council, make_one: Callable[[float], Child]) -> None:
    assert {one.type for one in some(council, make_one(15), "J1")} == {"K2", "R5", "K1"}


def test_custody_is_provided_by_other_public_bodies(council: Council) -> None:
    assert place(council, "R5", STARTED_ON).provider == "PR3"


def test_inside_means_our_own_council(placements: list[Placement]) -> None:
    assert {one.authority for one in placements if one.location == "In"} == {"Isles of Scilly"}
    assert "Isles of Scilly" not in {one.authority for one in placements if one.location == "Out"}


def test_a_confidential_placement_has_no_postcode(placements: list[Placement]) -> None:
    assert {one.authority for one in placements if one.postcode is None} == {"CON"}


def test_no_postcode_is_anybodys(placements: list[Placement]) -> None:
    assert {one.postcode[: len(OUTWARD)] for one in placements if one.postcode} == {"ZZ"}


def test_a_move_of_the_last_days_may_be_temporary(council: Council, make_one: Callable[[float], Child]) -> None:
    stay, status = Stretch(AS_AT - datetime.timedelta(days=3), AS_AT), Status("C2", STARTED_ON)
    types = [make_placement(council, make_one(9), stay, status=status, care=PERIOD).type for _ in range(60)]
    assert 0 < types.count("T4") < 60


def test_parents_have_no_ofsted_number(placements: list[Placement]) -> None:
    assert {one.urn for one in placements if one.type == "P1"} == {None}


def test_asylum_seekers_under_16_are_mostly_fostered(council: Council, make_one: Callable[[float], Child]) -> None:
    types = {make_asylum_placement(council, make_one(14.5), Stretch(AS_AT, AS_AT)).type for _ in range(200)}
    assert types == {"U6", "U4", "K2"}
