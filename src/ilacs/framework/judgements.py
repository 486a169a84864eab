"""Judgements and their criteria, read from facts/framework/."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import FACTS, read_csv, read_facts


@dataclass(frozen=True, slots=True)
class Criterion:
    """One point of the evaluation criteria, in our own words."""

    code: str
    area: str
    """The heading it stands under."""
    says: str
    sure: str = ""
    """How we know it, in the words of facts/framework/scale.toml."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What Ofsted grades, with its criteria in the order of the framework."""

    name: str
    title: str
    criteria: tuple[Criterion, ...]


@cache
def load_judgements() -> tuple[Judgement, ...]:
    """Every judgement, in report order."""
    rows = read_csv(FACTS / "framework" / "criteria.csv")
    criteria = [Criterion(row["code"], row["area"], row["criterion"], row["sure"]) for row in rows]
    declared = cast(dict[str, dict[str, str]], read_facts("framework/judgements"))
    return tuple(
        Judgement(name, facts["title"], tuple(one for one in criteria if one.code.startswith(facts["criteria"])))
        for name, facts in declared.items()
    )
