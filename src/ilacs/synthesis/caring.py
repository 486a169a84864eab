"""Periods of care: legal status, reviews, visits, health and missing episodes."""

import datetime
from collections.abc import Iterator
from itertools import takewhile

from ilacs.lib.days import age_on
from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Care, Child, Missing, Oversight, Placement, Status, Stretch
from ilacs.synthesis.placing import make_asylum_placement, make_placement, make_stays

Date = datetime.date


def make_care(council: Council, child: Child, period: Stretch) -> Care:
    """A period of care that goes on, or ended before today, of a child who is not to be adopted."""
    stays = make_stays(council, period.started_on, period.ended_on)
    status = _status(council, child, period)
    placement = make_placement(council, child, stays[0], status=status, care=period)
    return Care(
        started_on=period.started_on,
        category_of_need=_need(council, child),
        status=status,
        is_uasc=False,
        placements=stays,
        placement=placement,
        oversight=make_oversight(council, child, period, placement=placement),
        missing=_missing(council, child, period),
        earlier=_earlier_period(council, child, period),
    )


def _need(council: Council, child: Child) -> str:
    is_disability = child.has_disability == "Yes" and council.dice.happens("children_in_care.need_of_disabled")
    return "N2" if is_disability else council.dice.pick("children_in_care.need")


def make_asylum_care(council: Council, child: Child, period: Stretch) -> Care:
    """A period of care of a child who came alone to ask for asylum."""
    stays = make_stays(council, period.started_on, period.ended_on)
    placement = make_asylum_placement(council, child, stays[0])
    return Care(
        started_on=period.started_on,
        category_of_need="N8",
        status=Status("V2", period.started_on),
        is_uasc=True,
        placements=stays,
        placement=placement,
        oversight=make_oversight(council, child, period, placement=placement),
        missing=_missing(council, child, period),
    )


def make_oversight(council: Council, child: Child, period: Stretch, *, placement: Placement) -> Oversight:
    """Reviews, visits and health checks up to the end of a period."""
    reviewed_on = _last_review(council, period)
    return Oversight(
        reviewed_on=reviewed_on,
        visited_on=_last_visit(council, period, placement),
        iro_visited_on=_iro_visit(council, reviewed_on, period),
        health_assessed_on=_health_assessment(council, child, period),
        dental_checked_on=_dental_check(council, child, period),
        permanence_plan=_permanence_plan(council, child, period, placement=placement),
    )


def _length(period: Stretch) -> int:
    return (period.ended_on - period.started_on).days


def _status(council: Council, child: Child, period: Stretch) -> Status:
    dice, length = council.dice, _length(period)
    if length <= 2 and period.ended_on == council.as_at and dice.happens("children_in_care.police_protection"):
        return Status("L1", period.started_on)
    code = dice.pick(f"children_in_care.legal_status_{'new' if length < 300 else 'settled'}")
    if code == "J1" and not (12 <= child.age < 18):
        code = "C1"
    if code == "C2" and length < 120:
        code = "C1"
    if code == "C2":
        return Status(code, period.started_on + min(dice.between(110, 330), length - 5) * DAY)
    return Status(code, period.started_on)


def _last_review(council: Council, period: Stretch) -> Date | None:
    return max(takewhile(lambda day: day <= period.ended_on, _reviews(council, period.started_on)), default=None)


def _reviews(council: Council, started_on: Date) -> Iterator[Date]:
    calendar, dice = council.calendar, council.dice
    day = calendar.later(started_on, dice.whole("children_in_care.days_to_first_review"))
    yield day
    wait = dice.whole("children_in_care.days_to_second_review")
    while True:
        if dice.happens("children_in_care.review_was_late"):
            wait += dice.between(7, 40)
        day = calendar.working_day_by(day + wait * DAY)
        yield day
        wait = dice.whole("children_in_care.days_to_next_review")


def _last_visit(council: Council, period: Stretch, placement: Placement) -> Date | None:
    dice = council.dice
    if _length(period) < 3:
        return None
    is_settled = _length(period) > 450 and placement.type in ("U1", "U4")
    spread = f"children_in_care.days_since_visit{'_settled' if is_settled else ''}"
    visited_on = max(period.ended_on - dice.whole(spread) * DAY, period.started_on + dice.between(0, 3) * DAY)
    # A new placement is visited within a week.
    first = placement.started_on + dice.between(0, 7) * DAY
    return max(visited_on, first) if first <= period.ended_on else visited_on


def _iro_visit(council: Council, reviewed_on: Date | None, period: Stretch) -> Date | None:
    if reviewed_on is None:
        return None
    return max(reviewed_on, period.ended_on - council.dice.whole("children_in_care.days_since_iro_visit") * DAY)


def _health_assessment(council: Council, child: Child, period: Stretch) -> Date | None:
    dice = council.dice
    first = council.calendar.later(period.started_on, dice.whole("children_in_care.initial_health_assessment"))
    if first > period.ended_on:
        return None
    spread = "days_since_health_assessment" if child.age < 5 else "days_since_yearly_check"
    return max(first, period.ended_on - dice.whole(f"children_in_care.{spread}") * DAY)


def _dental_check(council: Council, child: Child, period: Stretch) -> Date | None:
    dice = council.dice
    checked_on = period.ended_on - dice.whole("children_in_care.days_since_yearly_check") * DAY
    if child.age < 1 or checked_on < period.started_on or dice.happens("children_in_care.dental_check_missing"):
        return None
    return checked_on


def _permanence_plan(council: Council, child: Child, period: Stretch, *, placement: Placement) -> str | None:
    dice = council.dice
    if _length(period) < 120 and not dice.happens("children_in_care.permanence_plan_early"):
        return None
    if _length(period) >= 120 and dice.happens("children_in_care.permanence_plan_missing"):
        return None
    plan = dice.pick("children_in_care.permanence_plan")
    if plan == "Supported living in the community" and child.age < 15:
        return "Long-term fostering"
    return "Long-term residential placement" if placement.type == "K2" and plan == "Long-term fostering" else plan


def _missing(council: Council, child: Child, period: Stretch) -> Missing:
    dice = council.dice
    if child.age < 12 or _length(period) < 40:
        return Missing()
    absences = int(dice.pick("children_in_care.times_absent"))
    if not dice.happens("children_in_care.went_missing"):
        return Missing(absences=absences)
    offered = dice.pick("children_in_care.interview_offered")
    accepted = dice.pick("children_in_care.interview_accepted") if offered == "Yes" else None
    return Missing(int(dice.pick("children_in_care.times_missing")), absences, offered, accepted)


def _earlier_period(council: Council, child: Child, period: Stretch) -> Stretch | None:
    """Another period of care that ended within the last year, before this one."""
    dice, year_start = council.dice, council.calendar.year_start
    if period.started_on <= year_start or not dice.happens("children_in_care.second_period"):
        return None
    ended_on = period.started_on - dice.whole("children_in_care.days_between_periods") * DAY
    started_on = ended_on - dice.whole("children_in_care.days_of_first_period") * DAY
    if ended_on < year_start or age_on(child.born_on, started_on) < 0 or started_on <= child.born_on:
        return None
    return Stretch(started_on, ended_on)
