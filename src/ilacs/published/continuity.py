"""Our own measure, which goes on where overall effectiveness ended in April 2026."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.published.inspection import Inspection
from ilacs.published.profile import is_good_or_better
from ilacs.published.transitions import compared_judgement


@dataclass(frozen=True, slots=True)
class Rule:
    """The measure as declared, with what must be said beside it."""

    title: str
    says: str
    before_2023: str
    leaders: str
    practice: tuple[str, ...]
    needed: int
    stands_for: dict[str, str]
    """The joint judgement that counts for a judgement that was not made on its own."""


@dataclass(frozen=True, slots=True)
class Continuity:
    """How many inspections pass, of those with all the judgements that the measure needs."""

    passing: int
    n: int
    rule: Rule


@cache
def load_rule() -> Rule:
    """The measure as declared."""
    facts = cast(dict[str, object], read_facts("inspections/register")["continuity"])
    return Rule(
        title=str(facts["title"]),
        says=str(facts["says"]),
        before_2023=str(facts["before_2023"]),
        leaders=str(facts["leaders"]),
        practice=tuple(cast(list[str], facts["practice"])),
        needed=cast(int, facts["needed"]),
        stands_for=cast(dict[str, str], facts["stands_for"]),
    )


def passes(inspection: Inspection) -> bool | None:
    """Whether an inspection passes; None where a grade that the measure needs is not there."""
    rule, judgements = load_rule(), inspection.judgements
    practice = [judgements.get(name) or judgements.get(rule.stands_for.get(name, "")) for name in rule.practice]
    graded = [grade for grade in (judgements.get(rule.leaders), *practice) if grade]
    if len(graded) <= len(rule.practice):
        return None
    leaders, *others = map(is_good_or_better, graded)
    return leaders and sum(others) >= rule.needed


def count_continuity(inspections: Iterable[Inspection]) -> Continuity:
    """How many pass."""
    answers = [answer for answer in map(passes, inspections) if answer is not None]
    return Continuity(sum(answers), len(answers), load_rule())


def agrees_with_overall(inspections: Iterable[Inspection]) -> tuple[int, int]:
    """Of inspections with an overall grade: where the measure says the same as "good or better overall", and all."""
    overall = compared_judgement()
    asked = [(passes(one), one.judgements[overall]) for one in inspections if overall in one.judgements]
    answered = [answer == is_good_or_better(grade) for answer, grade in asked if answer is not None]
    return sum(answered), len(answered)
