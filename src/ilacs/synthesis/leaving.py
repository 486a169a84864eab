"""Leaving care services: eligible children, and young people who have left."""

import datetime

from ilacs.lib.days import add_months, age_on
from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Allocation, Council
from ilacs.synthesis.life import Care, Child, Leaving

Date = datetime.date


def is_entitled(council: Council, child: Child, care: Care, *, until: Date) -> bool:
    """Whether a child of 16 or over was in care for thirteen weeks since the age of 14."""
    since = max(care.started_on, add_months(child.born_on, 14 * 12))
    return age_on(child.born_on, until) >= 16 and (until - since).days >= _entitled_after(council)


def _entitled_after(council: Council) -> int:
    return council.dice.shape.number("care_leavers.entitled_after")


def make_eligible(council: Council, child: Child, care: Care, *, worker: Allocation) -> Leaving:
    """A child of 16 or 17 in care."""
    return Leaving(
        eligibility="Eligible child",
        is_uasc=care.is_uasc,
        worker=worker,
        adviser=_early_adviser(council),
        pathway_plan_reviewed_on=_pathway_review(council, child),
        in_touch="Yes",
        contacted_on=care.oversight.visited_on or council.as_at,
        accommodation=council.dice.shape.table("care_leavers.home_of_placement").get(care.placement.type, "Y"),
        suitability="Unsuitable" if care.placement.type == "R5" else "Suitable",
        activity="G5" if care.placement.type == "R5" else council.dice.pick("care_leavers.activity_at_school_age"),
    )


def make_leaver(council: Council, child: Child, *, is_entitled: bool, is_uasc: bool = False) -> Leaving:
    """A young person who has left care."""
    dice = council.dice
    is_adult = child.age >= 18
    in_touch = dice.pick("care_leavers.in_touch")
    has_worker = not is_adult or dice.happens("care_leavers.has_social_worker")
    worker = council.allocate("leaving_care") if has_worker else None
    category = ("Former relevant child" if is_adult else "Relevant child") if is_entitled else "Qualifying care leaver"
    adviser = council.allocate("adviser") if is_adult else _early_adviser(council)
    review = _pathway_review(council, child)
    if in_touch != "Yes":
        return Leaving(category, is_uasc, worker, adviser, review, in_touch)
    home = dice.pick("care_leavers.accommodation") if is_adult else dice.one_of("BDDE")
    is_rough = home in council.dice.shape.table("care_leavers.without_home")
    activity = dice.pick(f"care_leavers.activity{'' if is_adult else '_at_school_age'}")
    return Leaving(
        eligibility=category,
        is_uasc=is_uasc,
        worker=worker,
        adviser=adviser,
        pathway_plan_reviewed_on=review,
        in_touch=in_touch,
        contacted_on=council.as_at - dice.whole("care_leavers.days_since_contact") * DAY,
        accommodation=home,
        suitability=dice.pick(f"care_leavers.accommodation_{'without' if is_rough else 'with'}_home"),
        activity="G5" if home == "X" else activity,
    )


def _early_adviser(council: Council) -> Allocation | None:
    return council.allocate("adviser") if council.dice.happens("care_leavers.adviser_allocated_early") else None


def _pathway_review(council: Council, child: Child) -> Date | None:
    """The last review since the 16th birthday; there may be none in the first three months."""
    day = council.as_at - council.dice.whole("care_leavers.days_since_pathway_review") * DAY
    due = add_months(child.born_on, 16 * 12) + _entitled_after(council) * DAY
    return None if due > council.as_at else max(day, due - 20 * DAY)
