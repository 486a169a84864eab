"""How grades moved from one inspection of an authority to another."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.published.inspection import Inspection
from ilacs.published.profile import grades, is_good_or_better
from ilacs.published.report import Family

IMPROVED, KEPT, STAYED, DECLINED = "improved", "kept_good_or_better", "stayed_below_good", "declined"


@dataclass(frozen=True, slots=True)
class Movement:
    """Authorities with more than one ILACS inspection, by how the latest grade compares with the first."""

    n: int
    improved: int
    kept_good_or_better: int
    """The same grade or none lower, where both are outstanding or good: neither improved nor declined."""
    stayed_below_good: int
    declined: int
    no_grade: int
    """One of the two has no such judgement, as since April 2026."""


@dataclass(frozen=True, slots=True)
class Transitions:
    """By one judgement: from the first inspection to the latest, and from each to the next."""

    judgement: str
    first_to_latest: Movement
    to_next: Mapping[str, Mapping[str, int]]
    """Grade to grade of the next inspection, or the reason why that has none, to how many."""
    pairs: int


@cache
def compared_judgement() -> str:
    """The judgement by which inspections are compared over time."""
    facts = cast(dict[str, dict[str, str]], read_facts("inspections/register"))
    return facts["transitions"]["judgement"]


def ilacs_of_each(inspections: Iterable[Inspection]) -> tuple[tuple[Inspection, ...], ...]:
    """The ILACS inspections of each authority, in the order given. A single inspection is another framework."""
    grouped: defaultdict[str, list[Inspection]] = defaultdict(list)
    for one in inspections:
        if one.family == Family.ILACS:
            grouped[one.code].append(one)
    return tuple(map(tuple, grouped.values()))


def pairs_of(inspections: Iterable[Inspection]) -> tuple[tuple[Inspection, Inspection], ...]:
    """Each ILACS inspection of an authority with the next, given all in the order of their last days."""
    return tuple(chain.from_iterable(pairwise(run) for run in ilacs_of_each(inspections)))


def count_transitions(inspections: Iterable[Inspection]) -> Transitions:
    """Every move among inspections, which must be in the order of their last days."""
    judgement = compared_judgement()
    runs = [run for run in ilacs_of_each(inspections) if len(run) > 1]
    pairs = pairs_of(chain.from_iterable(runs))
    moved = Counter(direction(run[0], run[-1], judgement) for run in runs)
    return Transitions(
        judgement=judgement,
        first_to_latest=Movement(
            n=len(runs),
            improved=moved[IMPROVED],
            kept_good_or_better=moved[KEPT],
            stayed_below_good=moved[STAYED],
            declined=moved[DECLINED],
            no_grade=moved[""],
        ),
        to_next=_count_pairs(pairs, judgement),
        pairs=len(pairs),
    )


def direction(before: Inspection, after: Inspection, judgement: str) -> str:
    """How a grade moved; empty where one of them has none."""
    first, second = before.judgements.get(judgement), after.judgements.get(judgement)
    if first is None or second is None:
        return ""
    if first == second:
        return KEPT if is_good_or_better(second) else STAYED
    return IMPROVED if grades().index(second) < grades().index(first) else DECLINED


def _count_pairs(pairs: Iterable[tuple[Inspection, Inspection]], judgement: str) -> dict[str, dict[str, int]]:
    counted = Counter(
        (before.judgements[judgement], after.judgements.get(judgement) or after.missing[judgement])
        for before, after in pairs
        if judgement in before.judgements
    )
    after_any = (*grades(), *sorted({after for _, after in counted} - set(grades())))
    return {before: {after: counted[before, after] for after in after_any} for before in grades()}
