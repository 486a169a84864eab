"""The declarations that reading a report goes by."""

import re
from collections.abc import Sequence
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts

Words = tuple[str, ...]


@cache
def words(name: str, *path: str) -> Words:
    """A list of words declared in one file under facts/reports/reading."""
    return tuple(cast(list[str], _at(name, *path)))


@cache
def number(name: str, *path: str) -> float:
    """A number declared there."""
    return float(cast(float, _at(name, *path)))


@cache
def table(name: str, *path: str) -> dict[str, dict[str, object]]:
    """A table of tables declared there, in its order."""
    return cast(dict[str, dict[str, object]], _at(name, *path))


def listed(facts: dict[str, object], key: str) -> Words:
    """The words under one key of a declaration, or none."""
    return tuple(cast(list[str], facts.get(key, [])))


def any_of(phrases: Sequence[str]) -> str:
    """A pattern for any of some phrases, the longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


def _at(name: str, *path: str) -> object:
    found: object = read_facts(f"reports/reading/{name}")
    for key in path:
        found = cast(dict[str, object], found)[key]
    return found
