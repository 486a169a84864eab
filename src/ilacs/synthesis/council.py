"""The made-up council: its day, its chances, its workers and the numbers it gives to people."""

import datetime
from collections import defaultdict
from dataclasses import dataclass
from typing import cast

from ilacs.synthesis.calendar import Calendar
from ilacs.synthesis.dice import Dice
from ilacs.synthesis.shape import load_shape

CASELOADS = {"intake": "council.intake_caseload", "assessment": "council.assessment_caseload"}
"""Teams whose workers take more, because cases move on."""


@dataclass(frozen=True, slots=True)
class Allocation:
    """The team and the worker that a case is with."""

    team: str
    worker: str


@dataclass(slots=True)
class _Desk:
    """The worker of one kind of team whose caseload is being filled."""

    worker: int = 0
    room: int = 0
    workers: int = 0


class Council:
    """What every part of a journey needs to know."""

    def __init__(self, seed: int, as_at: datetime.date, edition: str) -> None:
        self.edition = edition
        self.as_at = as_at
        self.dice = Dice(seed, load_shape(edition))
        self.calendar = Calendar(as_at, self.dice)
        self._desks: dict[str, _Desk] = defaultdict(_Desk)
        self._workers = 0
        self._last_number = 1_200_000
        self._workers_in_a_team = self.dice.shape.number("council.workers_in_a_team")
        self._teams = cast(dict[str, str], self._fact("council.teams", "names"))
        self._worker_is_called = cast(str, self._fact("council.worker", "name"))
        self.authority = cast(str, self._fact("council.own_authority", "name"))

    def next_number(self) -> int:
        """A number that nobody has yet."""
        self._last_number += self.dice.between(1, 39)
        return self._last_number

    def allocate(self, kind: str, children: int = 1) -> Allocation:
        """A worker with room for some brothers and sisters, a new one where the last is full."""
        desk = self._desks[kind]
        if desk.room < children:
            self._workers += 1
            desk.worker, desk.room, desk.workers = self._workers, self._room(kind), desk.workers + 1
        desk.room -= children
        team = 1 + (desk.workers - 1) // self._workers_in_a_team
        return Allocation(f"{self._teams[kind]} {team}", f"{self._worker_is_called} {desk.worker:03d}")

    def _room(self, kind: str) -> int:
        return self.dice.whole(CASELOADS.get(kind, "council.caseload"))

    def _fact(self, name: str, key: str) -> object:
        return self.dice.shape.facts[name][key]
