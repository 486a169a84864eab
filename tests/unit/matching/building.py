"""Sheets and workbooks for the tests of matching, made from the official headings."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from ilacs.annex_a import load_specification
from ilacs.matching import Corrections, match
from ilacs.matching.declared import load_declared
from ilacs.matching.known import know_headings
from ilacs.matching.sheets import Clues
from ilacs.records import CellValue, Matching, Noticed, RawSheet, RawWorkbook

SPECIFICATION = load_specification()
SAMPLES = Path(__file__).parents[3].parent / "shared" / "data" / "annex_a"
Row = Sequence[CellValue]


def headings(list_: str, edition: str = "2023") -> list[str]:
    return [column.heading for column in SPECIFICATION.lists[list_].columns_in(edition)]


def sheet(name: str, *rows: Row) -> RawSheet:
    return RawSheet(file="made.xlsx", name=name, rows=rows)


def list_sheet(list_: str, *rows: Row, name: str = "") -> RawSheet:
    """A sheet with the official headings of a list."""
    return sheet(name or f"List {SPECIFICATION.lists[list_].number}", headings(list_), *rows)


def all_lists() -> list[RawSheet]:
    return [list_sheet(list_) for list_ in SPECIFICATION.lists]


def matched(*sheets: RawSheet, corrections: Corrections | None = None) -> Matching:
    return match(RawWorkbook(tuple(sheets)), SPECIFICATION, corrections or Corrections())


def found_as(*sheets: RawSheet, corrections: Corrections | None = None) -> dict[str, str]:
    """List to the sheet that it was found in."""
    return {found.list_: found.sheet.name for found in matched(*sheets, corrections=corrections).lists}


def noticed(rule: str, *sheets: RawSheet, corrections: Corrections | None = None) -> list[Noticed]:
    return [seen for seen in matched(*sheets, corrections=corrections).noticed if seen.rule == rule]


def renamed(list_: str, **changed: str) -> RawSheet:
    """The list's sheet with another heading for some columns."""
    columns = SPECIFICATION.lists[list_].columns.values()
    made = list_sheet(list_)
    return replace(made, rows=[[changed.get(column.name, column.heading) for column in columns]])


def clues(corrections: Corrections | None = None) -> Clues:
    given = corrections or Corrections()
    return Clues(SPECIFICATION, know_headings(SPECIFICATION, given), given, load_declared())


def sample(name: str) -> RawWorkbook:
    """A real file, where there is one."""
    reading = pytest.importorskip("ilacs.reading")
    if not (SAMPLES / name).exists():
        pytest.skip(f"needs {name} in a folder shared/data/annex_a beside the repository")
    workbook = reading.read([SAMPLES / name])
    assert isinstance(workbook, RawWorkbook)
    return workbook
