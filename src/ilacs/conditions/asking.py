"""Asking: conditions of one list are put to the engine together, one column of yes and no for each."""

from collections.abc import Mapping, Sequence
from itertools import compress
from typing import cast

Answers = Sequence[tuple[object, ...]]


def rows_query(list_: str, conditions: Mapping[str, str]) -> str:
    """One query for the rows of a list of which any of some named conditions is true."""
    # Plain columns of yes and no are planned by the engine in two thirds of the time that bit masks take.
    asked = ", ".join(f"{condition} AS b{place}" for place, condition in enumerate(conditions.values()))
    any_of = " OR ".join(f"b{place}" for place in range(len(conditions)))
    inner = f"SELECT this.sheet_row AS sheet_row, {asked} FROM {list_} AS this"
    return f"SELECT * FROM ({inner}) AS asked WHERE {any_of}"


def rows_by_condition(names: Sequence[str], answers: Answers) -> dict[str, list[int]]:
    """The rows of which each condition is true, from what `rows_query` was answered."""
    if not answers:
        return {name: [] for name in names}
    rows, *columns = zip(*answers, strict=True)
    numbers = cast(Sequence[int], rows)
    return {name: sorted(compress(numbers, column)) for name, column in zip(names, columns, strict=True)}
