"""Recipes name rules that exist, columns that exist, and codes of the field."""

import tomllib

from ilacs.annex_a import Specification
from ilacs.lib.facts import FACTS
from ilacs.synthesis import MadeUp
from ilacs.synthesis.recipes import load_recipes
from ilacs.synthesis.wording import holds
from tests.unit.synthesis.towns import AS_AT

RECIPES = load_recipes("2023")
PARTS = {"list", "pick", "set", "on", "off", "alone", "among", "copy", "both", "first", "since"}


def test_there_are_recipes_for_more_than_150_rules() -> None:
    assert len({recipe.rule for recipe in RECIPES}) > 150


def test_every_list_has_recipes(specification: Specification) -> None:
    assert {recipe.list_ for recipe in RECIPES} == set(specification.lists)


def test_no_recipe_is_left_out_for_a_misspelt_column() -> None:
    declared = tomllib.loads((FACTS / "synthesis" / "faults.toml").read_text(encoding="utf-8"))
    derived = declared.pop("derived")
    assert len(RECIPES) == len(declared) + sum(len(entry["columns"]) for entry in derived.values())


def test_recipes_have_only_parts_that_are_explained() -> None:
    declared = tomllib.loads((FACTS / "synthesis" / "faults.toml").read_text(encoding="utf-8"))
    del declared["derived"]
    assert {part for recipe in declared.values() for part in recipe} <= PARTS


def test_every_condition_can_be_read(rare: MadeUp, made_up: MadeUp) -> None:
    rows = {list_: (made_up.rows(list_) or rare.rows(list_))[0] for list_ in made_up.lists}
    days = dict.fromkeys(("as_at", "period_start", "year_start"), AS_AT)
    read = {
        holds(rows[recipe.list_], column, wanted, days=days)
        for recipe in RECIPES
        for column, wanted in recipe.pick.items()
    }
    assert read == {True, False}


def test_recipes_of_later_columns_are_left_out_of_the_older_edition() -> None:
    rules = {recipe.rule for recipe in load_recipes("2019")}
    assert "care_leavers.contact_missing" not in rules
    assert "care_leavers.accommodation_missing" in rules


def test_recipes_of_later_codes_are_left_out_of_the_older_edition() -> None:
    assert "care_leavers.eligible_at_18_or_over" not in {recipe.rule for recipe in load_recipes("2019")}
    assert "care_leavers.eligible_at_18_or_over" in {recipe.rule for recipe in RECIPES}


def test_a_recipe_with_a_copy_that_is_found_twice_marks_two_rows() -> None:
    marks = {recipe.rule: recipe.marks for recipe in RECIPES}
    assert marks["child_protection.child_was_listed_more_than_once"] == 2
    assert marks["child_protection.plan_ended_before_it_started"] == 1
