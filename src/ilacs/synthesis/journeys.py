"""Kinds of journey outside care: each makes the lives of one family from the first contact to today."""

import datetime
from dataclasses import replace

from ilacs.synthesis import early_help
from ilacs.synthesis.assessing import close, enquire_during, make_assessment, make_need
from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Council
from ilacs.synthesis.front_door import all_known_from, make_contacts, make_past, make_referral, source_on
from ilacs.synthesis.life import Assessment, Child, Contact, Events, Life, Need, Plan
from ilacs.synthesis.opening import go_on, hear_more, need_of, open_case, refer, working_day_of_period
from ilacs.synthesis.people import Family, make_family
from ilacs.synthesis.protecting import lead_to_conference, make_plan, tell_conference

Date = datetime.date
Lives = list[Life]


def contact_only(council: Council) -> Lives:
    """Somebody told the council something, and it went no further."""
    children = make_family(council, "people.age_at_first_notice", council.calendar.period_start)
    contacts = make_contacts(council, children, "front_door.contacts_of_one_child")
    return [Life(child, Events(contacts=contacts)) for child in children]


def early_help_only(council: Council) -> Lives:
    """Early help without a social worker."""
    children = make_family(council, "people.age_now", council.calendar.year_start)
    help_ = early_help.make_early_help(council, all_known_from(council, children))
    events = Events(early_help=(help_,))
    if council.dice.happens("early_help.had_contact"):
        day = help_.started_on
        if day < council.calendar.period_start:
            day = max(council.calendar.busy_day(), all_known_from(council, children))
        events += Events(contacts=(Contact(day, source_on(council, day, children)),))
    return [Life(child, events) for child in children]


def no_further_action(council: Council) -> Lives:
    """A referral that was not taken up."""
    day = working_day_of_period(council)
    children = make_family(council, "people.age_at_first_notice", day)
    events = make_past(council, day, children) + make_referral(council, day, children, is_no_further_action=True)
    return [Life(child, events) for child in children]


def no_support_needed(council: Council) -> Lives:
    """An assessment within the six months that found no need of a social worker."""
    calendar, dice = council.calendar, council.dice
    authorised_on = working_day_of_period(council)
    started_on = calendar.later(authorised_on, -dice.whole("assessments.length"))
    referred_on = calendar.later(started_on, -int(dice.pick("assessments.working_days_to_start")))
    children = make_family(council, "people.age_now", referred_on)
    allocation = council.allocate("assessment", len(children))
    assessment = Assessment(started_on, authorised_on, dice.pick("assessments.child_seen"), "No", allocation)
    events = (
        refer(council, referred_on, children)
        + Events(assessments=(assessment,))
        + enquire_during(council, assessment, "section_47.in_assessment_without_support")
        + early_help.step_down(council, authorised_on)
    )
    return [Life(child, events) for child in children]


def assessment_open(council: Council) -> Lives:
    """A referral of the last weeks that is being assessed."""
    calendar, dice = council.calendar, council.dice
    started_on = calendar.later(council.as_at, -dice.whole("assessments.days_open"))
    referred_on = calendar.later(started_on, -int(dice.pick("assessments.working_days_to_start")))
    children = make_family(council, "people.age_now", referred_on)
    assessment = make_assessment(council, started_on, None)
    events = (
        refer(council, referred_on, children)
        + Events(assessments=(assessment,))
        + enquire_during(council, assessment, "section_47.in_open_assessment")
    )
    needs = [make_need(council, referred_on, child, assessment.allocation) for child in children]
    return [Life(child, events, _unsettled(council, need)) for child, need in zip(children, needs, strict=True)]


def _unsettled(council: Council, need: Need) -> Need:
    is_stated = not council.dice.happens("children_in_need.need_not_stated")
    return replace(need, has_plan=False, primary_need=need.primary_need if is_stated else "N0")


def plan_for_child_in_need(council: Council) -> Lives:
    """A child in need with an open plan."""
    calendar, as_at = council.calendar, council.as_at
    referred_on = calendar.working_day_by(as_at - council.dice.whole("children_in_need.days_open") * DAY)
    children = make_family(council, "people.age_now", referred_on)
    events = open_case(council, referred_on, children, done_by=as_at)
    events = go_on(council, events, children)
    return [Life(child, events, need) for child, need in _needs(council, referred_on, children)]


def need_closed(council: Council) -> Lives:
    """A child in need whose case was closed within the six months."""
    calendar, dice = council.calendar, council.dice
    closed_on = working_day_of_period(council)
    referred_on = calendar.working_day_by(closed_on - dice.whole("children_in_need.days_of_need") * DAY)
    children = make_family(council, "people.age_now", referred_on)
    events = open_case(council, referred_on, children, done_by=closed_on)
    reason = dice.pick("children_in_need.closure_reason")
    if reason != "RC2":
        events = hear_more(council, events, children)
    elif len(children) > 1:
        reason = "RC7"
    needs = _needs(council, referred_on, children)
    return [Life(child, events, close(council, need, closed_on, reason)) for child, need in needs]


def _needs(council: Council, referred_on: Date, children: Family) -> list[tuple[Child, Need]]:
    allocation = council.allocate("family_support", len(children))
    return [
        (child, need_of(council, referred_on, child, team="family_support", allocation=allocation))
        for child in children
    ]


def child_protection(council: Council) -> Lives:
    """Brothers and sisters on open child protection plans."""
    days = council.dice.whole("child_protection.days_open")
    started_on = council.calendar.working_day_by(council.as_at - days * DAY)
    return protected(council, started_on)


def child_protection_ended(council: Council) -> Lives:
    """Plans that ended within the six months; most of the children stay children in need."""
    dice = council.dice
    ended_on = working_day_of_period(council)
    started_on = council.calendar.working_day_by(ended_on - dice.whole("child_protection.days_of_plan") * DAY)
    lives = protected(council, started_on, ended_on=ended_on)
    if dice.happens("child_protection.need_goes_on"):
        return lives
    closed_on = min(ended_on + dice.between(0, 40) * DAY, council.as_at)
    return [_closed(council, life, closed_on) for life in lives]


def _closed(council: Council, life: Life, closed_on: Date) -> Life:
    assert life.need and life.plan
    return replace(life, need=seen_by(close(council, life.need, closed_on, "RC7"), life.plan))


def protected(council: Council, started_on: Date, *, ended_on: Date | None = None) -> Lives:
    """The lives of brothers and sisters with plans that started on a day."""
    conference = lead_to_conference(council, started_on)
    children = make_family(council, "people.age_now", conference.referred_on)
    events = tell_conference(council, conference, children)
    events = hear_more(council, events, children) if ended_on else go_on(council, events, children)
    allocation = council.allocate("safeguarding", len(children))
    lives = []
    for child in children:
        plan = make_plan(council, child, started_on, ended_on=ended_on)
        need = make_need(council, conference.referred_on, child, allocation)
        lives.append(Life(child, events, seen_by(need, plan), plan))
    return lives


def seen_by(need: Need, plan: Plan) -> Need:
    """The episode of a child whose last visit under a plan counts as seen."""
    if plan.ended_on is None:
        return replace(need, primary_need="N1", last_seen_on=plan.visited_on or need.last_seen_on)
    seen = [day for day in (need.last_seen_on, plan.visited_on) if day]
    return replace(need, primary_need="N1", last_seen_on=max(seen, default=None))
