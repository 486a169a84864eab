"""Trying rules on their own examples, and listing every rule there is."""

from collections.abc import Iterable
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.checking.derived import derive_rules
from ilacs.checking.examples import ExampleRunner
from ilacs.checking.kept_plan import bank_holidays
from ilacs.checking.planning import plan_rules
from ilacs.checking.rules import Rule, load_own_rules, load_rules
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.little_workbooks import AS_AT
from ilacs.conditions.settings import load_settings, settle
from ilacs.engine import DuckDB
from ilacs.lib.days import WorkingCalendar


def every_rule(specification: Specification) -> tuple[Rule, ...]:
    """Written rules and those that follow from the columns."""
    return (*load_rules(specification), *derive_rules(specification))


def try_rules(path: Path, specification: Specification) -> list[str]:
    """What is wrong with a council's own rules or their examples; nothing, if all is well."""
    return complaints_of(load_own_rules(path, specification), specification)


def complaints_of(rules: Iterable[Rule], specification: Specification) -> list[str]:
    """What is wrong with some rules or their examples."""
    rules = [rule for rule in rules if rule.examples]
    settings = settle(load_settings(), {})
    runner = ExampleRunner(specification, Circumstances(AS_AT, WorkingCalendar(bank_holidays()), settings), DuckDB)
    planned = plan_rules(rules, specification, load_settings(), known=(rule.name for rule in every_rule(specification)))
    return [complaint for rule, plan in zip(rules, planned, strict=True) for complaint in runner.complaints(rule, plan)]
