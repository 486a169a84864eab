"""Rules as objects, read from facts/rules/ or from a council's own file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from ilacs.annex_a import Specification
from ilacs.lib.facts import read_folder, read_toml
from ilacs.records import Problem, Severity

ACROSS = ("common", "across_lists")
"""Files whose rules name the lists they run on."""
FAULT = re.compile(r"[a-z][a-z0-9_]*")
LISTS = ("lists", "marks", "unless")
TEXTS = ("list", "severity", "says", "because", "where", "examples", "code", "like", "since", "per", "found_by")
KINDS = ("row", "list")
"""What a rule may be about."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A fault that may be found in a workbook."""

    name: str
    """Full name: `<list>.<fault>`, or the bare fault for what concerns files and sheets."""
    list_: str | None
    severity: Severity
    says: str
    because: str
    where: str = ""
    examples: str = ""
    code: str = ""
    like: str = ""
    marks: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    since: str = ""
    per: str = "row"
    found_by: str = ""
    """The stage that finds it, where it is not a condition: matching, cleaning or checking."""


def load_rules(specification: Specification) -> tuple[Rule, ...]:
    """Every rule written in facts/rules/."""
    rules: list[Rule] = []
    for file, declared in read_folder("rules"):
        if file != "derived":
            rules += _rules_of(file, declared, specification)
    return tuple(rules)


def load_own_rules(path: Path, specification: Specification) -> tuple[Rule, ...]:
    """A council's own rules: each says in `list` or `lists` where it runs."""
    try:
        declared = read_toml(path)
    except (OSError, ValueError) as error:
        raise Problem(f"The rules in {path.name} could not be read: {error}. Mend the file and try again.") from error
    rules = tuple(_rules_of("common", declared, specification))
    for rule in rules:
        if rule.found_by:
            raise Problem(
                f"The rule {rule.name} has found_by, which only our own rules may have. Write a condition (where)."
            )
    return rules


def _rules_of(file: str, declared: Mapping[str, object], specification: Specification) -> Iterator[Rule]:
    for fault, facts in declared.items():
        if not isinstance(facts, dict):
            raise Problem(f"In the rules file {file}, {fault} is not a rule. Write [{fault}] above its lines.")
        _refuse_odd(fault, facts)
        yield from _expand(file, fault, facts, specification)


def _expand(file: str, fault: str, facts: dict[str, object], specification: Specification) -> Iterator[Rule]:
    facts = dict(facts)
    lists = cast(
        Sequence[str], facts.pop("lists", ()) or [cast(str, facts.pop("list", "" if file in ACROSS else file))]
    )
    rule = _rule(fault, facts)
    if rule.found_by:
        yield rule
        return
    for list_ in lists:
        if list_ not in specification.lists:
            known = ", ".join(specification.lists)
            raise Problem(f"The rule {fault} names no list that we know: {list_!r}. The lists are {known}.")
        if unknown := set(rule.marks) - specification.lists[list_].columns.keys():
            raise Problem(f"The rule {fault} marks what is no column of {list_}: {', '.join(sorted(unknown))}.")
        if rule.since and rule.since not in specification.editions:
            raise Problem(
                f"The rule {fault} is since {rule.since!r}. The editions are {', '.join(specification.editions)}."
            )
        unless = tuple(other if "." in other else f"{list_}.{other}" for other in rule.unless)
        yield replace(rule, name=f"{list_}.{fault}", list_=list_, unless=unless)


def _refuse_odd(fault: str, facts: Mapping[str, object]) -> None:
    """Raise Problem for a name or a key that no rule has, and for a value of another kind than its key's."""
    if not FAULT.fullmatch(fault):
        raise Problem(
            f"{fault!r} is no name for a rule. Write the fault in small letters, digits and _, such as plan_was_late."
        )
    for key, value in facts.items():
        if key not in (*LISTS, *TEXTS):
            raise Problem(f"The rule {fault} has {key}, which no rule has. Rules have {', '.join((*TEXTS, *LISTS))}.")
        if key in TEXTS and not isinstance(value, str):
            raise Problem(f'In the rule {fault}, {key} must be text: write it in "quotes".')
        if key in LISTS and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            raise Problem(f'In the rule {fault}, {key} must be a list of names: write it as ["one", "two"].')
    if missing := [key for key in ("says", "because") if not facts.get(key)]:
        raise Problem(
            f"The rule {fault} does not say {' and '.join(missing)}. Write {' and '.join(missing)} below its name."
        )


def _rule(fault: str, facts: dict[str, object]) -> Rule:
    tuples = {key: tuple(cast(list[str], facts.pop(key, []))) for key in ("marks", "unless")}
    try:
        severity = Severity(cast(str, facts.pop("severity", "query")))
    except ValueError as error:
        raise Problem(f"The severity of the rule {fault} must be {' or '.join(Severity)}.") from error
    rule = Rule(name=fault, list_=None, severity=severity, **tuples, **facts)  # type: ignore[arg-type]  # refused above
    if rule.per not in KINDS:
        raise Problem(f"The rule {fault} must be per {' or '.join(KINDS)}.")
    if not rule.found_by and not (rule.where and rule.examples):
        raise Problem(f"The rule {fault} needs a condition (where) and examples.")
    return rule
