"""A made-up council breaks no rule that cannot be right, and a planted fault breaks the rule it was planted for."""

import pytest

from ilacs.synthesis import MadeUp, plant
from ilacs.synthesis.recipes import load_recipes
from tests.unit.synthesis.towns import Town
from tests.unit.synthesis.truths import TRUTHS, at_fault

RECIPES = {recipe.rule: recipe for recipe in load_recipes("2023")}


def test_more_than_sixty_rules_are_told_again() -> None:
    assert len(TRUTHS) > 60
    assert len(RECIPES.keys() & TRUTHS.keys()) > 60


@pytest.mark.parametrize("rule", sorted(TRUTHS))
def test_no_row_is_at_fault(rule: str, town: Town) -> None:
    assert at_fault(rule, town) == set()


@pytest.mark.parametrize("rule", sorted(TRUTHS))
def test_no_row_of_a_rare_journey_is_at_fault(rule: str, rare_town: Town) -> None:
    assert at_fault(rule, rare_town) == set()


@pytest.mark.parametrize("rule", sorted(RECIPES.keys() & TRUTHS.keys()))
def test_a_planted_fault_is_the_only_one(rule: str, rare: MadeUp) -> None:
    recipe = RECIPES[rule]
    spoilt, planted = plant(rare, recipe.marks, 3, recipes=[recipe])
    assert planted
    assert at_fault(rule, Town(spoilt)) == {one.row for one in planted}
