"""Making plans: needs a SQL parser and the calendar library, so it is imported only when a plan is to be made."""

import datetime
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.checking.derived import derive_rules
from ilacs.checking.planned import PlannedRule
from ilacs.checking.planning import plan_rules
from ilacs.checking.rules import load_own_rules, load_rules
from ilacs.conditions.settings import load_settings
from ilacs.lib.bank_holidays import english_bank_holidays

FIRST_YEAR, LAST_YEAR = 1950, 2050
"""Years whose bank holidays are worked out: from long before any open case to long after."""


def make_plan(specification: Specification) -> tuple[PlannedRule, ...]:
    """Bind every rule of the rule pack, written and derived."""
    rules = [*load_rules(specification), *derive_rules(specification)]
    return plan_rules(rules, specification, load_settings())


def make_own_plan(path: Path, specification: Specification) -> tuple[PlannedRule, ...]:
    """Bind a council's own rules. Raises Problem, naming the rule, where one cannot run."""
    ours = [*load_rules(specification), *derive_rules(specification)]
    own = load_own_rules(path, specification)
    return plan_rules(own, specification, load_settings(), known=(rule.name for rule in ours))


def make_bank_holidays() -> list[datetime.date]:
    """England's bank holidays."""
    return list(english_bank_holidays(FIRST_YEAR, LAST_YEAR))
