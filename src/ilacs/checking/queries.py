"""Queries: rules of a list that share a shape are asked together, one column of yes and no for each."""

from collections.abc import Mapping, Sequence
from itertools import compress
from typing import cast

from ilacs.checking.planned import PlannedRule

Answers = Sequence[tuple[object, ...]]


def row_query(rules: Sequence[PlannedRule], filled: Mapping[str, str]) -> str:
    """One query for the rows at fault under any of some rules of one list."""
    # Plain columns of yes and no are planned by the engine in two thirds of the time that bit masks take.
    asked = ", ".join(f"{filled[rule.name]} AS b{place}" for place, rule in enumerate(rules))
    any_of = " OR ".join(f"b{place}" for place in range(len(rules)))
    inner = f"SELECT this.sheet_row AS sheet_row, {asked} FROM {rules[0].list_} AS this"
    return f"SELECT * FROM ({inner}) AS asked WHERE {any_of}"


def faulty_rows(rules: Sequence[PlannedRule], answers: Answers) -> dict[str, list[int]]:
    """The rows at fault under each rule, from what `row_query` was answered."""
    if not answers:
        return {rule.name: [] for rule in rules}
    rows, *columns = zip(*answers, strict=True)
    numbers = cast(Sequence[int], rows)
    return {rule.name: sorted(compress(numbers, column)) for rule, column in zip(rules, columns, strict=True)}


def list_query(rule: PlannedRule, condition: str) -> str:
    """One question about a list as a whole."""
    return f"SELECT {condition} FROM {rule.list_} AS this" if rule.is_aggregate else f"SELECT {condition}"
