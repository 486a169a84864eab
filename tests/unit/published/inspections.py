"""Inspections of our own making, for authorities that there are."""

from collections.abc import Mapping
from datetime import date, timedelta

from ilacs.framework.editions import edition_on
from ilacs.published.inspection import Inspection
from ilacs.published.register import InspectionRegister, in_order
from ilacs.published.registered import missing_judgements

LEEDS, KENT, CUMBRIA, CUMBERLAND = "383", "886", "909", "942"
GRADES = {"O": "outstanding", "G": "good", "R": "requires_improvement", "I": "inadequate"}
JOINT = ("overall_effectiveness", "impact_of_leaders", "help_and_protection", "in_care_and_care_leavers")
SEPARATE = ("overall_effectiveness", "impact_of_leaders", "help_and_protection", "children_in_care", "care_leavers")


def inspection(
    code: str, started_on: date, grades: str, *, published_on: date | None = None, kind: str = "standard"
) -> Inspection:
    """One of two weeks. Letters for overall, leaders, help and protection, in care, care leavers; - for no grade."""
    judgements = _judgements(grades)
    return Inspection(
        code=code,
        family="ilacs",
        kind=kind,
        started_on=started_on,
        ended_on=started_on + timedelta(days=11),
        is_end_inferred=False,
        published_on=published_on,
        edition="",
        judgements=judgements,
        missing=missing_judgements(judgements, edition_on(started_on)),
    )


def register(*inspections: Inspection) -> InspectionRegister:
    return InspectionRegister(in_order(inspections), date(2026, 8, 22))


def _judgements(grades: str) -> Mapping[str, str]:
    names = JOINT if len(grades) == len(JOINT) else SEPARATE
    return {name: GRADES[letter] for name, letter in zip(names, grades, strict=True) if letter in GRADES}
