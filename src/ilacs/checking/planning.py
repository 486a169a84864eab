"""Planning: every rule bound and ready to be joined into queries. It depends on the facts alone."""

from collections.abc import Collection, Iterable, Sequence

from ilacs.annex_a import ColumnType, Specification
from ilacs.checking.planned import PlannedRule
from ilacs.checking.rules import Rule
from ilacs.conditions.binding import Binder, Bound
from ilacs.conditions.relations import Relations
from ilacs.records import Problem

QUIET = ("child_id", "adopter_id", "family_id", "sheet_row")
"""Columns that are not marked at a fault unless they are all that a condition names of its list."""


def plan_rules(
    rules: Iterable[Rule], specification: Specification, settings: Iterable[str], *, known: Iterable[str] = ()
) -> tuple[PlannedRule, ...]:
    """Bind every rule. Raises Problem, naming the rule, at the first that cannot run.

    `known` names rules planned elsewhere, to which these may yield.
    """
    rules = tuple(rules)
    binder = Binder(Relations.of(specification), frozenset(settings))
    known = frozenset(known)
    _refuse_names_twice(rules, known)
    _refuse_unknown_causes(rules, {*known, *(rule.name for rule in rules)})
    return tuple(_plan(rule, binder, specification) for rule in rules)


def _refuse_names_twice(rules: Sequence[Rule], known: Collection[str]) -> None:
    # Findings are kept by name: a second rule of a name would take the place of the first.
    seen = set(known)
    for rule in rules:
        if rule.name in seen:
            raise Problem(f"There are two rules called {rule.name}. Give one of them another name.")
        seen.add(rule.name)


def _refuse_unknown_causes(rules: Sequence[Rule], names: Collection[str]) -> None:
    # By the fault alone: a rule on several lists may yield to one that only some of them have.
    faults = {name.rpartition(".")[2] for name in names}
    for rule in rules:
        for cause in rule.unless:
            if cause.rpartition(".")[2] not in faults:
                raise Problem(f"The rule {rule.name} yields to {cause}, and there is no such rule.")


def _plan(rule: Rule, binder: Binder, specification: Specification) -> PlannedRule:
    if rule.list_ is None or not rule.where:
        return PlannedRule(
            name=rule.name,
            list_=rule.list_,
            severity=rule.severity,
            says=rule.says,
            columns=rule.marks,
            since=rule.since,
            found_by=rule.found_by,
            because=rule.because,
        )
    try:
        bound = binder.bind(rule.where, rule.list_, list_number=specification.lists[rule.list_].number)
    except Problem as problem:
        raise Problem(f"The rule {rule.name} cannot run. {problem}") from problem
    return PlannedRule(
        name=rule.name,
        list_=rule.list_,
        severity=rule.severity,
        says=rule.says,
        columns=rule.marks or _marks(bound, specification, rule.list_),
        sql=bound.sql,
        shape=_shape(rule, bound),
        reads={relation: tuple(sorted(columns)) for relation, columns in sorted(bound.reads.items())},
        parameters=tuple(sorted(bound.parameters)),
        is_aggregate=bound.has_aggregate,
        unless=rule.unless,
        since=rule.since,
        because=rule.because,
    )


def _marks(bound: Bound, specification: Specification, list_: str) -> tuple[str, ...]:
    official = [column for column in specification.lists[list_].columns if column in bound.own_columns]
    loud = tuple(column for column in official if column not in QUIET)
    return loud or tuple(
        column for column in official if specification.lists[list_].columns[column].type is ColumnType.IDENTIFIER
    )


def _shape(rule: Rule, bound: Bound) -> str:
    if rule.per == "list":
        return "list"
    if bound.has_subquery:
        return f"lookup {', '.join(sorted(relation for relation in bound.reads if relation != rule.list_))}"
    return f"window {bound.window}" if bound.window else "row"
