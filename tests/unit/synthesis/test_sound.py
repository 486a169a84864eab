"""A made-up council breaks no rule that cannot be right, and a planted fault breaks the rule it was planted for."""

import pytest

from ilacs.synthesis import MadeUp, plant
from ilacs.synthesis.recipes import load_recipes
from tests.unit.synthesis.towns import Town
from tests.unit.synthesis.truths import TRUTHS, at_fault

RECIPES = {recipe.rule: recipe for recipe in load_recipes("2023")}
RARE = {rule for rule in TRUTHS if rule.startswith(("child_protection.", "adoption.", "adopters."))}
WITH_RECIPE = RECIPES.keys() & TRUTHS.keys()


def spoil(rule: str, made_up: MadeUp) -> tuple[Town, set[int]]:
    """The workbook with a fault of one rule, and the rows where it must be found."""
    recipe = RECIPES[rule]
    spoilt, planted = plant(made_up, recipe.marks, 3, recipes=[recipe])
    return Town(spoilt), {one.row for one in planted}


def test_more_than_sixty_rules_are_told_again() -> None:
    assert len(TRUTHS) > 60
    assert len(WITH_RECIPE) > 60


@pytest.mark.parametrize("rule", sorted(TRUTHS))
def test_no_row_is_at_fault(rule: str, town: Town) -> None:
    assert at_fault(rule, town) == set()


@pytest.mark.parametrize("rule", sorted(RARE))
def test_no_row_of_a_rare_list_is_at_fault(rule: str, rare: MadeUp) -> None:
    assert at_fault(rule, Town(rare)) == set()


@pytest.mark.parametrize("rule", sorted(WITH_RECIPE - RARE))
def test_a_planted_fault_is_the_only_one(rule: str, made_up: MadeUp) -> None:
    spoilt, rows = spoil(rule, made_up)
    assert rows
    assert at_fault(rule, spoilt) == rows


@pytest.mark.parametrize("rule", sorted(WITH_RECIPE & RARE))
def test_a_fault_planted_in_a_rare_list_is_the_only_one(rule: str, rare: MadeUp) -> None:
    spoilt, rows = spoil(rule, rare)
    assert rows
    assert at_fault(rule, spoilt) == rows
