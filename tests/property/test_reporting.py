"""Any grid of cells is written again so that another reader finds the same cells in the same places."""

import datetime
import math
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from ilacs.records import CellValue, IssueBatch, Severity
from ilacs.reporting.marked import write_marked
from ilacs.reporting.safe_text import ILLEGAL, csv_text
from ilacs.reporting.sheet_names import LONGEST, allowed_names
from tests.unit.reporting.building import CONTACT_COLUMNS, Contacts, found, headings, worded

TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=32)
DAYS = st.dates(datetime.date(1900, 3, 1), datetime.date(2100, 12, 31))
CELLS = st.one_of(st.just(""), TEXTS, NUMBERS, st.booleans(), DAYS)
ROWS = st.lists(st.tuples(*[CELLS] * len(CONTACT_COLUMNS)), min_size=1, max_size=8)
ANYTHING = st.one_of(st.text(), st.floats(), st.datetimes(), st.times(), st.timedeltas(), st.integers(), st.booleans())
ODD_ROWS = st.lists(st.tuples(*[ANYTHING] * len(CONTACT_COLUMNS)), min_size=1, max_size=4)


def _issue(columns: tuple[str, ...], rows: list[int]) -> IssueBatch:
    return IssueBatch("contacts.made_up", Severity.ERROR, "contacts", "List 1", rows, columns, "It is wrong.")


def _written_again(rows: list[tuple[CellValue, ...]], *issues: IssueBatch) -> list[list[CellValue]]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "marked.xlsx"
        write_marked(path, found(*issues, contacts=Contacts(rows=rows, clean=())), worded(*issues))
        return CalamineWorkbook.from_path(path).get_sheet_by_name("List 1").to_python(skip_empty_area=False)


def _same(found_value: CellValue, value: CellValue) -> bool:
    if isinstance(value, float) and isinstance(found_value, float):
        return math.isclose(found_value, value, rel_tol=1e-12)
    return found_value == value


@settings(deadline=None, max_examples=40)
@given(ROWS, st.sets(st.sampled_from(CONTACT_COLUMNS)), st.sets(st.integers(2, 9)))
def test_every_cell_is_found_again_where_it_was(
    rows: list[tuple[CellValue, ...]], columns: set[str], marked: set[int]
) -> None:
    again = _written_again(rows, _issue(tuple(sorted(columns)), sorted(marked)))[1:]
    padded = [[*row, *[""] * (len(CONTACT_COLUMNS) - len(row))] for row in again]
    padded += [[""] * len(CONTACT_COLUMNS)] * (len(rows) - len(padded))
    pairs = [
        (seen, value) for row, line in zip(rows, padded, strict=False) for value, seen in zip(row, line, strict=True)
    ]
    assert [pair for pair in pairs if not _same(*pair)] == []


@settings(deadline=None, max_examples=40)
@given(ODD_ROWS)
def test_nothing_that_a_cell_may_hold_stops_a_workbook_from_being_written(rows: list[tuple[CellValue, ...]]) -> None:
    assert _written_again(rows, _issue(("gender",), [2]))[0] == headings()


@given(st.lists(st.text(), max_size=20))
def test_names_of_sheets_are_always_allowed_and_always_different(wanted: list[str]) -> None:
    names = allowed_names(wanted)
    assert len({name.casefold() for name in names}) == len(wanted)
    assert [name for name in names if not 0 < len(name) <= LONGEST or set("[]:*?/\\") & set(name)] == []


@given(st.text())
def test_no_text_in_a_csv_begins_like_a_formula(text: str) -> None:
    assert not csv_text(text).lstrip('"').startswith(("=", "+", "-", "@", "\t", "\r"))
    assert not ILLEGAL.search(csv_text(text))
