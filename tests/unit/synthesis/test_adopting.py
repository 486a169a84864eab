"""The way to adoption, step by step."""

import datetime
from collections.abc import Callable
from itertools import pairwise

import pytest

from ilacs.synthesis.adopting import STAGES, make_adoption, make_adoption_care, reverse, way_of_stage, way_to_adoption
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child
from tests.unit.synthesis.towns import AS_AT, is_before

ADOPTED_ON = datetime.date(2026, 9, 16)


@pytest.mark.parametrize("stage", STAGES)
def test_a_way_has_taken_the_steps_of_its_stage_in_order(council: Council, stage: str) -> None:
    way = way_of_stage(council, stage)
    assert len(way.taken) == STAGES[stage]
    assert all(a < b for a, b in pairwise((way.entered_care_on, *way.taken)))
    assert way.taken[-1] <= AS_AT


def test_a_way_to_adoption_ends_on_the_day(council: Council) -> None:
    way = way_to_adoption(council, ADOPTED_ON)
    assert way.day("adoption") == ADOPTED_ON
    assert way.day("decision") == way.taken[0]


def test_a_step_not_taken_has_no_day(council: Council) -> None:
    assert way_of_stage(council, "decided").day("match") is None


def test_a_child_without_a_match_has_no_family(council: Council) -> None:
    assert make_adoption(council, way_of_stage(council, "ordered"), family_id="F1").family_id is None


def test_some_are_fostered_by_their_adopters_first(council: Council) -> None:
    made = [make_adoption(council, way_to_adoption(council, ADOPTED_ON), family_id="F1") for _ in range(200)]
    fostered = [one for one in made if one.fostered_for_adoption_on]
    assert 15 < len(fostered) < 65
    assert [one for one in fostered if not is_before(one.fostered_for_adoption_on, one.placed_on)] == []


def test_adoption_ends_care_on_the_day_of_the_order(council: Council, make_one: Callable[[float], Child]) -> None:
    adoption = make_adoption(council, way_to_adoption(council, ADOPTED_ON), family_id="F1")
    care = make_adoption_care(council, make_one(2), adoption)
    assert care.ceased_on == ADOPTED_ON
    assert care.ceased_reason in ("E11", "E12")
    assert care.placement.type in ("A5", "A6")


def test_a_placed_child_is_under_a_placement_order(council: Council, make_one: Callable[[float], Child]) -> None:
    adoption = make_adoption(council, way_of_stage(council, "placed"), family_id="F1")
    care = make_adoption_care(council, make_one(3), adoption)
    assert care.status.code == "E1"
    assert care.status.started_on == adoption.placement_ordered_on
    assert care.placement.started_on == adoption.placed_on


def test_a_child_only_decided_on_is_fostered_under_an_interim_order(
    council: Council, make_one: Callable[[float], Child]
) -> None:
    care = make_adoption_care(
        council, make_one(2), make_adoption(council, way_of_stage(council, "decided"), family_id=None)
    )
    assert (care.status.code, care.placement.type, care.ceased_on) == ("C1", "U6", None)


def test_a_court_that_refused_made_no_order(council: Council) -> None:
    adoption = make_adoption(council, way_of_stage(council, "ordered"), family_id=None)
    reversals = [reverse(council, adoption, AS_AT) for _ in range(100)]
    orders = {one.placement_ordered_on for one in reversals if one.reversal_reason == "RD2"}
    assert orders == {None}
