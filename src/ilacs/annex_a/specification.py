"""The whole of Annex A, read from facts/annex_a/."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.annex_a.codes import Code, CodeSet, with_groups
from ilacs.annex_a.lists import Column, ColumnType, List
from ilacs.lib.facts import FACTS, read_csv, read_facts, read_folder

Declaration = dict[str, object]


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the template."""

    name: str
    title: str
    says: str
    sure: str


@dataclass(frozen=True, slots=True)
class Specification:
    """Lists by name in their official order, code sets by name, editions from the oldest to the newest."""

    lists: Mapping[str, List]
    code_sets: Mapping[str, CodeSet]
    editions: Mapping[str, Edition]

    @property
    def newest(self) -> str:
        """Name of the newest edition."""
        return max(self.editions)

    def codes_of(self, column: Column) -> CodeSet | None:
        """The code set of a category column."""
        return self.code_sets.get(column.codes)


@cache
def load_specification() -> Specification:
    """Read every list, code set and edition."""
    lists = [_list(name, declared) for name, declared in read_folder("annex_a/lists")]
    editions = read_facts("annex_a/editions")
    return Specification(
        lists={list_.name: list_ for list_ in sorted(lists, key=lambda list_: list_.number)},
        code_sets={name: _code_set(name, declared) for name, declared in read_folder("annex_a/code_sets")},
        editions={name: Edition(name, **cast(dict[str, str], declared)) for name, declared in editions.items()},
    )


def _list(name: str, declared: Declaration) -> List:
    declared = dict(declared)
    columns = cast(dict[str, Declaration], declared.pop("columns"))
    return List(
        name=name,
        columns={column: _column(column, facts) for column, facts in columns.items()},
        also=tuple(cast(list[str], declared.pop("also", []))),
        key=tuple(cast(list[str], declared.pop("key", []))),
        **declared,  # type: ignore[arg-type]  # the class itself refuses a key that it does not know
    )


def _column(name: str, declared: Declaration) -> Column:
    declared = dict(declared)
    kind = ColumnType(cast(str, declared.pop("type")))
    also = tuple(cast(list[str], declared.pop("also", [])))
    return Column(name=name, type=kind, also=also, **declared)  # type: ignore[arg-type]  # as above


def _code_set(name: str, declared: Declaration) -> CodeSet:
    declared = dict(declared)
    codes = {code: _code(code, facts) for code, facts in cast(dict[str, Declaration], declared.pop("codes")).items()}
    places = cast(str, declared.pop("places", ""))
    return CodeSet(
        name=name,
        codes=with_groups(_authorities(places) | codes if places else codes),
        **declared,  # type: ignore[arg-type]  # as above
    )


def _authorities(places: str) -> dict[str, Code]:
    """Every authority by its name, which is what Ofsted asks for; its codes and other names are spellings of it."""
    names = {row["code"]: row["name"] for row in read_csv(FACTS / places / "authorities.csv")}
    spellings: dict[str, list[str]] = {name: [] for name in names.values()}
    for code, name in names.items():
        spellings[name].append(code)
    for table, column in (("ons_codes.csv", "ons"), ("names.csv", "name")):
        for row in read_csv(FACTS / places / table):
            if row["code"] in names:
                spellings[names[row["code"]]].append(row[column])
    return {name: Code(name, name, name, also=tuple(also)) for name, also in spellings.items()}


def _code(name: str, declared: Declaration) -> Code:
    declared = dict(declared)
    also = tuple(cast(list[str], declared.pop("also", [])))
    return Code(code=name, also=also, **declared)  # type: ignore[arg-type]  # as above
