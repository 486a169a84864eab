"""Small measures for the tests of measuring, over workbooks drawn as in the examples of measures, on a real engine."""

import datetime
from typing import Any

from ilacs.annex_a import load_specification
from ilacs.checking.kept_plan import bank_holidays
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.drawings import parse_examples
from ilacs.conditions.settings import load_settings, settle
from ilacs.engine import DuckDB
from ilacs.lib.days import WorkingCalendar
from ilacs.measuring.declared import Measure
from ilacs.measuring.examples import MeasureExamples
from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.planning import plan_measures

SPECIFICATION = load_specification()
SETTINGS = load_settings()
GIVEN = Circumstances(datetime.date(2024, 7, 1), WorkingCalendar(bank_holidays()), settle(SETTINGS, {}))
LIST = "referrals"


def planned(list_: str = LIST, **facts: Any) -> PlannedMeasure:
    measure = Measure(f"{list_}.ours", list_, "Ours", "It matters.", "", **facts)
    return plan_measures([measure], SPECIFICATION, SETTINGS)[0]


def gives(drawn: str, list_: str = LIST, **facts: Any) -> str:
    """What a measure of a list, that of referrals if none is named, comes to over what is drawn, in words."""
    (example,) = parse_examples(drawn, list_, "ours")
    return MeasureExamples(SPECIFICATION, GIVEN, DuckDB).words(planned(list_, **facts), example)
