"""The inspections of one authority in order, and when the next is likely."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from statistics import median, quantiles
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.places.register import load_register
from ilacs.published.inspection import Inspection
from ilacs.published.register import InspectionRegister
from ilacs.published.report import Family
from ilacs.published.transitions import compared_judgement, direction, pairs_of

DAYS_OF_A_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Step:
    """One inspection, seen from the one before."""

    inspection: Inspection
    days_since: int | None
    """From the last day of the one before to the first of this; None for the first, and where a day was not read."""
    moved: str
    """How the overall grade compares: improved, kept_good_or_better, stayed_below_good, declined, or empty."""


@dataclass(frozen=True, slots=True)
class NextWindow:
    """When the next inspection is likely to begin: a likelihood from past intervals, not a rule."""

    after: Inspection
    from_on: date
    median_on: date
    until: date
    share: float
    """How many of the past intervals the window holds."""
    pairs: int
    """How many intervals were measured."""
    kinds: Mapping[str, int]
    """What kind of inspection followed the same overall grade in the past, to how many."""
    says: str


def history_of(code: str, register: InspectionRegister) -> tuple[Step, ...]:
    """Every inspection of an authority, the oldest first; those of its predecessors are their own."""
    inspections = register.of(code)
    earlier = (None, *inspections)[: len(inspections)]
    return tuple(_step(one, before) for one, before in zip(inspections, earlier, strict=True))


def next_window(code: str, register: InspectionRegister, *, as_at: date) -> NextWindow | None:
    """From what was known on a day; None of an authority that has ended, or has had no ILACS inspection yet."""
    known = register.ended_by(as_at)
    pairs = pairs_of(known)
    mine = [one for one in known if one.code == code and one.family == Family.ILACS]
    if not mine or len(pairs) < 2 or not load_register().by_code(code).existed_on(as_at):
        return None
    days = [(later.started_on - earlier.ended_on).days for earlier, later in pairs]
    share, last = _share(), mine[-1]
    first, until = _middle(days, share)
    return NextWindow(
        after=last,
        from_on=last.ended_on + timedelta(days=first),
        median_on=last.ended_on + timedelta(days=round(median(days))),
        until=last.ended_on + timedelta(days=until),
        share=share,
        pairs=len(pairs),
        kinds=_kinds_after(last, pairs),
        says=str(_declared()["says"]),
    )


def _step(one: Inspection, before: Inspection | None) -> Step:
    # The last day of a single inspection is that of its publication where nobody has read it.
    if before is None or before.family != Family.ILACS:
        return Step(one, None, "")
    return Step(one, (one.started_on - before.ended_on).days, direction(before, one, compared_judgement()))


def _middle(days: list[int], share: float) -> tuple[int, int]:
    """The edges that leave equally many intervals out on both sides, by hundredths."""
    edges = quantiles(days, n=100, method="inclusive")
    outside = round((1 - share) / 2 * 100)
    return round(edges[outside - 1]), round(edges[-outside])


def _kinds_after(last: Inspection, pairs: tuple[tuple[Inspection, Inspection], ...]) -> dict[str, int]:
    grade = last.judgements.get(compared_judgement())
    if grade is None:
        return {}
    followed = [later.kind for earlier, later in pairs if earlier.judgements.get(compared_judgement()) == grade]
    return dict(Counter(followed).most_common())


@cache
def _declared() -> dict[str, object]:
    return cast(dict[str, object], read_facts("inspections/register")["next_inspection"])


def _share() -> float:
    return cast(float, _declared()["share"])
