"""The symbols that stand where there is no value, and what they mean."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import FACTS, read_toml

NO_REASON = "-"
"""What a blank cell is taken for."""
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
PARTED = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?", re.ASCII)
"""A number with a comma after its thousands."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """Why there is no value."""

    sign: str
    title: str
    means: str


@cache
def load_symbols() -> Mapping[str, Symbol]:
    """Every symbol, by its sign."""
    declared = cast(dict[str, dict[str, str]], read_toml(FACTS / "indicators" / "symbols.toml"))
    return {sign: Symbol(sign, **facts) for sign, facts in declared.items()}


@dataclass(frozen=True, slots=True)
class Cells:
    """What the cells of a column say: a value or a symbol for each text, and the texts that are neither."""

    values: Mapping[str, float | None]
    symbols: Mapping[str, str]
    unknown: frozenset[str]


def read_cells(texts: Iterable[str]) -> Cells:
    """Each distinct text as a value, exactly, or as a symbol, in whatever case."""
    values: dict[str, float | None] = {}
    symbols: dict[str, str] = {}
    unknown: set[str] = set()
    for text in set(texts):
        values[text], symbols[text] = _read(text)
        if values[text] is None and not symbols[text]:
            unknown.add(text)
    return Cells(values, symbols, frozenset(unknown))


def _read(text: str) -> tuple[float | None, str]:
    stripped = text.strip()
    if PARTED.fullmatch(stripped):
        stripped = stripped.replace(",", "")
    if NUMBER.fullmatch(stripped) and math.isfinite(float(stripped)):
        return float(stripped), ""
    sign = stripped.lower() or NO_REASON
    return None, sign if sign in load_symbols() else ""
