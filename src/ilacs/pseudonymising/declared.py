"""The facts that pseudonymising goes by, read from facts/annex_a/pseudonymising.toml."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import cast

from ilacs.annex_a import Column, ColumnType
from ilacs.lib.facts import read_facts


class Treatment(StrEnum):
    """What becomes of the cells of a column."""

    KEEP = "keep"
    MONTH = "month"
    SECTOR = "sector"
    PSEUDONYM = "pseudonym"
    CODE = "code"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Treated:
    """How one column is treated, and what its values name."""

    treatment: Treatment
    kind: str = ""
    prefix: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class PseudonymisingFacts:
    """How each column is treated, and which columns together may give a child away."""

    says: Mapping[Treatment, str]
    types: Mapping[ColumnType, Treated]
    columns: Mapping[str, Treated]
    combinations: tuple[tuple[str, ...], ...]
    age_bands_begin: tuple[int, ...]

    def of(self, column: Column) -> Treated:
        """How a column is treated: by its name, or as its type is."""
        return self.columns.get(column.name) or self.types[column.type]


@cache
def load_pseudonymising() -> PseudonymisingFacts:
    """Read the facts."""
    declared = cast(dict[str, dict[str, str]], read_facts("annex_a/pseudonymising"))
    columns = cast(dict[str, dict[str, str]], declared["columns"])
    small = cast(dict[str, object], declared["small_cells"])
    return PseudonymisingFacts(
        says={Treatment(name): says for name, says in declared["treatments"].items()},
        types={ColumnType(name): Treated(Treatment(treatment)) for name, treatment in declared["types"].items()},
        columns={name: _treated(facts) for name, facts in columns.items()},
        combinations=tuple(tuple(columns) for columns in cast(list[list[str]], small["combinations"])),
        age_bands_begin=tuple(cast(list[int], small["age_bands_begin"])),
    )


def _treated(facts: Mapping[str, str]) -> Treated:
    others = {name: fact for name, fact in facts.items() if name != "treatment"}
    return Treated(Treatment(facts["treatment"]), **others)
