"""A journey with a gap, an overlap and a cell that could not be read, for the tests of its drawing and page."""

import datetime
from dataclasses import replace

from ilacs.records.journeys import Journey, JourneyEvent, Mark, MarkKind, Place, Stretch

AS_AT = datetime.date(2026, 11, 2)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def place(list_: str, cell: str) -> Place:
    return Place(list_, f"Sheet <{list_}>", int(cell[1:]), "started_on", cell)


HELP, NEED, PLAN = place("early_help", "F2"), place("children_in_need", "G3"), place("child_protection", "G4")
JOURNEY = Journey(
    child_id="<A1>",
    born_on=day("2015-03-05"),
    as_at=AS_AT,
    events=(
        JourneyEvent("early_help_started", "Early help started", "early_help", day("2026-01-01"), HELP, "School"),
        JourneyEvent("need_started", "Episode of need started", "need", day("2026-05-01"), NEED, days_since=120),
        JourneyEvent("plan_started", "Plan started", "plan", day("2026-05-01"), PLAN, days_since=0),
    ),
    stretches=(
        Stretch("early_help", "Early help", "early_help", day("2026-01-01"), day("2026-03-01"), 59, HELP),
        Stretch("need", "Episode of need", "need", day("2026-05-01"), None, 185, NEED),
        Stretch("plan", "Plan", "plan", day("2026-05-01"), day("2026-04-30"), -1, PLAN),
    ),
    marks=(
        Mark("gap", MarkKind.GAP, "No service.", "Why not?", day("2026-03-01"), day("2026-05-01"), 61, (HELP, NEED)),
        Mark("over", MarkKind.OVERLAP, "Both.", "Look.", day("2026-05-01"), day("2026-05-02"), 1, (NEED, PLAN)),
    ),
    unread=(place("referrals", "F9"),),
)
NOTHING = replace(JOURNEY, born_on=None, events=(), stretches=(), marks=(), unread=())
