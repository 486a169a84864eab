"""Faults planted in a sound workbook, each in a row of its own, so that a check can be checked."""

import json
from collections.abc import Sequence

from ilacs.synthesis.ground import Ground, Spoilt
from ilacs.synthesis.made_up import MadeUp, Planted
from ilacs.synthesis.recipes import Recipe, load_recipes


def plant(
    made_up: MadeUp, faults: int, seed: int, *, recipes: Sequence[Recipe] | None = None
) -> tuple[MadeUp, tuple[Planted, ...]]:
    """Spoil so many rows, of different children, by as many different rules as there are recipes for.

    Fewer are planted where the workbook is too small. Rows below the last one are copies.
    """
    ground = Ground(made_up, seed)
    order = ground.shuffled(load_recipes(made_up.edition) if recipes is None else recipes)
    spoilt: list[Spoilt] = []
    while len(spoilt) < faults and (found := _round(ground, order, faults - len(spoilt))):
        spoilt += found
    return ground.reap(spoilt)


def _round(ground: Ground, recipes: Sequence[Recipe], room: int) -> list[Spoilt]:
    """Each recipe once, as long as there is room for the rows that its rule must find."""
    found: list[Spoilt] = []
    for recipe in recipes:
        if len(found) + recipe.marks <= room:
            found += ground.spoil(recipe)
    return found


def faults_json(planted: Sequence[Planted]) -> str:
    """The planted faults for another program: rule, list and spreadsheet row."""
    return json.dumps([{"rule": one.rule, "list": one.list_, "row": one.row} for one in planted], indent=1) + "\n"
