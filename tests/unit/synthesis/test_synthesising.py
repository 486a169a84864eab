"""A made-up council, whole."""

import datetime
from collections import Counter

import pytest

from ilacs.annex_a import Specification
from ilacs.synthesis import MadeUp, synthesise
from tests.unit.synthesis.towns import AS_AT, Town


@pytest.fixture(scope="module")
def large() -> MadeUp:
    return synthesise(6000, 4, AS_AT)


def test_there_are_as_many_children_as_were_asked_for(made_up: MadeUp) -> None:
    ids = {child for columns in made_up.lists.values() for child in columns.get("child_id", ())}
    assert len(ids) == 1500


def test_a_seed_gives_the_same_workbook_again() -> None:
    assert synthesise(120, 3, AS_AT) == synthesise(120, 3, AS_AT)


def test_another_seed_gives_another() -> None:
    assert synthesise(120, 3, AS_AT).lists["contacts"] != synthesise(120, 4, AS_AT).lists["contacts"]


def test_every_column_of_the_edition_is_there_in_order(made_up: MadeUp, specification: Specification) -> None:
    expected = {
        name: [column.name for column in list_.columns_in("2023")] for name, list_ in specification.lists.items()
    }
    assert {name: list(columns) for name, columns in made_up.lists.items()} == expected


def test_the_older_edition_has_no_eligible_children_and_no_advisers() -> None:
    leavers = synthesise(900, 3, AS_AT, "2019").lists["care_leavers"]
    assert "Eligible child" not in leavers["eligibility"]
    assert "personal_adviser" not in leavers
    assert "F5" not in leavers["activity"]


def test_every_code_is_one_of_its_set(made_up: MadeUp, specification: Specification) -> None:
    columns = [(name, column) for name, list_ in specification.lists.items() for column in list_.columns_in("2023")]
    coded = [(name, column.name, column.codes) for name, column in columns if column.codes]
    unknown = {
        (name, column): set(made_up.lists[name][column]) - {None} - specification.code_sets[codes].codes.keys()
        for name, column, codes in coded
        if codes != "placement_authority"
    }
    assert {place: codes for place, codes in unknown.items() if codes} == {}


@pytest.mark.parametrize(
    ("list_", "least", "most"),
    [
        ("contacts", 9000, 13000),
        ("early_help", 2700, 3900),
        ("referrals", 4400, 5500),
        ("assessments", 4700, 6300),
        ("section_47", 1100, 1800),
        ("children_in_need", 3000, 4500),
        ("child_protection", 420, 700),
        ("children_in_care", 600, 950),
        ("care_leavers", 400, 620),
        ("adoption", 25, 110),
        ("adopters", 30, 150),
    ],
)
def test_the_lists_have_the_sizes_of_a_usual_council(large: MadeUp, list_: str, least: int, most: int) -> None:
    assert least <= len(large.rows(list_)) * 15_000 / 6000 <= most


def test_some_children_are_unborn(town: Town) -> None:
    ages = Counter(row["age"] for row in town.rows["children_in_need"])
    assert 0 < ages[-1] < 0.06 * sum(ages.values())


def test_nobody_open_in_need_is_18(town: Town) -> None:
    assert [row for row in town.rows["children_in_need"] if row["age"] == 18 and row["closed_on"] is None] == []


def test_most_referrals_are_the_first_of_the_year(town: Town) -> None:
    counts = Counter(row["previous_referrals"] for row in town.rows["referrals"])
    assert 0.6 < counts[0] / sum(counts.values()) < 0.85


def test_neglect_and_emotional_abuse_are_the_usual_categories(town: Town) -> None:
    usual = [row for row in town.rows["child_protection"] if row["latest_category"] in ("Neglect", "Emotional abuse")]
    assert len(usual) > 0.75 * len(town.rows["child_protection"])


@pytest.mark.parametrize("as_at", [datetime.date(2024, 2, 29), datetime.date(2026, 1, 4), datetime.date(2025, 8, 31)])
def test_any_day_will_do(as_at: datetime.date) -> None:
    made_up = synthesise(200, 2, as_at)
    assert max(day for day in made_up.lists["contacts"]["contacted_on"] if isinstance(day, datetime.date)) <= as_at


def test_one_child_makes_a_workbook() -> None:
    made_up = synthesise(1, 1, AS_AT)
    assert sum(len(made_up.rows(list_)) for list_ in made_up.lists) >= 1
