"""How many inspections gave which grade, judgement by judgement."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ilacs.framework.editions import load_scale
from ilacs.published.inspection import Inspection
from ilacs.published.registered import NOT_IN_FRAMEWORK, NOT_JUDGED, UNREAD, ilacs_judgements

Profile = Mapping[str, Mapping[str, int]]
"""Judgement to grade, or reason why there is none, to how many."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of those with a grade were good or better."""

    good_or_better: int
    n: int

    @property
    def percent(self) -> float | None:
        """Out of a hundred, unrounded; None of none."""
        return 100 * self.good_or_better / self.n if self.n else None


def grades() -> tuple[str, ...]:
    """The grades, the best first."""
    return tuple(load_scale().grades)


def is_good_or_better(grade: str) -> bool:
    """Whether a grade is outstanding or good."""
    return grade in grades()[:2]


def count_profile(inspections: Iterable[Inspection]) -> Profile:
    """Every judgement in report order: its grades and the reasons for none, which add up to the inspections."""
    seen = tuple(inspections)
    return {name: _count(name, seen) for name in ilacs_judgements()}


def share_of(counts: Mapping[str, int]) -> Share:
    """Good or better among the graded of one judgement."""
    graded = {grade: counts[grade] for grade in grades()}
    return Share(sum(graded[grade] for grade in graded if is_good_or_better(grade)), sum(graded.values()))


def add_up(profile: Profile, *judgements: str) -> Mapping[str, int]:
    """The grades of several judgements together, such as children in care with the joint judgement before 2023."""
    return {grade: sum(profile[name][grade] for name in judgements) for grade in grades()}


def _count(judgement: str, inspections: tuple[Inspection, ...]) -> Mapping[str, int]:
    counted = Counter(one.judgements.get(judgement) or one.missing[judgement] for one in inspections)
    return {state: counted[state] for state in (*grades(), NOT_IN_FRAMEWORK, NOT_JUDGED, UNREAD)}
