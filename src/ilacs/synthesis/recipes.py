"""Recipes for faults, read from facts/synthesis/faults.toml."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import cast

from ilacs.annex_a import load_specification
from ilacs.lib.facts import FACTS, read_toml

Declaration = Mapping[str, object]
DERIVED = "derived"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to spoil one row so that one rule must find it; the declarations say what each word means."""

    rule: str
    list_: str
    put: Mapping[str, object]
    pick: Mapping[str, object] = field(default_factory=dict)
    on: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()
    among: int = 0
    is_alone: bool = False
    is_copy: bool = False
    first: str = ""
    since: str = ""

    @property
    def marks(self) -> int:
        """How many rows rules must find."""
        return 2 if self.first else 1


@cache
def load_recipes(edition: str) -> tuple[Recipe, ...]:
    """Every recipe whose columns an edition has."""
    declared = read_toml(FACTS / "synthesis" / "faults.toml")
    derived = cast(Mapping[str, Declaration], declared.pop(DERIVED))
    recipes = [_recipe(rule, cast(Declaration, facts)) for rule, facts in declared.items()]
    for entry, facts in derived.items():
        recipes += _derived(entry, facts)
    return tuple(recipe for recipe in recipes if _fits(recipe, edition))


def _recipe(rule: str, facts: Declaration) -> Recipe:
    return Recipe(
        rule=rule,
        list_=str(facts.get("list", rule.partition(".")[0])),
        put=cast(Mapping[str, object], facts.get("set", {})),
        pick=cast(Mapping[str, object], facts.get("pick", {})),
        on=frozenset(cast(Sequence[str], facts.get("on", ()))),
        off=frozenset(cast(Sequence[str], facts.get("off", ()))),
        among=cast(int, facts.get("among", 0)),
        is_alone=bool(facts.get("alone", False)),
        is_copy=bool(facts.get("copy", False)),
        since=str(facts.get("since", "")),
        first=rule if facts.get("both") else str(facts.get("first", "")),
    )


def _derived(entry: str, facts: Declaration) -> Iterator[Recipe]:
    """One recipe for each column named, because the rules that follow from columns are alike."""
    for name in cast(Sequence[str], facts["columns"]):
        list_, _, column = name.partition(".")
        yield Recipe(
            rule=f"{name}_{entry}",
            list_=list_,
            put={column: facts["set"]},
            pick={column: "filled"},
            is_alone=name in cast(Sequence[str], facts.get("alone", ())),
        )


def _fits(recipe: Recipe, edition: str) -> bool:
    columns = {column.name for column in load_specification().lists[recipe.list_].columns_in(edition)}
    return recipe.since <= edition and columns >= recipe.put.keys() | recipe.pick.keys()
