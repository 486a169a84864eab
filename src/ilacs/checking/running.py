"""Running a plan: which rules can run here, the rows they find at fault, and an account from every one."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ilacs.checking.planned import PlannedRule
from ilacs.conditions.asking import rows_by_condition, rows_query
from ilacs.conditions.availability import Available
from ilacs.conditions.circumstances import fill
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.loading import load_relations
from ilacs.engine import Engine, EngineError
from ilacs.records import Outcome, RuleAccount


@dataclass(slots=True)
class Findings:
    """Rows at fault by rule; a rule about a whole list is in `whole`; every rule has an account."""

    rows: dict[str, list[int]] = field(default_factory=dict)
    whole: list[str] = field(default_factory=list)
    accounts: dict[str, RuleAccount] = field(default_factory=dict)


class Runner:
    """Runs planned rules over the clean tables of one workbook."""

    def __init__(self, engine: Engine, workbook: CleanWorkbook) -> None:
        self._engine = engine
        self._workbook = workbook
        self._available = Available(workbook)
        self._values = workbook.given.values()
        self._findings = Findings()

    def run(self, rules: Iterable[PlannedRule]) -> Findings:
        """Run every rule that has a condition and what it needs."""
        runnable = [rule for rule in rules if rule.sql and self._can_run(rule)]
        load_relations(self._engine, self._workbook, _needs(runnable))
        ordered = sorted(runnable, key=lambda rule: (rule.list_ or "", rule.shape))
        on_rows = [rule for rule in ordered if rule.shape != "list"]
        groups = [list(group) for _, group in itertools.groupby(on_rows, key=lambda rule: (rule.list_, rule.shape))]
        self._run_rows(groups)
        self._run_whole([rule for rule in ordered if rule.shape == "list"])
        return self._findings

    def _can_run(self, rule: PlannedRule) -> bool:
        why = self._available.why_not(rule.list_, rule.reads or {}, rule.parameters, rule.since)
        outcome = Outcome.SKIPPED if why else Outcome.RAN
        self._findings.accounts[rule.name] = RuleAccount(rule.name, outcome, why)
        return not why

    def _run_rows(self, groups: Sequence[Sequence[PlannedRule]]) -> None:
        conditions = [{rule.name: fill(rule.sql, self._values) for rule in group} for group in groups]
        lists = [group[0].list_ or "" for group in groups]
        answers = self._engine.run_all([rows_query(*asked) for asked in zip(lists, conditions, strict=True)])
        for group, answer in zip(groups, answers, strict=True):
            if not isinstance(answer, EngineError):
                self._findings.rows |= rows_by_condition([rule.name for rule in group], answer)
            elif len(group) == 1:
                self._fail(group[0], answer)
            else:
                # One rule that cannot be worked out must not silence its neighbours: ask each by itself.
                self._run_rows([[rule] for rule in group])

    def _run_whole(self, rules: Sequence[PlannedRule]) -> None:
        questions = [_about_list(rule, fill(rule.sql, self._values)) for rule in rules]
        for rule, answer in zip(rules, self._engine.run_all(questions), strict=True):
            if isinstance(answer, EngineError):
                self._fail(rule, answer)
            elif answer and answer[0][0]:
                self._findings.whole.append(rule.name)

    def _fail(self, rule: PlannedRule, error: EngineError) -> None:
        why = f"The condition could not be worked out ({error})."
        self._findings.accounts[rule.name] = RuleAccount(rule.name, Outcome.FAILED, why)


def _about_list(rule: PlannedRule, condition: str) -> str:
    # A condition made of sub-queries alone would be asked once for each row, were the list named.
    return f"SELECT {condition} FROM {rule.list_} AS this" if rule.is_aggregate else f"SELECT {condition}"


def _needs(rules: Iterable[PlannedRule]) -> Mapping[str, set[str]]:
    needs: dict[str, set[str]] = {}
    for rule in rules:
        for relation, columns in (rule.reads or {}).items():
            needs.setdefault(relation, set()).update(columns)
    return needs
