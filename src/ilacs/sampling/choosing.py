"""Choosing: cases spread over teams, workers and reasons, the strongest first; the seed settles what is equal."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ilacs.records import Case
from ilacs.sampling.declared import Criterion, Strata, share_out


def choose(
    candidates: Sequence[Case],
    places: int,
    criteria: Mapping[str, Criterion],
    strata: Strata,
    dice: random.Random,
    *,
    taken: set[str],
) -> list[Case]:
    """Choose cases of one list. Children in `taken` are chosen already, and those chosen now are added to it.

    Each team has places in proportion to its candidates. Within a team the case comes first that adds most:
    its weight, counting a reason less the more often it was taken. No worker has more than the strata allow,
    and no reason leads more than its share, unless there is nobody else.
    """
    free = [case for case in candidates if case.child_id not in taken]
    dice.shuffle(free)
    by_team: dict[str, list[Case]] = {}
    for case in sorted(free, key=lambda case: case.team):
        by_team.setdefault(case.team, []).append(case)
    chooser = _Chooser(criteria, strata, places)
    for team, share in share_out(min(places, len(free)), {team: len(cases) for team, cases in by_team.items()}).items():
        chooser.take(by_team[team], share, taken)
    chooser.take(free, places - len(chooser.chosen), taken)
    return sorted(chooser.chosen, key=lambda case: case.row)


class _Chooser:
    """Takes case after case, keeping count of workers and reasons."""

    def __init__(self, criteria: Mapping[str, Criterion], strata: Strata, places: int) -> None:
        self.chosen: list[Case] = []
        self._weights = {name: criterion.weight for name, criterion in criteria.items()}
        self._most_of_worker = strata.most_of_one_worker
        self._most_of_reason = max(1, places * strata.most_for_one_reason_percent // 100)
        self._workers = Counter[str]()
        self._leading = Counter[str]()
        self._given = Counter[str]()

    def take(self, cases: Iterable[Case], count: int, taken: set[str]) -> None:
        """Take up to so many of some cases: within the limits first, and beyond them if there is nobody else."""
        left = [case for case in cases if case.child_id not in taken]
        for _ in range(count):
            left = [case for case in left if case.child_id not in taken]
            if not left:
                return
            within = [case for case in left if self._is_within(case)] or left
            self._add(max(within, key=self._adds), taken)

    def _is_within(self, case: Case) -> bool:
        worker_has_room = not case.worker or self._workers[case.worker] < self._most_of_worker
        return worker_has_room and self._leading[case.reasons[0]] < self._most_of_reason

    def _adds(self, case: Case) -> float:
        return sum(self._weights[reason] / (1 + self._given[reason]) for reason in case.reasons)

    def _add(self, case: Case, taken: set[str]) -> None:
        self.chosen.append(case)
        taken.add(case.child_id)
        self._workers[case.worker] += 1
        self._leading[case.reasons[0]] += 1
        self._given.update(case.reasons)
