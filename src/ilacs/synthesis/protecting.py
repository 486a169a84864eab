"""Child protection plans: the conference that made them, their reviews and visits."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from ilacs.synthesis.assessing import make_assessment
from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Council
from ilacs.synthesis.front_door import make_past, make_referral
from ilacs.synthesis.life import Assessment, Child, Enquiry, Events, Plan, Stretch

Date = datetime.date

NO_ROOM = 16
"""Days between referral and assessment that are too few for an assessment of their own."""


@dataclass(frozen=True, slots=True)
class Conference:
    """The days that lead to a plan, counted back from the conference that made it."""

    held_on: Date
    discussed_on: Date
    assessed_from: Date
    referred_on: Date


def lead_to_conference(council: Council, held_on: Date) -> Conference:
    """The strategy discussion, the assessment and the referral before a conference."""
    calendar, dice = council.calendar, council.dice
    discussed_on = calendar.later(held_on, -dice.whole("section_47.working_days_to_conference"))
    assessed_from = calendar.later(discussed_on, -dice.whole("child_protection.days_from_assessment_to_discussion"))
    known = max(dice.whole("child_protection.days_known_before"), 1)
    known = known if known > NO_ROOM else min(known, 3)
    return Conference(held_on, discussed_on, assessed_from, calendar.working_day_by(assessed_from - known * DAY))


def tell_conference(council: Council, conference: Conference, children: Sequence[Child]) -> Events:
    """The events before a plan; where the children were known for long, an earlier assessment too."""
    calendar, dice = council.calendar, council.dice
    authorised_on = calendar.later(conference.held_on, -dice.between(0, 3))
    assessment = make_assessment(council, conference.assessed_from, max(authorised_on, conference.discussed_on))
    enquiry = Enquiry(conference.discussed_on, "No", conference.held_on, "Yes", assessment.allocation)
    first = _first_assessment(council, conference)
    return (
        make_past(council, conference.referred_on, children)
        + make_referral(council, conference.referred_on, children)
        + Events(assessments=(*first, assessment), enquiries=(enquiry,))
    )


def _first_assessment(council: Council, conference: Conference) -> tuple[Assessment, ...]:
    calendar = council.calendar
    started_on = calendar.later(conference.referred_on, 1)
    room = calendar.working_days(started_on, conference.assessed_from) - 1
    if room < 8:
        return ()
    length = min(council.dice.whole("assessments.length"), room)
    return (make_assessment(council, started_on, calendar.later(started_on, length)),)


def make_plan(council: Council, child: Child, started_on: Date, *, ended_on: Date | None = None) -> Plan:
    """A plan with its last review and its last visit, open or ended."""
    dice = council.dice
    limit = ended_on or council.as_at
    reviewed_on = _last_review(council, started_on, limit)
    if ended_on and reviewed_on and dice.between(1, 10) > 2:
        reviewed_on = council.calendar.working_day_by(ended_on)
    category = dice.pick("child_protection.category")
    changed = reviewed_on is not None and dice.happens("child_protection.category_changed")
    visited_on = _last_visit(council, started_on, limit)
    return Plan(
        started_on=started_on,
        initial_category=category,
        latest_category=dice.pick("child_protection.category") if changed else category,
        visited_on=visited_on,
        was_seen_alone=_seen_alone(council, child) if visited_on else None,
        reviewed_on=reviewed_on,
        emergency_on=_emergency(council, started_on),
        earlier=_earlier_plans(council, child, started_on),
        ended_on=ended_on,
    )


def _last_visit(council: Council, started_on: Date, limit: Date) -> Date | None:
    """None in the first days; then never before the plan began."""
    if (limit - started_on).days < 4:
        return None
    return max(limit - council.dice.whole("child_protection.days_since_visit") * DAY, started_on)


def _last_review(council: Council, started_on: Date, limit: Date) -> Date | None:
    return max(takewhile(lambda day: day <= limit, _reviews(council, started_on)), default=None)


def _reviews(council: Council, started_on: Date) -> Iterator[Date]:
    calendar, dice = council.calendar, council.dice
    day = calendar.working_day_by(started_on + dice.whole("child_protection.days_to_first_review") * DAY)
    late = calendar.working_day_by(started_on + dice.whole("child_protection.first_review_late") * DAY)
    # A review that is still due would be an error on the list, so only a review that was held may be late.
    if late <= council.as_at and dice.happens("child_protection.first_review_was_late"):
        day = late
    while True:
        yield day
        wait = dice.whole("child_protection.days_to_next_review")
        if dice.happens("child_protection.next_review_was_late"):
            wait += dice.between(7, 40)
        day = calendar.working_day_by(day + wait * DAY)


def _seen_alone(council: Council, child: Child) -> str:
    if child.age < 0:
        return "No"
    return council.dice.pick(f"child_protection.seen_alone{'_when_small' if child.age < 4 else ''}")


def _emergency(council: Council, started_on: Date) -> Date | None:
    if not council.dice.happens("child_protection.emergency"):
        return None
    return max(started_on - council.dice.between(0, 20) * DAY, council.calendar.period_start)


def _earlier_plans(council: Council, child: Child, started_on: Date) -> tuple[Stretch, ...]:
    dice = council.dice
    plans: list[Stretch] = []
    until = started_on
    for _ in range(int(dice.pick("child_protection.previous_plans"))):
        ended_on = until - dice.whole("child_protection.days_between_plans") * DAY
        until = ended_on - dice.whole("child_protection.days_of_plan") * DAY
        if until <= child.born_on:
            break
        plans.append(Stretch(until, ended_on))
    return tuple(plans)
