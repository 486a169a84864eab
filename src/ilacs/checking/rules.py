"""Rules as objects, read from facts/rules/ or from a council's own file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from ilacs.annex_a import Specification
from ilacs.lib.facts import read_folder, read_toml
from ilacs.records import Problem, Severity

ACROSS = ("common", "across_lists")
"""Files whose rules name the lists they run on."""


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
    return tuple(_rules_of("common", declared, specification))


def _rules_of(file: str, declared: Mapping[str, object], specification: Specification) -> Iterator[Rule]:
    for fault, facts in declared.items():
        if not isinstance(facts, dict):
            raise Problem(f"In the rules file {file}, {fault} is not a rule. Write [{fault}] above its lines.")
        yield from _expand(file, fault, facts, specification)


def _expand(file: str, fault: str, facts: dict[str, object], specification: Specification) -> Iterator[Rule]:
    facts = dict(facts)
    lists = cast(Sequence[str], facts.pop("lists", ()) or [cast(str, facts.pop("list", "" if file in ACROSS else file))])
    rule = _rule(fault, facts)
    if rule.found_by:
        yield rule
        return
    for list_ in lists:
        if list_ not in specification.lists:
            known = ", ".join(specification.lists)
            raise Problem(f"The rule {fault} names no list that we know: {list_!r}. The lists are {known}.")
        unless = tuple(other if "." in other else f"{list_}.{other}" for other in rule.unless)
        yield replace(rule, name=f"{list_}.{fault}", list_=list_, unless=unless)


def _rule(fault: str, facts: dict[str, object]) -> Rule:
    try:
        severity = Severity(cast(str, facts.pop("severity", "query")))
        tuples = {key: tuple(cast(list[str], facts.pop(key, []))) for key in ("marks", "unless")}
        rule = Rule(name=fault, list_=None, severity=severity, **tuples, **facts)  # type: ignore[arg-type]  # the class refuses other keys
    except (TypeError, ValueError) as error:
        raise Problem(f"The rule {fault} is not complete or has a key we do not know: {error}.") from error
    if not rule.found_by and not (rule.where and rule.examples):
        raise Problem(f"The rule {fault} needs a condition (where) and examples.")
    return rule
