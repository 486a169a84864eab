"""Lives cut to the lists: who belongs on each, within which dates, and how the counts come out."""

import datetime
from collections.abc import Iterator

from ilacs.lib.days import add_months
from ilacs.synthesis.calendar import Calendar
from ilacs.synthesis.life import Child, Enquiry, Life, Referral
from ilacs.synthesis.made_up import Row

Date = datetime.date


def about(child: Child) -> Row:
    """The columns that tell who a child is, on every list."""
    return {
        "child_id": child.child_id,
        "gender": child.gender,
        "ethnicity": child.ethnicity,
        "born_on": child.born_on if child.is_birth_known else None,
        "age": child.age,
        "has_disability": child.has_disability,
    }


def contacts(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 1: contacts of the six months."""
    for contact in dict.fromkeys(life.events.contacts):
        if contact.contacted_on >= calendar.period_start:
            yield {"contacted_on": contact.contacted_on, "source": contact.source}


def early_help(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 2: early help that is open or ended in the six months."""
    for help_ in life.events.early_help:
        if help_.completed_on is None or help_.completed_on >= calendar.period_start:
            yield {
                "started_on": help_.started_on,
                "completed_on": help_.completed_on,
                "organisation": help_.organisation,
            }


def referrals(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 3: referrals of the six months."""
    count = _earlier_referrals(life.events.referrals)
    for referral in life.events.referrals:
        if referral.referred_on >= calendar.period_start:
            yield {
                "referred_on": referral.referred_on,
                "source": referral.source,
                "is_no_further_action": "Yes" if referral.is_no_further_action else "No",
                "previous_referrals": count,
                "team": referral.allocation.team,
                "worker": referral.allocation.worker,
            }


def _earlier_referrals(known: tuple[Referral, ...]) -> int:
    """Referrals in the twelve months before the latest, which does not count itself."""
    days = [referral.referred_on for referral in known]
    return _count_before(days, max(days, default=None))


def _count_before(days: list[Date], latest: Date | None) -> int:
    if latest is None:
        return 0
    return sum(add_months(latest, -12) <= day < latest for day in days)


def assessments(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 4: assessments that are open or were authorised in the six months."""
    for assessment in life.events.assessments:
        if assessment.authorised_on is None or assessment.authorised_on >= calendar.period_start:
            seen = assessment.was_child_seen
            yield {
                "started_on": assessment.started_on,
                "was_child_seen": "No" if seen and life.child.age < 0 else seen,
                "authorised_on": assessment.authorised_on,
                "was_support_required": assessment.was_support_required,
                "team": assessment.allocation.team,
                "worker": assessment.allocation.worker,
            }


def section_47(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 5: enquiries of the six months, and earlier ones whose conference was in the six months."""
    known = life.events.enquiries
    latest = max((enquiry.discussed_on for enquiry in known), default=None)
    held = [enquiry.conference_held_on for enquiry in known if enquiry.conference_held_on]
    for enquiry in known:
        if _last_day(enquiry) >= calendar.period_start:
            yield {
                "strategy_discussed_on": enquiry.discussed_on,
                "was_conference_unnecessary": enquiry.was_conference_unnecessary,
                "conference_held_on": enquiry.conference_held_on,
                "was_plan_made": enquiry.was_plan_made,
                "previous_enquiries": _count_before([one.discussed_on for one in known], latest),
                "previous_conferences": _count_before(held, latest),
                "team": enquiry.allocation.team,
                "worker": enquiry.allocation.worker,
            }


def _last_day(enquiry: Enquiry) -> Date:
    return max(enquiry.discussed_on, enquiry.conference_held_on or enquiry.discussed_on)


def children_in_need(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 6: the latest episode of need, open or closed in the six months."""
    need = life.need
    if need is None or (need.closed_on and need.closed_on < calendar.period_start):
        return
    yield {
        "started_on": need.started_on,
        "primary_need": need.primary_need,
        "last_seen_on": need.last_seen_on,
        "closed_on": need.closed_on,
        "closure_reason": need.closure_reason,
        "case_status": case_status(life),
        "team": need.allocation.team,
        "worker": need.allocation.worker,
    }


def case_status(life: Life) -> str:
    """The first that applies, in the order of the guidance."""
    if life.need is None or life.need.closed_on:
        return "Closed episode"
    if life.care and life.care.ceased_on is None:
        return "Looked after child"
    if life.plan and life.plan.ended_on is None:
        return "Child Protection plan"
    return "Child in need plan" if life.need.has_plan else "Open assessment"


def child_protection(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 7: the latest plan, open or ended in the six months."""
    plan, need = life.plan, life.need
    if plan is None or need is None or (plan.ended_on and plan.ended_on < calendar.period_start):
        return
    is_recent = plan.emergency_on is not None and plan.emergency_on >= calendar.period_start
    has_emergency_status = life.care is not None and life.care.status.code in ("L1", "L2")
    yield {
        "started_on": plan.started_on,
        "initial_category": plan.initial_category,
        "latest_category": plan.latest_category,
        "visited_on": plan.visited_on,
        "was_seen_alone": plan.was_seen_alone,
        "reviewed_on": plan.reviewed_on,
        "ended_on": plan.ended_on,
        "was_emergency_protected": "Yes" if is_recent or has_emergency_status else "No",
        "previous_plans": len(plan.earlier),
        "team": need.allocation.team,
        "worker": need.allocation.worker,
    }
