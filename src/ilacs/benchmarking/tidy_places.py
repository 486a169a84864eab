"""Which place each row of a tidy table is of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.benchmarking.reading import Refusal, UnreadableFigures
from ilacs.benchmarking.tidy_table import TidyTable
from ilacs.lib.facts import FACTS, read_toml
from ilacs.places.register import Register, UnknownPlace, load_register

WHERE = {"national": "country", "regional": "region", "authority": "authority"}
"""The column that says which place a row of each level is of."""


@dataclass(frozen=True, slots=True)
class Tidy:
    """The names of the columns and levels that every tidy table has."""

    columns: Mapping[str, str]
    levels: Mapping[str, str]


@cache
def load_tidy() -> Tidy:
    """The names as declared."""
    declared = cast(dict[str, dict[str, str]], read_toml(FACTS / "indicators" / "tidy.toml"))
    return Tidy(**declared)


@dataclass(frozen=True, slots=True)
class Placed:
    """The place of each row, empty where the row is of none that is compared, and why."""

    places: Sequence[str]
    refusals: tuple[Refusal, ...]


def place_rows(table: TidyTable) -> Placed:
    """The code of the place of each row; each distinct way of writing one is looked up once.

    Raises UnreadableFigures where the column that says so is missing.
    """
    columns = load_tidy().columns
    _check_columns(table)
    blank = [""] * len(table)
    written = [table.columns.get(columns[name], blank) for name in ("level", "country", "region", "authority", "ons")]
    rows = list(zip(*written, strict=True))
    register = load_register()
    found = {row: _place(row, register) for row in set(rows)}
    refused = {row: reason for row, (place, reason) in found.items() if not place}
    lines: dict[str, list[int]] = {}
    for line, row in enumerate(rows, 2):
        if row in refused:
            lines.setdefault(refused[row], []).append(line)
    refusals = tuple(Refusal(reason, tuple(numbers)) for reason, numbers in lines.items())
    return Placed([found[row][0] for row in rows], refusals)


def _check_columns(table: TidyTable) -> None:
    tidy = load_tidy()
    held = set(map(str.casefold, table.columns[tidy.columns["level"]]))
    for level, column in WHERE.items():
        if tidy.levels[level].casefold() in held and tidy.columns[column] not in table.columns:
            raise UnreadableFigures(
                f"{table.file} has rows of the level {tidy.levels[level]} and no column {tidy.columns[column]} that "
                "says of which place. Download it again from the publisher. Nothing was loaded."
            )


def _place(row: Sequence[str], register: Register) -> tuple[str, str]:
    """The place of a row, or why it has none."""
    level, country, region, authority, ons = row
    levels = {name: said.casefold() for name, said in load_tidy().levels.items()}
    said = level.casefold()
    ways: dict[str, Callable[[], str]] = {
        levels["national"]: lambda: _region(country, register),
        levels["regional"]: lambda: _region(region, register),
        levels["authority"]: lambda: _authority(authority, ons, register),
    }
    if said not in ways:
        return "", f"Rows of the level {level or '(blank)'} are not compared; they were left out."
    place = ways[said]()
    wrong = country if said == levels["national"] else region if said == levels["regional"] else authority or ons
    return place, "" if place else f"There is no place with the code {wrong or '(blank)'}; its rows were left out."


def _region(ons: str, register: Register) -> str:
    return next((region.code for region in register.regions if region.ons == ons), "")


def _authority(code: str, ons: str, register: Register) -> str:
    if "/" in code:
        return " / ".join(register.joint_return(code))
    code = code.removesuffix(".0")  # what a spreadsheet or a program makes of a number
    try:
        return register.by_code(code).code if code else register.find(ons).code if ons else ""
    except UnknownPlace:
        return ""
