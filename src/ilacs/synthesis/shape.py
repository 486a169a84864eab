"""The shape of a real council, read from facts/synthesis/shape/."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import cast

from ilacs.annex_a import Specification, load_specification
from ilacs.lib.facts import read_folder

Declaration = Mapping[str, object]

CODED = {
    "front_door.source_in_term": "source",
    "front_door.source_in_holidays": "source",
    "front_door.source_on_rest_days": "source",
    "children_in_care.ceased_at_18": "ceased_reason",
    "care_leavers.activity": "activity",
    "care_leavers.activity_at_school_age": "activity",
}
"""Mixes whose values differ between the editions, with their code sets."""


@dataclass(frozen=True, slots=True)
class Mix:
    """Values, and how often each occurs."""

    values: Sequence[str]
    sums: Sequence[float]


@dataclass(frozen=True, slots=True)
class Shape:
    """Every declared fact by its full name, such as people.gender."""

    shares: Mapping[str, float]
    mixes: Mapping[str, Mix]
    spreads: Mapping[str, Sequence[float]]
    facts: Mapping[str, Declaration]

    def number(self, name: str) -> int:
        """A declared number."""
        return cast(int, self.facts[name]["number"])

    def table(self, name: str) -> Mapping[str, str]:
        """A declared table from code to code."""
        return cast(Mapping[str, str], self.facts[name]["table"])


@cache
def load_shape(edition: str) -> Shape:
    """The shape, without the codes that an edition does not have."""
    specification = load_specification()
    facts = {
        f"{topic}.{name}": cast(Declaration, declared)
        for topic, entries in read_folder("synthesis/shape")
        for name, declared in entries.items()
    }
    return Shape(
        shares={name: cast(float, fact["share"]) for name, fact in facts.items() if "share" in fact},
        mixes={name: _mix(name, fact, edition, specification) for name, fact in facts.items() if "mix" in fact},
        spreads={name: cast(list[float], fact["spread"]) for name, fact in facts.items() if "spread" in fact},
        facts=facts,
    )


def _mix(name: str, fact: Declaration, edition: str, specification: Specification) -> Mix:
    weights = cast(dict[str, float], fact["mix"])
    if name in CODED:
        codes = specification.code_sets[CODED[name]].codes
        weights = {
            code: weight
            for code, weight in weights.items()
            if codes[code].since <= edition <= (codes[code].until or edition)
        }
    return Mix(tuple(weights), tuple(accumulate(weights.values())))
