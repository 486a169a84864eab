"""Where LAIT's rules and the sound rules come to different figures, and why."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts


@dataclass(frozen=True, slots=True)
class Difference:
    """One fault of LAIT, and what the sound rules do instead."""

    name: str
    number: int
    title: str
    lait: str
    ours: str


@cache
def load_differences() -> tuple[Difference, ...]:
    """All of them, in the order in which they are numbered."""
    declared = cast(dict[str, dict[str, object]], read_facts("indicators/differences"))
    return tuple(
        Difference(name, cast(int, facts["number"]), str(facts["title"]), str(facts["lait"]), str(facts["ours"]))
        for name, facts in declared.items()
    )
