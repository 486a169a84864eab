"""Contacts and referrals: who turns to the council, when, and what came before."""

import datetime
from collections.abc import Sequence
from typing import cast

from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Allocation, Council
from ilacs.synthesis.life import Assessment, Child, Contact, Enquiry, Events, Referral
from ilacs.synthesis.people import known_from

YEARS_REMEMBERED = 3 * 365
"""Days back beyond which nothing counts on any list, so that it need not be made up."""


def source_on(council: Council, day: datetime.date, children: Sequence[Child]) -> str:
    """A source that is open on the day and believable for every one of the children."""
    calendar = council.calendar
    mix = "source_on_rest_days" if calendar.is_rest_day(day) else "source_in_term"
    if mix == "source_in_term" and calendar.is_school_holiday(day):
        mix = "source_in_holidays"
    unsuited = cast(dict[str, tuple[int, int]], council.dice.shape.facts["front_door.unsuited"]["ages"])
    while True:
        source = council.dice.pick(f"front_door.{mix}")
        youngest, oldest = unsuited.get(source, (99, -99))
        if not any(youngest <= child.age <= oldest for child in children):
            return source


def make_contacts(council: Council, children: Sequence[Child], how_many: str) -> tuple[Contact, ...]:
    """So many contacts within the six months, no two of them the same."""
    found = {}
    for _ in range(int(council.dice.pick(how_many))):
        day = max(council.calendar.busy_day(), all_known_from(council, children))
        contact = Contact(day, source_on(council, day, children))
        found[contact] = contact
    return tuple(found)


def all_known_from(council: Council, children: Sequence[Child]) -> datetime.date:
    """The first day on which anybody could know of all the children."""
    return known_from(council, *(child.born_on for child in children))


def make_referral(
    council: Council, day: datetime.date, children: Sequence[Child], is_no_further_action: bool = False
) -> Events:
    """A referral and the contact that it came of."""
    calendar, dice = council.calendar, council.dice
    source = source_on(council, day, children)
    contacted_on = calendar.later(day, -int(dice.pick("front_door.days_from_contact_to_referral")))
    if contacted_on < max(calendar.period_start, all_known_from(council, children)):
        contacted_on = day
    contact_source = source
    if dice.happens("front_door.source_changed"):
        contact_source = source_on(council, contacted_on, children)
    allocation = council.allocate("intake", len(children))
    return Events(
        contacts=(Contact(contacted_on, contact_source),),
        referrals=(Referral(day, source, is_no_further_action, allocation),),
    )


def make_past(council: Council, day: datetime.date, children: Sequence[Child]) -> Events:
    """What happened before a referral: earlier referrals, some of them assessed, some enquired into."""
    past = Events()
    if (council.as_at - day).days > YEARS_REMEMBERED or not council.dice.happens("front_door.was_referred_before"):
        return past
    for _ in range(1 + council.dice.happens("front_door.was_referred_twice_before")):
        until = day
        day = council.calendar.working_day_by(day - council.dice.whole("front_door.days_since_earlier_referral") * DAY)
        if day < all_known_from(council, children):
            break
        past = _earlier_referral(council, children, day, until) + past
    return past


def _earlier_referral(council: Council, children: Sequence[Child], day: datetime.date, until: datetime.date) -> Events:
    calendar, dice = council.calendar, council.dice
    if dice.happens("front_door.earlier_referral_no_further_action") or calendar.working_days(day, until) < 25:
        return make_referral(council, day, children, is_no_further_action=True)
    started_on = calendar.later(day, int(dice.pick("assessments.working_days_to_start")))
    length = min(dice.whole("assessments.length"), calendar.working_days(started_on, until) - 2)
    authorised_on = calendar.later(started_on, length)
    allocation = council.allocate("assessment", len(children))
    assessment = Assessment(started_on, authorised_on, dice.pick("assessments.child_seen"), "No", allocation)
    earlier = make_referral(council, day, children) + Events(assessments=(assessment,))
    if length > 16 and dice.happens("section_47.had_earlier_enquiry"):
        earlier += Events(enquiries=(_earlier_enquiry(council, started_on, allocation),))
    return earlier


def _earlier_enquiry(council: Council, started_on: datetime.date, allocation: Allocation) -> Enquiry:
    """An enquiry that came to nothing; a conference only where it is too old to be on the list.

    A conference that is listed must not be before the start of the present episode of need.
    """
    calendar, dice = council.calendar, council.dice
    discussed_on = calendar.later(started_on, dice.between(0, 2))
    held_on = calendar.later(discussed_on, dice.whole("section_47.working_days_to_conference"))
    if held_on < calendar.period_start and dice.happens("section_47.earlier_led_to_conference"):
        return Enquiry(discussed_on, "No", held_on, "No", allocation)
    return Enquiry(discussed_on, "Yes", None, None, allocation)
