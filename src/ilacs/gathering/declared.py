"""How the lists follow from the tables of the Standard Safeguarding Dataset, as declared in facts/annex_a/ssd/."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from typing import cast

from ilacs.annex_a import List, load_specification
from ilacs.lib.facts import FACTS, read_csv, read_facts

Declaration = Mapping[str, object]
FOLDER = "annex_a/ssd"


class Coverage(StrEnum):
    """How far the dataset can fill a column."""

    FULL = "full"
    PARTIAL = "partial"
    PROXY = "proxy"
    MISSING = "missing"


class FieldKind(StrEnum):
    """What a field holds, and so how it is read."""

    IDENTIFIER = "identifier"
    DATE = "date"
    CODE = "code"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class SsdTable:
    """A table of the dataset, as far as the lists need it."""

    name: str
    fields: Mapping[str, FieldKind]
    before: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Field to the names it had in earlier releases."""


@dataclass(frozen=True, slots=True)
class SsdColumn:
    """How one column of a list is made."""

    coverage: Coverage
    sql: str = ""
    needs: tuple[str, ...] = ()
    """Fields as table.field, each of which must be there; a bar stands between those of which one will do."""
    why: str = ""
    corrects: str = ""
    asks: str = ""
    """What the user must say for it to be made."""
    known: str = ""
    """How far the sector's own SQL fills it: full, partial, proxy, deviates or missing."""


@dataclass(frozen=True, slots=True)
class SsdList:
    """How the rows of one list are found."""

    columns: Mapping[str, SsdColumn]
    rows: str = ""
    """Everything of the select from FROM on; none where the dataset does not hold the list."""
    order: str = ""
    needs: tuple[str, ...] = ()
    corrects: str = ""
    missing: str = ""
    """Why the dataset does not hold the list."""


@dataclass(frozen=True, slots=True)
class SsdMapping:
    """The whole of it: tables, what the selects share, and the lists."""

    tables: Mapping[str, SsdTable]
    macros: Mapping[str, str]
    views: Mapping[str, str]
    lists: Mapping[str, SsdList]


@cache
def load_mapping() -> SsdMapping:
    """Read every table and list."""
    shared = read_facts(f"{FOLDER}/shared")
    columns = _columns(shared)
    known = {(row["list"], row["column"]): row["coverage"] for row in read_csv(FACTS / FOLDER / "known.csv")}
    return SsdMapping(
        tables={name: _table(name, cast(Declaration, facts)) for name, facts in read_facts(f"{FOLDER}/tables").items()},
        macros=cast(Mapping[str, str], shared["macros"]),
        views=cast(Mapping[str, str], shared["views"]),
        lists={
            name: _list(list_, read_facts(f"{FOLDER}/{name}"), columns, known=known)
            for name, list_ in load_specification().lists.items()
        },
    )


def _table(name: str, facts: Declaration) -> SsdTable:
    fields = {one: kind for kind in FieldKind for one in cast(list[str], facts.get(kind, []))}
    before = cast(Mapping[str, list[str]], facts.get("before", {}))
    return SsdTable(name, fields, {now: tuple(names) for now, names in before.items()})


def _list(
    list_: List, facts: Declaration, shared: Mapping[str, SsdColumn], *, known: Mapping[tuple[str, str], str]
) -> SsdList:
    missing = cast(str, facts.get("missing", ""))
    fallback = SsdColumn(Coverage.MISSING, why=missing)
    columns = {} if missing else {**shared, **_columns(facts)}
    return SsdList(
        columns={
            name: replace(columns.get(name, fallback), known=known.get((list_.name, name), ""))
            for name in list_.columns
        },
        rows=cast(str, facts.get("rows", "")),
        order=cast(str, facts.get("order", "")),
        needs=tuple(cast(list[str], facts.get("needs", []))),
        corrects=cast(str, facts.get("corrects", "")),
        missing=missing,
    )


def _columns(facts: Declaration) -> dict[str, SsdColumn]:
    declared = cast(Mapping[str, Declaration], facts.get("columns", {}))
    return {name: _column(column) for name, column in declared.items()}


def _column(facts: Declaration) -> SsdColumn:
    return SsdColumn(
        coverage=Coverage(cast(str, facts["coverage"])),
        sql=cast(str, facts.get("is", "")),
        needs=tuple(cast(list[str], facts.get("from", []))),
        why=cast(str, facts.get("why", "")),
        corrects=cast(str, facts.get("corrects", "")),
        asks=cast(str, facts.get("asks", "")),
    )
