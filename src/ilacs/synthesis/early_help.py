"""Early help: alone, before a referral, or after an assessment."""

import datetime

from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import EarlyHelp, Events


def make_early_help(council: Council, known_from: datetime.date) -> EarlyHelp:
    """Early help that is going on, or that ended within the six months."""
    calendar, dice = council.calendar, council.dice
    organisation = dice.pick("early_help.organisation")
    if dice.happens("early_help.is_open"):
        started_on = calendar.later(council.as_at - dice.whole("early_help.days_open") * DAY, 0)
        return EarlyHelp(max(started_on, known_from), None, organisation)
    completed_on = max(calendar.working_day_by(calendar.busy_day()), calendar.period_start, known_from)
    started_on = calendar.later(completed_on - dice.whole("early_help.days_of_help") * DAY, 0)
    return EarlyHelp(max(started_on, known_from), completed_on, organisation)


def step_up(council: Council, referred_on: datetime.date, known_from: datetime.date) -> Events:
    """Early help before a referral, which mostly ended with it."""
    dice = council.dice
    started_on = council.calendar.later(referred_on - dice.whole("early_help.days_of_help") * DAY, 0)
    if started_on < known_from or not dice.happens("early_help.came_before_referral"):
        return Events()
    completed_on = None if dice.happens("early_help.stayed_open") else referred_on
    return Events(early_help=(EarlyHelp(started_on, completed_on, dice.pick("early_help.organisation")),))


def step_down(council: Council, authorised_on: datetime.date) -> Events:
    """Early help after an assessment that found no need of a social worker."""
    if authorised_on >= council.as_at or not council.dice.happens("early_help.follows_assessment"):
        return Events()
    started_on = min(council.calendar.later(authorised_on, council.dice.between(1, 8)), council.as_at)
    return Events(early_help=(EarlyHelp(started_on, None, council.dice.pick("early_help.organisation")),))
