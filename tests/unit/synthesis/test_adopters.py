"""Adoptive families and their partners."""

import datetime
from collections import Counter, defaultdict

import pytest

from ilacs.synthesis.adopters import make_adopters
from ilacs.synthesis.adopting import make_adoption, way_of_stage, way_to_adoption
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Adoption
from ilacs.synthesis.made_up import Row
from tests.unit.synthesis.towns import AS_AT, is_before


@pytest.fixture
def adoptions(council: Council) -> list[Adoption]:
    return [make_adoption(council, way_of_stage(council, "placed"), family_id=f"F{n}") for n in range(40)]


@pytest.fixture
def rows(council: Council, adoptions: list[Adoption]) -> list[Row]:
    return make_adopters(council, adoptions)


def test_every_family_that_is_matched_is_listed(rows: list[Row], adoptions: list[Adoption]) -> None:
    assert {one.family_id for one in adoptions} <= {row["family_id"] for row in rows}


def test_dates_are_those_of_the_child(rows: list[Row], adoptions: list[Adoption]) -> None:
    placed = {row["family_id"]: row.get("placed_on") for row in rows}
    assert [one for one in adoptions if placed[one.family_id] != one.placed_on] == []


def test_no_family_has_more_than_two_adopters(rows: list[Row]) -> None:
    assert set(Counter(row["family_id"] for row in rows).values()) == {1, 2}


def test_partners_have_the_same_dates(rows: list[Row]) -> None:
    dates: dict[object, set[object]] = defaultdict(set)
    for row in rows:
        dates[row["family_id"]].add((row["stage_1_started_on"], row.get("stage_2_ended_on"), row.get("placed_on")))
    assert [family for family, found in dates.items() if len(found) > 1] == []


def test_a_family_is_approved_before_the_match_and_the_fostering(
    council: Council, rows: list[Row], adoptions: list[Adoption]
) -> None:
    approved = {row["family_id"]: row["stage_2_ended_on"] for row in rows}
    known_by = {one.family_id: one.fostered_for_adoption_on or one.matched_on for one in adoptions}
    assert [family for family, day in known_by.items() if not is_before(approved[family], day)] == []


def test_two_children_of_one_family_are_counted_together(council: Council) -> None:
    adoption = make_adoption(council, way_to_adoption(council, datetime.date(2026, 9, 16)), family_id="F1")
    rows = [row for row in make_adopters(council, [adoption, adoption]) if row["family_id"] == "F1"]
    assert {row["children_placed"] for row in rows} == {2}


def test_interagency_children_bring_no_family(council: Council) -> None:
    adoption = make_adoption(council, way_of_stage(council, "placed"), family_id=None)
    assert make_adopters(council, [adoption]) == []


def test_other_families_wait_train_or_leave(rows: list[Row]) -> None:
    others = [row for row in rows if not row.get("matched_on")]
    assert others
    assert {bool(row.get("left_on")) for row in others} == {True, False}


def test_nobody_left_more_than_a_year_ago(rows: list[Row]) -> None:
    left = [row["left_on"] for row in rows if row.get("left_on")]
    assert [day for day in left if is_before(day, AS_AT - datetime.timedelta(days=365))] == []
