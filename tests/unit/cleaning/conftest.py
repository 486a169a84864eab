"""Cleaning a column or a list at a time, with what was changed and noticed easy to look up."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from ilacs.annex_a import load_specification
from ilacs.cleaning import Cleaned, clean
from ilacs.records import CellValue, Noticed, RawTable

SETTINGS = {"same_value_percent": 95.0, "unknown_percent": 5.0, "unknown_gender_percent": 2.0}
FIRST_ROW = 2


@dataclass(frozen=True)
class Seen:
    """One list after cleaning."""

    cleaned: Cleaned

    @property
    def columns(self) -> Mapping[str, Sequence[str | None]]:
        return self.cleaned.tables[0].columns

    @property
    def values(self) -> list[str | None]:
        """The clean values of the first column."""
        return list(next(iter(self.columns.values())))

    @property
    def unusable(self) -> Mapping[str, frozenset[int]]:
        return self.cleaned.tables[0].unusable

    @property
    def changes(self) -> dict[str, list[int]]:
        """Kind of change to its rows."""
        return {batch.kind: list(batch.rows) for batch in self.cleaned.changes}

    @property
    def noticed(self) -> dict[str, Noticed]:
        return {noticed.rule: noticed for noticed in self.cleaned.noticed}

    @property
    def rows(self) -> dict[str, list[int]]:
        """Rule to the rows where it was noticed."""
        return {noticed.rule: list(noticed.rows) for noticed in self.cleaned.noticed}

    def details(self, rule: str) -> dict[str, str]:
        return dict(self.noticed[rule].details)


def raw_table(list_: str, columns: Mapping[str, Sequence[CellValue]], **more: Any) -> RawTable:
    """Rows of a list from spreadsheet row 2 on."""
    length = len(next(iter(columns.values())))
    rows = range(FIRST_ROW, FIRST_ROW + length)
    positions = {name: place for place, name in enumerate(columns)}
    return RawTable(list_, f"Sheet {list_}", rows, columns, positions, **more)


@pytest.fixture
def table() -> Callable[..., RawTable]:
    return raw_table


@pytest.fixture
def clean_lists() -> Callable[..., Cleaned]:
    def clean_lists(*tables: RawTable, **more: Any) -> Cleaned:
        return clean(tables, load_specification(), SETTINGS, **more)

    return clean_lists


@pytest.fixture
def clean_list(clean_lists: Callable[..., Cleaned]) -> Callable[..., Seen]:
    def clean_list(list_: str, *, of: Mapping[str, Sequence[CellValue]], **more: Any) -> Seen:
        return Seen(clean_lists(raw_table(list_, of, **more)))

    return clean_list


@pytest.fixture
def clean_column(clean_list: Callable[..., Seen]) -> Callable[..., Seen]:
    """Cleans cells of one column, given as list.column."""

    def clean_column(name: str, *cells: CellValue, **more: Any) -> Seen:
        list_, column = name.split(".")
        return clean_list(list_, of={column: cells}, **more)

    return clean_column
