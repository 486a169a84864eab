"""Which place each row of a tidy table is of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.benchmarking.reading import Refusal
from ilacs.benchmarking.tidy_table import TidyTable
from ilacs.lib.facts import FACTS, read_toml
from ilacs.places.register import Register, UnknownPlace, load_register


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
    """The code of the place of each row; each distinct way of writing one is looked up once."""
    columns = load_tidy().columns
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


def _place(row: Sequence[str], register: Register) -> tuple[str, str]:
    """The place of a row, or why it has none."""
    level, country, region, authority, ons = row
    levels = load_tidy().levels
    ways: dict[str, Callable[[], str]] = {
        levels["national"]: lambda: _region(country, register),
        levels["regional"]: lambda: _region(region, register),
        levels["authority"]: lambda: _authority(authority, ons, register),
    }
    if level not in ways:
        return "", f"Rows of the level {level or '(blank)'} are not compared; they were left out."
    place = ways[level]()
    wrong = country if level == levels["national"] else region if level == levels["regional"] else authority or ons
    return place, "" if place else f"There is no place with the code {wrong or '(blank)'}; its rows were left out."


def _region(ons: str, register: Register) -> str:
    return next((region.code for region in register.regions if region.ons == ons), "")


def _authority(code: str, ons: str, register: Register) -> str:
    if "/" in code:
        return " / ".join(register.joint_return(code))
    try:
        return register.by_code(code).code if code else register.find(ons).code if ons else ""
    except UnknownPlace:
        return ""
