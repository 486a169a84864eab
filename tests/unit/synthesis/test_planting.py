"""Faults are planted where they are said to be, one for each child, and nowhere else."""

import json
from collections import Counter

import pytest

from ilacs.synthesis import MadeUp, Planted, faults_json, plant, synthesise
from ilacs.synthesis.made_up import FIRST_ROW
from ilacs.synthesis.recipes import Recipe
from tests.unit.synthesis.towns import AS_AT

Plot = tuple[MadeUp, tuple[Planted, ...]]


@pytest.fixture(scope="module")
def plot(made_up: MadeUp) -> Plot:
    return plant(made_up, 200, 11)


def differing(before: MadeUp, after: MadeUp) -> set[tuple[str, int]]:
    """The rows that are not as they were, with those below the old last row."""
    return {
        (list_, place)
        for list_ in before.lists
        for place, row in enumerate(after.rows(list_), FIRST_ROW)
        if row not in before.rows(list_)[place - FIRST_ROW : place - FIRST_ROW + 1]
    }


def test_as_many_are_planted_as_were_asked_for(plot: Plot) -> None:
    assert len(plot[1]) == 200


def test_more_than_120_rules_are_broken(plot: Plot) -> None:
    assert len({one.rule for one in plot[1]}) > 120


def test_no_row_changes_that_is_not_named(made_up: MadeUp, plot: Plot) -> None:
    named = {(one.list_, one.row) for one in plot[1]}
    assert differing(made_up, plot[0]) <= named


def test_every_named_row_is_in_the_workbook(plot: Plot) -> None:
    spoilt, planted = plot
    assert [one for one in planted if not FIRST_ROW <= one.row < FIRST_ROW + len(spoilt.rows(one.list_))] == []


def test_no_child_has_two_faults(made_up: MadeUp, plot: Plot) -> None:
    of_rows = {one: made_up.rows(one.list_)[one.row - FIRST_ROW :][:1] for one in plot[1]}
    children = Counter(row["child_id"] for rows in of_rows.values() for row in rows if row.get("child_id"))
    assert max(children.values()) == 1


def test_a_seed_plants_the_same_faults_again(made_up: MadeUp, plot: Plot) -> None:
    assert plant(made_up, 200, 11)[1] == plot[1]


def test_the_sound_workbook_stays_sound(made_up: MadeUp) -> None:
    before = {
        name: {column: list(cells) for column, cells in columns.items()} for name, columns in made_up.lists.items()
    }
    plant(made_up, 50, 1)
    assert made_up.lists == before


def test_a_small_workbook_takes_fewer() -> None:
    planted = plant(synthesise(20, 1, AS_AT), 5000, 1)[1]
    assert 0 < len(planted) < 60


def test_a_copy_is_added_below_the_last_row(made_up: MadeUp) -> None:
    recipe = Recipe("row_repeated", "contacts", put={}, is_copy=True)
    spoilt, planted = plant(made_up, 1, 1, recipes=[recipe])
    assert planted[0].row == FIRST_ROW + len(made_up.rows("contacts"))
    assert spoilt.rows("contacts")[-1] in made_up.rows("contacts")


def test_a_child_alone_is_on_no_other_row(made_up: MadeUp) -> None:
    recipe = Recipe("contacts.gender_blank", "contacts", put={"gender": ""}, is_alone=True)
    spoilt, (one,) = plant(made_up, 1, 1, recipes=[recipe])
    child = spoilt.rows("contacts")[one.row - FIRST_ROW]["child_id"]
    assert sum(list(columns.get("child_id", ())).count(child) for columns in spoilt.lists.values()) == 1


def test_lists_that_a_child_must_and_must_not_be_on(made_up: MadeUp) -> None:
    recipe = Recipe(
        "x", "contacts", put={"gender": ""}, on=frozenset({"referrals"}), off=frozenset({"children_in_need"})
    )
    spoilt, (one,) = plant(made_up, 1, 1, recipes=[recipe])
    child = spoilt.rows("contacts")[one.row - FIRST_ROW]["child_id"]
    assert child in spoilt.lists["referrals"]["child_id"]
    assert child not in spoilt.lists["children_in_need"]["child_id"]


def test_two_marks_are_not_planted_where_there_is_room_for_one(made_up: MadeUp) -> None:
    recipe = Recipe("x", "contacts", put={"gender": ""}, is_copy=True, first="y")
    assert plant(made_up, 1, 1, recipes=[recipe])[1] == ()
    assert [one.rule for one in plant(made_up, 2, 1, recipes=[recipe])[1]] == ["y", "x"]


def test_the_key_for_other_programs_names_rule_list_and_row() -> None:
    key = json.loads(faults_json([Planted("contacts.gender_blank", "contacts", 7)]))
    assert key == [{"rule": "contacts.gender_blank", "list": "contacts", "row": 7}]
