"""Assessments, the enquiries made during them, and the episodes of need that they open."""

import datetime
from dataclasses import replace

from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Allocation, Council
from ilacs.synthesis.life import Assessment, Child, Enquiry, Events, Need


def make_assessment(council: Council, started_on: datetime.date, authorised_on: datetime.date | None) -> Assessment:
    """An assessment that found a need, or that is still open."""
    dice = council.dice
    allocation = council.allocate("assessment")
    if authorised_on is None or authorised_on > council.as_at:
        seen = "Yes" if dice.happens("assessments.seen_while_open") else None
        return Assessment(started_on, None, seen, None, allocation)
    return Assessment(started_on, authorised_on, dice.pick("assessments.child_seen"), "Yes", allocation)


def make_enquiry(council: Council, discussed_on: datetime.date, allocation: Allocation) -> Enquiry:
    """An enquiry that led to no plan, as far as it has come."""
    calendar, dice = council.calendar, council.dice
    decided_on = calendar.later(discussed_on, dice.whole("section_47.working_days_to_decide"))
    if decided_on > council.as_at:
        return Enquiry(discussed_on, None, None, None, allocation)
    if not dice.happens("section_47.conference_without_plan"):
        return Enquiry(discussed_on, "Yes", None, None, allocation)
    held_on = calendar.later(discussed_on, dice.whole("section_47.working_days_to_conference"))
    if held_on > council.as_at:
        return Enquiry(discussed_on, "No", None, None, allocation)
    return Enquiry(discussed_on, "No", held_on, "No", allocation)


def enquire_during(council: Council, assessment: Assessment, share: str) -> Events:
    """An enquiry soon after an assessment began, in a declared share of them."""
    calendar = council.calendar
    latest = assessment.authorised_on or council.as_at
    discussed_on = calendar.later(assessment.started_on, council.dice.whole("section_47.days_into_assessment"))
    if discussed_on > latest or not council.dice.happens(share):
        return Events()
    return Events(enquiries=(make_enquiry(council, discussed_on, assessment.allocation),))


def follow_up(council: Council, since: datetime.date, share: str = "assessments.follows_up") -> Events:
    """Another assessment of an open case within the last year; where there is a new concern, with an enquiry."""
    calendar, dice = council.calendar, council.dice
    if not dice.happens(share):
        return Events()
    earliest = max(since + DAY, calendar.year_start)
    if (council.as_at - earliest).days < 5:
        return Events()
    day = calendar.later(earliest, dice.between(1, calendar.working_days(earliest, council.as_at)))
    day = min(day, calendar.working_day_by(council.as_at))
    assessment = make_assessment(council, day, calendar.later(day, dice.whole("assessments.length")))
    return Events(assessments=(assessment,)) + enquire_during(council, assessment, "section_47.new_concern")


def make_need(council: Council, started_on: datetime.date, child: Child, allocation: Allocation) -> Need:
    """An open episode of need with its plan."""
    dice = council.dice
    need = dice.pick("children_in_need.primary_need")
    if child.has_disability == "Yes" and dice.happens("children_in_need.need_of_disabled"):
        need = "N2"
    since_seen = dice.whole("children_in_need.days_since_seen") * DAY
    last_seen_on = None if dice.happens("children_in_need.never_seen") else max(council.as_at - since_seen, started_on)
    return Need(started_on, need, last_seen_on, allocation)


def close(council: Council, need: Need, closed_on: datetime.date, reason: str) -> Need:
    """The same episode, ended; the child was last seen as long before the end as else before today."""
    seen = need.last_seen_on
    if seen is not None and seen > closed_on:
        seen = max(closed_on - (council.as_at - seen), need.started_on)
    return replace(need, closed_on=closed_on, closure_reason=reason, last_seen_on=seen)
