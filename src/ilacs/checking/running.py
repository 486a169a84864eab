"""Running a plan: which rules can run here, the rows they find at fault, and an account from every one."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ilacs.annex_a import Specification
from ilacs.checking.circumstances import Circumstances, fill
from ilacs.checking.loading import load_relations
from ilacs.checking.planned import PlannedRule
from ilacs.checking.queries import faulty_rows, list_query, row_query
from ilacs.checking.relations import VIEWS
from ilacs.engine import Engine, EngineError
from ilacs.records import Outcome, RuleAccount, Table

MADE = {*VIEWS, "calendar"}
"""Relations that are always there, because they are worked out from what is."""


@dataclass(slots=True)
class Findings:
    """Rows at fault by rule; a rule about a whole list is in `whole`; every rule has an account."""

    rows: dict[str, list[int]] = field(default_factory=dict)
    whole: list[str] = field(default_factory=list)
    accounts: dict[str, RuleAccount] = field(default_factory=dict)


class Runner:
    """Runs planned rules over the clean tables of one workbook."""

    def __init__(
        self,
        engine: Engine,
        tables: Sequence[Table],
        specification: Specification,
        given: Circumstances,
        *,
        edition: str,
    ) -> None:
        self._engine = engine
        self._tables = {table.list_: table for table in tables}
        self._specification = specification
        self._given = given
        self._edition = edition
        self._values = given.values()
        self._findings = Findings()

    def run(self, rules: Iterable[PlannedRule]) -> Findings:
        """Run every rule that has a condition and what it needs."""
        runnable = [rule for rule in rules if rule.sql and self._can_run(rule)]
        load_relations(self._engine, list(self._tables.values()), _needs(runnable), self._specification, self._given)
        ordered = sorted(runnable, key=lambda rule: (rule.list_ or "", rule.shape))
        on_rows = [rule for rule in ordered if rule.shape != "list"]
        groups = [list(group) for _, group in itertools.groupby(on_rows, key=lambda rule: (rule.list_, rule.shape))]
        self._run_rows(groups)
        self._run_whole([rule for rule in ordered if rule.shape == "list"])
        return self._findings

    def _can_run(self, rule: PlannedRule) -> bool:
        why = self._why_not(rule)
        outcome = Outcome.SKIPPED if why else Outcome.RAN
        self._findings.accounts[rule.name] = RuleAccount(rule.name, outcome, why)
        return not why

    def _why_not(self, rule: PlannedRule) -> str:
        if rule.since > self._edition:
            return f"It is of the {rule.since} edition, and this workbook is of {self._edition}."
        reasons = [self._lacks(relation, columns) for relation, columns in (rule.reads or {}).items()]
        unset = [name for name in rule.parameters if name not in self._values]
        reasons += [f"No value was given for {name}." for name in unset]
        if rule.list_ and rule.list_ not in self._tables:
            reasons.insert(0, self._lacks(rule.list_, ()))
        return next((reason for reason in reasons if reason), "")

    def _lacks(self, relation: str, columns: Iterable[str]) -> str:
        if relation in MADE:
            return ""
        schema, _, name = relation.rpartition(".")
        if schema == "reference":
            return self._lacks_look_up(name, columns)
        if schema == "previous" and self._given.previous is None:
            return "No earlier workbook was given."
        tables = {table.list_: table for table in self._given.previous or ()} if schema else self._tables
        list_ = self._specification.lists[name]
        which = f"List {list_.number}, {list_.title}," + (" of the earlier workbook" if schema else "")
        if name not in tables:
            return f"{which} was not found."
        missing = [column for column in columns if column in list_.columns and column not in tables[name].columns]
        return f"{which} has no column {list_.columns[missing[0]].heading.strip()}." if missing else ""

    def _lacks_look_up(self, name: str, columns: Iterable[str]) -> str:
        if name not in self._given.references:
            return f"The look-up table {name} was not given."
        given = self._given.references[name]
        missing = [column for column in columns if given and column not in given]
        return f"The look-up table {name} has no column {missing[0]}." if missing else ""

    def _run_rows(self, groups: Sequence[Sequence[PlannedRule]]) -> None:
        filled = {rule.name: fill(rule.sql, self._values) for group in groups for rule in group}
        answers = self._engine.run_all([row_query(group, filled) for group in groups])
        for group, answer in zip(groups, answers, strict=True):
            if not isinstance(answer, EngineError):
                self._findings.rows |= faulty_rows(group, answer)
            elif len(group) == 1:
                self._fail(group[0], answer)
            else:
                # One rule that cannot be worked out must not silence its neighbours: ask each by itself.
                self._run_rows([[rule] for rule in group])

    def _run_whole(self, rules: Sequence[PlannedRule]) -> None:
        questions = [list_query(rule, fill(rule.sql, self._values)) for rule in rules]
        for rule, answer in zip(rules, self._engine.run_all(questions), strict=True):
            if isinstance(answer, EngineError):
                self._fail(rule, answer)
            elif answer and answer[0][0]:
                self._findings.whole.append(rule.name)

    def _fail(self, rule: PlannedRule, error: EngineError) -> None:
        why = f"The condition could not be worked out ({error})."
        self._findings.accounts[rule.name] = RuleAccount(rule.name, Outcome.FAILED, why)


def _needs(rules: Iterable[PlannedRule]) -> Mapping[str, set[str]]:
    needs: dict[str, set[str]] = {}
    for rule in rules:
        for relation, columns in (rule.reads or {}).items():
            needs.setdefault(relation, set()).update(columns)
    return needs
