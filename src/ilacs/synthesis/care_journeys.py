"""Kinds of journey through care: into it, out of it, on to adulthood or to adopters."""

import datetime
from dataclasses import replace

from ilacs.lib.days import add_months, age_on
from ilacs.synthesis.adopting import Way, make_adoption, make_adoption_care, reverse, way_of_stage, way_to_adoption
from ilacs.synthesis.assessing import close, make_need
from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.caring import make_asylum_care, make_care
from ilacs.synthesis.council import Allocation, Council
from ilacs.synthesis.journeys import Lives, protected
from ilacs.synthesis.leaving import is_entitled, make_eligible, make_leaver
from ilacs.synthesis.life import Adoption, Care, Child, Events, Life, Need, Stretch
from ilacs.synthesis.opening import go_on, hear_more, open_case, working_day_of_period
from ilacs.synthesis.people import describe, make_child, make_family_born_by

Date = datetime.date

ADULT = 18 * 12
"""Months."""

SHORTEST_CASE = 15
"""Working days, so that the assessment is over when the case closes."""


def in_care(council: Council) -> Lives:
    """Brothers and sisters who are looked after today."""
    started_on = council.as_at - council.dice.whole("children_in_care.days_open") * DAY
    from_plan = council.dice.happens("children_in_care.had_child_protection_plan")
    if started_on > council.calendar.period_start and from_plan:
        return _from_plan(council, started_on)
    period = Stretch(started_on, council.as_at)
    referred_on = _referral_before(council, started_on)
    children = make_family_born_by(council, "children_in_care.age_now", referred_on, born_by=started_on)
    events = open_case(council, referred_on, children, done_by=council.as_at)
    events = go_on(council, events, children)
    allocation = council.allocate("in_care", len(children))
    return [
        _looked_after(council, Life(child, events), make_care(council, child, period), referred_on, allocation)
        for child in children
    ]


def _referral_before(council: Council, started_on: Date) -> Date:
    days = council.dice.whole("children_in_care.days_before_care")
    return council.calendar.working_day_by(started_on - days * DAY)


def _from_plan(council: Council, started_on: Date) -> Lives:
    """Children whose plan came to an end when they came into care; for a few it goes on for now."""
    dice = council.dice
    plan_from = council.calendar.working_day_by(started_on - dice.whole("child_protection.days_of_plan") * DAY)
    ended_on = None if dice.happens("children_in_care.plan_goes_on") else started_on
    lives = protected(council, plan_from, ended_on=ended_on)
    allocation = council.allocate("in_care", len(lives))
    period = Stretch(started_on, council.as_at)
    return [
        _looked_after(council, life, make_care(council, life.child, period), life.need.started_on, allocation)
        if life.need and life.child.born_on <= started_on
        else life
        for life in lives
    ]


def _looked_after(council: Council, life: Life, care: Care, referred_on: Date, allocation: Allocation) -> Life:
    """The life of a child in care; visits to the placement are when the child is seen."""
    child = life.child
    need = make_need(council, referred_on, child, allocation)
    seen = [day for day in (care.oversight.visited_on, life.plan and life.plan.visited_on) if day]
    need = replace(need, primary_need=care.category_of_need, last_seen_on=max(seen, default=need.last_seen_on))
    is_eligible = care.ceased_on is None and is_entitled(council, child, care, until=council.as_at)
    leaving = make_eligible(council, child, care, worker=allocation) if is_eligible else None
    return replace(life, need=need, care=care, leaving=leaving)


def asylum_seeker(council: Council) -> Lives:
    """A child who came alone to ask for asylum."""
    dice = council.dice
    started_on = council.as_at - dice.whole("children_in_care.asylum_seeker_days_open") * DAY
    referred_on = council.calendar.working_day_by(started_on)
    child = _asylum_seeker(council, make_child(council, dice.draw("children_in_care.asylum_seeker_age"), referred_on))
    care = make_asylum_care(council, child, Stretch(started_on, council.as_at))
    events = _asylum_events(council, open_case(council, referred_on, (child,), done_by=council.as_at))
    return [_looked_after(council, Life(child, events), care, referred_on, council.allocate("in_care"))]


def _asylum_seeker(council: Council, child: Child) -> Child:
    return replace(
        child,
        gender=council.dice.pick("children_in_care.asylum_seeker_gender"),
        ethnicity=council.dice.pick("children_in_care.asylum_seeker_ethnicity"),
    )


def _asylum_events(council: Council, events: Events) -> Events:
    source = council.dice.pick("children_in_care.asylum_seeker_source")
    return Events(
        contacts=tuple(replace(one, source=source) for one in events.contacts[-1:]),
        referrals=tuple(replace(one, source=source) for one in events.referrals[-1:]),
        assessments=events.assessments[-1:],
    )


def care_ended(council: Council) -> Lives:
    """A child whose period of care ended within the six months."""
    if council.dice.happens("children_in_care.left_at_18"):
        return _turned_18(council)
    dice = council.dice
    ceased_on = min(working_day_of_period(council), council.as_at - DAY)
    started_on = ceased_on - dice.whole("children_in_care.days_of_care") * DAY
    referred_on = min(_referral_before(council, started_on), council.calendar.later(ceased_on, -SHORTEST_CASE))
    child = make_family_born_by(council, "children_in_care.age_now", referred_on, born_by=started_on)[0]
    care = make_care(council, child, Stretch(started_on, ceased_on))
    care = replace(care, ceased_on=ceased_on, ceased_reason=dice.pick("children_in_care.ceased_before_18"))
    events = hear_more(council, open_case(council, referred_on, (child,), done_by=ceased_on), (child,))
    life = _looked_after(council, Life(child, events), care, referred_on, council.allocate("in_care"))
    return [_after_care(council, life, care)]


def _after_care(council: Council, life: Life, care: Care) -> Life:
    """What follows a period of care: another order, another council, home with help, or nothing more."""
    assert life.need and care.ceased_on and care.ceased_reason
    reason = closure_after(council, care.ceased_reason)
    goes_home = care.ceased_reason in council.dice.shape.table("children_in_care.goes_home")
    if goes_home and council.dice.happens("children_in_care.need_goes_on"):
        need = _seen_again(council, life.child, life.need)
    else:
        wait = council.dice.between(0, 30) if goes_home else 0
        need = close(council, life.need, min(care.ceased_on + wait * DAY, council.as_at), reason)
    life = replace(life, need=need)
    if age_on(life.child.born_on, care.ceased_on) < 16:
        return life
    entitled = is_entitled(council, life.child, care, until=care.ceased_on)
    return replace(life, leaving=make_leaver(council, life.child, is_entitled=entitled))


def closure_after(council: Council, ceased_reason: str) -> str:
    """Why the episode of need ends with a period of care."""
    return council.dice.shape.table("children_in_care.closure_after_care").get(ceased_reason, "RC7")


def _seen_again(council: Council, child: Child, need: Need) -> Need:
    seen = make_need(council, need.started_on, child, need.allocation).last_seen_on
    return replace(need, last_seen_on=max(day for day in (need.last_seen_on, seen, need.started_on) if day))


def _turned_18(council: Council) -> Lives:
    """A young person who left care on the 18th birthday."""
    dice = council.dice
    ceased_on = min(council.calendar.busy_day(), council.as_at - DAY)
    if (ceased_on.month, ceased_on.day) == (2, 29):
        ceased_on -= DAY
    child = describe(council, add_months(ceased_on, -ADULT))
    is_uasc = dice.happens("care_leavers.asylum_seeker")
    spread = "asylum_seeker_days_open" if is_uasc else "days_of_care_to_18"
    period = Stretch(ceased_on - max(dice.whole(f"children_in_care.{spread}"), 120) * DAY, ceased_on)
    referred_on = council.calendar.working_day_by(period.started_on)
    if is_uasc:
        child = _asylum_seeker(council, child)
    care = make_asylum_care(council, child, period) if is_uasc else make_care(council, child, period)
    reason = dice.pick("children_in_care.ceased_at_18")
    if reason == "E17" and care.placement.type[0] != "U":
        reason = "E5"
    care = replace(care, ceased_on=ceased_on, ceased_reason=reason)
    life = _looked_after(council, Life(child), care, referred_on, council.allocate("in_care"))
    assert life.need
    need = close(council, life.need, ceased_on, closure_after(council, reason))
    return [replace(life, need=need, leaving=make_leaver(council, child, is_entitled=True, is_uasc=is_uasc))]


def left_care(council: Council) -> Lives:
    """A young person over 18 who left care some time ago."""
    dice = council.dice
    child = make_child(council, dice.draw("care_leavers.age"), council.as_at)
    child = replace(child, has_disability=dice.pick("care_leavers.disability"))
    is_uasc = dice.happens("care_leavers.asylum_seeker")
    if is_uasc:
        child = _asylum_seeker(council, child)
    is_entitled_ = dice.pick("care_leavers.eligibility") == "Former relevant child"
    return [Life(child, leaving=make_leaver(council, child, is_entitled=is_entitled_, is_uasc=is_uasc))]


def adoption_under_way(council: Council) -> Lives:
    """A child, or two of a family, with a decision for adoption and no adoption order yet."""
    return _to_adopters(council, way_of_stage(council, council.dice.pick("adoption.stage")))


def adopted(council: Council) -> Lives:
    """A child, or two of a family, adopted within the year."""
    days = (council.as_at - council.calendar.year_start).days
    adopted_on = council.calendar.working_day_by(council.as_at - council.dice.between(1, days - 4) * DAY)
    return _to_adopters(council, way_to_adoption(council, adopted_on))


def _to_adopters(council: Council, way: Way) -> Lives:
    dice = council.dice
    children = [_child_entering(council, way.entered_care_on)]
    if dice.happens("adoption.with_sibling"):
        older = _child_entering(council, way.entered_care_on)
        born_on = children[0].born_on - dice.between(330, 800) * DAY
        children.append(replace(older, born_on=born_on, age=age_on(born_on, council.as_at)))
    family_id = None if dice.happens("adoption.is_interagency") else f"F{council.next_number()}"
    first = make_adoption(council, way, family_id=family_id)
    allocation = council.allocate("in_care", len(children))
    return [_adoptive_life(council, child, first, allocation) for child in children]


def _child_entering(council: Council, entered_care_on: Date) -> Child:
    born_on = entered_care_on - int(council.dice.draw("adoption.age_at_entry") * 365) * DAY
    return describe(council, born_on - DAY if (born_on.month, born_on.day) == (2, 29) else born_on)


def _adoptive_life(council: Council, child: Child, adoption: Adoption, allocation: Allocation) -> Life:
    days = min(council.dice.whole("children_in_care.days_before_care"), 90)
    referred_on = council.calendar.working_day_by(adoption.entered_care_on - days * DAY)
    events = open_case(council, referred_on, (child,), done_by=adoption.decided_on)
    care = make_adoption_care(council, child, adoption)
    life = _looked_after(council, Life(child, events), care, referred_on, allocation)
    if adoption.adopted_on and life.need and care.ceased_reason:
        reason = closure_after(council, care.ceased_reason)
        life = replace(life, need=close(council, life.need, adoption.adopted_on, reason))
    return replace(life, adoption=adoption)


def adoption_reversed(council: Council) -> Lives:
    """A child in care who should no longer be adopted."""
    way = way_of_stage(council, "ordered")
    child = _child_entering(council, way.entered_care_on)
    first = make_adoption(council, way, family_id=None)
    reversed_on = council.as_at - council.dice.between(0, 300) * DAY
    reversed_on = max(reversed_on, max(way.taken) + DAY) if max(way.taken) < council.as_at else council.as_at
    days = min(council.dice.whole("children_in_care.days_before_care"), 90)
    referred_on = council.calendar.working_day_by(way.entered_care_on - days * DAY)
    events = open_case(council, referred_on, (child,), done_by=council.as_at)
    care = make_care(council, child, Stretch(way.entered_care_on, council.as_at))
    life = _looked_after(council, Life(child, events), care, referred_on, council.allocate("in_care"))
    return [replace(life, adoption=reverse(council, first, reversed_on))]
