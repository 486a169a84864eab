"""Adoption: the way of a child to a new family, as far as it has come today."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.caring import make_oversight
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Adoption, Care, Child, Missing, Status, Stretch
from ilacs.synthesis.placing import make_stays, place

Date = datetime.date

STEPS: Sequence[str] = ("decision", "order", "match", "placement", "adoption")
STAGES: Mapping[str, int] = {"decided": 1, "ordered": 2, "matched": 3, "placed": 4}
"""Stages of a child who waits, and how many steps are behind them."""


@dataclass(frozen=True, slots=True)
class Way:
    """The days of the steps that have been taken."""

    entered_care_on: Date
    taken: Sequence[Date]

    def day(self, step: str) -> Date | None:
        """The day of a step, where it has been taken."""
        place = STEPS.index(step)
        return self.taken[place] if place < len(self.taken) else None


def way_of_stage(council: Council, stage: str) -> Way:
    """A way that has reached a stage today, somewhere between its last step and the next."""
    waits, taken = _waits(council), STAGES[stage]
    into = int(council.dice.draw("calendar.part") * waits[taken])
    return _way(council, waits, taken, council.as_at - into * DAY)


def way_to_adoption(council: Council, adopted_on: Date) -> Way:
    """A way that ended in an adoption."""
    return _way(council, _waits(council), len(STEPS), adopted_on)


def _waits(council: Council) -> list[int]:
    return [council.dice.whole(f"adoption.days_to_{step}") for step in STEPS]


def _way(council: Council, waits: Sequence[int], taken: int, last: Date) -> Way:
    """Steps counted back from the last one taken, each on a working day."""
    days = [council.calendar.working_day_by(last)]
    for wait in reversed(waits[1:taken]):
        days.insert(0, council.calendar.working_day_by(days[0] - wait * DAY))
    return Way(days[0] - waits[0] * DAY, days)


def make_adoption(council: Council, way: Way, *, family_id: str | None) -> Adoption:
    """The row of a child who is on the way to adoption; with fostering for adoption for some."""
    dice = council.dice
    placed_on, matched_on = way.day("placement"), way.day("match")
    fostered_on = None
    if dice.happens("adoption.is_fostering_for_adoption") and matched_on and family_id:
        fostered_on = way.entered_care_on + dice.whole("adoption.days_to_early_placement") * DAY
        fostered_on = min(fostered_on, (placed_on or matched_on) - DAY)
    return Adoption(
        entered_care_on=way.entered_care_on,
        decided_on=way.taken[0],
        placement_ordered_on=way.day("order"),
        matched_on=matched_on,
        placed_on=placed_on,
        adopted_on=way.day("adoption"),
        fostered_for_adoption_on=fostered_on,
        family_id=family_id if matched_on else None,
    )


def reverse(council: Council, adoption: Adoption, reversed_on: Date) -> Adoption:
    """The same child, who should no longer be adopted."""
    reason = council.dice.pick("adoption.reversal_reason")
    ordered_on = None if reason == "RD2" else adoption.placement_ordered_on
    return replace(adoption, placement_ordered_on=ordered_on, reversed_on=reversed_on, reversal_reason=reason)


def make_adoption_care(council: Council, child: Child, adoption: Adoption) -> Care:
    """The period of care of a child who is to be adopted, or was."""
    limit = adoption.adopted_on or council.as_at
    period = Stretch(adoption.entered_care_on, limit)
    home_since = adoption.placed_on or adoption.fostered_for_adoption_on
    stays = _stays(council, period, home_since)
    placement = place(council, _type(adoption), stays[0].started_on)
    oversight = make_oversight(council, child, period, placement=placement)
    return Care(
        started_on=period.started_on,
        category_of_need="N1",
        status=_status(council, adoption),
        is_uasc=False,
        placements=stays,
        placement=placement,
        oversight=replace(oversight, permanence_plan="Adoption"),
        missing=Missing(),
        ceased_on=adoption.adopted_on,
        ceased_reason=_reason(council, adoption),
    )


def _stays(council: Council, period: Stretch, home_since: Date | None) -> tuple[Stretch, ...]:
    if home_since is None:
        return make_stays(council, period.started_on, period.ended_on)
    return (Stretch(home_since, period.ended_on), *make_stays(council, period.started_on, home_since))


def _type(adoption: Adoption) -> str:
    if adoption.placed_on:
        return "A5" if adoption.fostered_for_adoption_on else "A6"
    return "U5" if adoption.fostered_for_adoption_on else "U6"


def _status(council: Council, adoption: Adoption) -> Status:
    if adoption.placement_ordered_on:
        return Status("E1", adoption.placement_ordered_on)
    return Status("C1", adoption.entered_care_on)


def _reason(council: Council, adoption: Adoption) -> str | None:
    if adoption.adopted_on is None:
        return None
    return "E12" if council.dice.between(1, 3) == 1 else "E11"
