"""A map of England with one square for each authority."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ilacs.lib.facts import FACTS, read_csv


@dataclass(frozen=True, slots=True)
class Tile:
    """A square: rows count from the north, columns from the west, both from 0."""

    row: int
    column: int


@cache
def tiles() -> Mapping[str, Tile]:
    """The square of each authority of today, by its code."""
    return {row["code"]: Tile(int(row["row"]), int(row["column"])) for row in read_csv(FACTS / "places/tiles.csv")}
