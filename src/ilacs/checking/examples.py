"""Running rules on their own examples, on a real engine."""

from collections.abc import Callable, Iterator, Sequence

from ilacs.annex_a import Specification
from ilacs.checking.planned import PlannedRule
from ilacs.checking.rules import Rule
from ilacs.checking.running import Runner
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.drawings import Example, parse_examples
from ilacs.conditions.little_workbooks import FIRST_ROW, LittleWorkbooks
from ilacs.engine import Engine
from ilacs.records import Outcome, Problem


class ExampleRunner:
    """Runs rules on their examples and says where the two disagree."""

    def __init__(self, specification: Specification, given: Circumstances, new_engine: Callable[[], Engine]) -> None:
        self._workbooks = LittleWorkbooks(specification, given)
        self._new_engine = new_engine

    def complaints(self, rule: Rule, planned: PlannedRule) -> Iterator[str]:
        """What is wrong with a rule's examples, or with the rule: nothing, if all is well."""
        examples = parse_examples(rule.examples, rule.list_ or "", rule.name)
        if not _shows_both(rule, examples):
            yield f"{rule.name}: its examples need one that fails and one that does not"
        for number, example in enumerate(examples, 1):
            try:
                wrong = self.disagreement(rule, planned, example)
            except Problem as problem:
                wrong = str(problem)
            if wrong:
                yield f"{rule.name}, example {number}: {wrong}"

    def disagreement(self, rule: Rule, planned: PlannedRule, example: Example) -> str:
        """How what a rule finds in one example differs from what the example says; blank if it does not."""
        workbook = self._workbooks.clean(example)
        engine = self._new_engine()
        try:
            findings = Runner(engine, workbook).run([planned])
        finally:
            engine.close()
        account = findings.accounts[rule.name]
        if account.outcome is not Outcome.RAN:
            return f"it was {account.outcome}: {account.why}"
        if rule.per == "list":
            return "" if (rule.name in findings.whole) == example.is_at_fault else "the list is judged the other way"
        expected, found = _failing_rows(rule, example), findings.rows[rule.name]
        return "" if found == expected else f"rows {_drawn(expected)} should fail and {_drawn(found)} do"


def _shows_both(rule: Rule, examples: Sequence[Example]) -> bool:
    if rule.per == "list":
        return {example.is_at_fault for example in examples} == {True, False}
    own = [drawing for example in examples for drawing in example.drawings if drawing.relation == rule.list_]
    return any(drawing.failing for drawing in own) and any(len(d.failing) < len(d.rows) for d in own)


def _failing_rows(rule: Rule, example: Example) -> list[int]:
    """Spreadsheet rows at fault; several drawings of one list stand one below the other."""
    rows, start = [], FIRST_ROW
    for drawing in example.drawings:
        if drawing.relation == rule.list_:
            rows += [start + place for place in drawing.failing]
            start += len(drawing.rows)
    return sorted(rows)


def _drawn(rows: Sequence[int]) -> list[int]:
    return [row - FIRST_ROW + 1 for row in rows]
