"""Every written rule on its own examples, and on the same examples disturbed."""

import random
from dataclasses import replace

import pytest

from ilacs.annex_a import Specification, load_specification
from ilacs.checking.examples import ExampleRunner
from ilacs.checking.planned import PlannedRule
from ilacs.checking.rules import Rule, load_rules
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.drawings import Drawing, Example, parse_examples
from ilacs.engine import DuckDB

RULES = [rule for rule in load_rules(load_specification()) if rule.examples]
NAMES = [rule.name for rule in RULES]
ON_ROWS = [rule for rule in RULES if rule.per == "row"]
"""Rules about a list as a whole count its rows; blank ones never reach them, which tests/functional holds."""


@pytest.fixture(scope="module")
def runner(specification: Specification, given: Circumstances) -> ExampleRunner:
    return ExampleRunner(specification, given, DuckDB)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_agrees_with_its_examples(rule: Rule, runner: ExampleRunner, plan: dict[str, PlannedRule]) -> None:
    assert list(runner.complaints(rule, plan[rule.name])) == []


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_the_order_of_rows_changes_nothing(rule: Rule, runner: ExampleRunner, plan: dict[str, PlannedRule]) -> None:
    shuffled = [_shuffled(example) for example in parse_examples(rule.examples, rule.list_ or "", rule.name)]
    assert [runner.disagreement(rule, plan[rule.name], example) for example in shuffled] == [""] * len(shuffled)


@pytest.mark.parametrize("rule", ON_ROWS, ids=lambda rule: rule.name)
def test_a_blank_row_changes_nothing(rule: Rule, runner: ExampleRunner, plan: dict[str, PlannedRule]) -> None:
    longer = [_with_row(example, None) for example in parse_examples(rule.examples, rule.list_ or "", rule.name)]
    assert [runner.disagreement(rule, plan[rule.name], example) for example in longer] == [""] * len(longer)


@pytest.mark.parametrize("rule", ON_ROWS, ids=lambda rule: rule.name)
def test_an_unrelated_child_changes_nothing(rule: Rule, runner: ExampleRunner, plan: dict[str, PlannedRule]) -> None:
    """The added rows hold an identifier alone, which may be at fault themselves: the drawn rows must not move."""
    longer = [_with_row(example, "unrelated") for example in parse_examples(rule.examples, rule.list_ or "", rule.name)]
    extra = [runner.disagreement(rule, plan[rule.name], example) for example in longer]
    assert [_only_drawn(wrong, example) for wrong, example in zip(extra, longer, strict=True)] == [True] * len(longer)


def _shuffled(example: Example) -> Example:
    return replace(example, drawings=tuple(_shuffle(drawing) for drawing in example.drawings))


def _shuffle(drawing: Drawing) -> Drawing:
    order = random.Random(7).sample(range(len(drawing.rows)), len(drawing.rows))
    failing = frozenset(place for place, before in enumerate(order) if before in drawing.failing)
    return replace(drawing, rows=tuple(drawing.rows[before] for before in order), failing=failing)


def _with_row(example: Example, identifier: str | None) -> Example:
    return replace(example, drawings=tuple(_add_row(drawing, identifier) for drawing in example.drawings))


def _add_row(drawing: Drawing, identifier: str | None) -> Drawing:
    row = tuple(identifier if name in ("child_id", "adopter_id") else None for name in drawing.columns)
    return replace(drawing, rows=(*drawing.rows, row))


def _only_drawn(wrong: str, example: Example) -> bool:
    """Whether nothing but added rows was found beyond what is expected."""
    if not wrong:
        return True
    expected, found = (
        {int(row) for row in part[part.index("[") + 1 : part.index("]")].split(",") if row.strip()}
        for part in wrong.split(" and ", 1)
    )
    added, start = set(), 0
    for drawing in example.drawings:
        start += len(drawing.rows)
        added.add(start)
    return found - added == expected
