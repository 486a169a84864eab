"""Outcomes at the end of each of Ofsted's reporting years, for charts."""

from collections.abc import Iterable
from datetime import date
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.published.outcomes import Outcomes, outcomes_as_at
from ilacs.published.register import InspectionRegister


def reporting_days(register: InspectionRegister) -> tuple[date, ...]:
    """The last day of each reporting year that the register covers, then the day that the register reaches."""
    facts = cast(dict[str, dict[str, int]], read_facts("inspections/register"))["over_time"]
    years = range(facts["first_year"], register.position.year + 1)
    ends = (date(year, facts["month"], facts["day"]) for year in years)
    return tuple(dict.fromkeys((*(day for day in ends if day <= register.position), register.position)))


def outcomes_over_time(register: InspectionRegister, days: Iterable[date] = ()) -> tuple[Outcomes, ...]:
    """The outcomes as at each day given, or as at each reporting day."""
    return tuple(outcomes_as_at(day, register) for day in tuple(days) or reporting_days(register))
