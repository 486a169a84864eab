"""Rules that follow from the columns: blanks, unreadable values, events after the extract."""

from collections.abc import Iterator, Mapping
from typing import cast

from ilacs.annex_a import Column, List, Specification
from ilacs.checking.rules import Rule
from ilacs.lib.facts import read_facts
from ilacs.records import Severity

BIRTH = "born_on"
"""The one date that may lie ahead: an unborn child has an expected date of birth."""


def derive_rules(specification: Specification) -> tuple[Rule, ...]:
    """One rule for each column and each entry of derived.toml that fits it."""
    entries = cast(dict[str, dict[str, object]], read_facts("rules/derived"))
    return tuple(
        rule
        for list_ in specification.lists.values()
        for column in list_.columns.values()
        for rule in _rules_for(list_, column, entries)
    )


def _rules_for(list_: List, column: Column, entries: Mapping[str, Mapping[str, object]]) -> Iterator[Rule]:
    for entry, facts in entries.items():
        if column.type in cast(list[str], facts["for_types"]) and _fits(column, str(facts.get("only_if", ""))):
            yield _rule(list_, column, entry, facts)


def _fits(column: Column, only_if: str) -> bool:
    match only_if:
        case "required":
            return column.required == "always"
        case "an event":
            return column.name != BIRTH
    return True


def _rule(list_: List, column: Column, entry: str, facts: Mapping[str, object]) -> Rule:
    severity = column.blank if entry == "blank" else str(facts["severity"])
    gaps = {"heading": column.heading.strip(), "column": column.name, "least": column.least}
    return Rule(
        name=f"{list_.name}.{column.name}_{entry}",
        list_=list_.name,
        severity=Severity(severity),
        says=str(facts["says"]).format(**gaps),
        because=str(facts["because"]),
        where=str(facts.get("where", "")).format(**gaps),
        code=str(facts.get("code", "")),
        marks=(column.name,),
        since=column.since,
        found_by=str(facts.get("found_by", "")),
    )
