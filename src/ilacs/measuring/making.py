"""Making the plan of measures: needs a SQL parser, so it is imported only when a plan is to be made."""

from ilacs.annex_a import Specification
from ilacs.conditions.settings import load_settings
from ilacs.measuring.declared import load_measures
from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.planning import plan_measures


def make_plan(specification: Specification) -> tuple[PlannedMeasure, ...]:
    """Bind every measure, in the order of the lists."""
    return plan_measures(load_measures(specification), specification, load_settings())
