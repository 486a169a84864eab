"""How a case opens and what goes on while it is open: shared by every journey that needs a social worker."""

import datetime

from ilacs.synthesis import early_help
from ilacs.synthesis.assessing import enquire_during, follow_up, make_assessment, make_need
from ilacs.synthesis.council import Allocation, Council
from ilacs.synthesis.front_door import YEARS_REMEMBERED, all_known_from, make_contacts, make_past, make_referral
from ilacs.synthesis.life import Child, Events, Need
from ilacs.synthesis.people import Family

Date = datetime.date


def working_day_of_period(council: Council) -> Date:
    """A working day within the six months."""
    calendar = council.calendar
    while calendar.is_rest_day(day := calendar.busy_day()):
        pass
    return day


def refer(council: Council, day: Date, children: Family) -> Events:
    """A referral that is taken up, with what came before it."""
    return (
        early_help.step_up(council, day, all_known_from(council, children))
        + make_past(council, day, children)
        + make_referral(council, day, children)
    )


def open_case(council: Council, referred_on: Date, children: Family, *, done_by: Date) -> Events:
    """A referral and the assessment that opened the case, finished before a day; a long time ago it is left out."""
    calendar, dice = council.calendar, council.dice
    if (council.as_at - referred_on).days > YEARS_REMEMBERED:
        return Events()
    started_on = calendar.later(referred_on, int(dice.pick("assessments.working_days_to_start")))
    room = calendar.working_days(started_on, done_by) - 1
    authorised_on = calendar.later(started_on, min(dice.whole("assessments.length"), room)) if room > 0 else None
    assessment = make_assessment(council, started_on, authorised_on)
    return (
        refer(council, referred_on, children)
        + Events(assessments=(assessment,))
        + enquire_during(council, assessment, "section_47.in_assessment_with_support")
    )


def hear_more(council: Council, events: Events, children: Family) -> Events:
    """The same events with further contacts, as there are while the family is known."""
    return events + Events(contacts=make_contacts(council, children, "front_door.contacts_while_known"))


def go_on(council: Council, events: Events, children: Family) -> Events:
    """The same events of a case that is open today, with further contacts and perhaps another assessment."""
    events = hear_more(council, events, children)
    ends = [assessment.authorised_on for assessment in events.assessments]
    if None in ends:
        return events
    return events + follow_up(council, max((day for day in ends if day), default=council.calendar.year_start))


def need_of(council: Council, started_on: Date, child: Child, *, team: str, allocation: Allocation) -> Need:
    """An open episode of need; the disabled children team takes its own."""
    need = make_need(council, started_on, child, allocation)
    if need.primary_need == "N2" and team == "family_support":
        return make_need_with_team(council, need)
    return need


def make_need_with_team(council: Council, need: Need) -> Need:
    """The same episode with a worker for disabled children."""
    return Need(need.started_on, need.primary_need, need.last_seen_on, council.allocate("disability"))
