"""Any grid of cells in, the same grid out; any bytes in, rows or a sentence."""

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from ilacs.reading import read
from ilacs.reading.delimited import read_delimited
from ilacs.reading.rows import without_blank_end
from ilacs.reading.text import decode
from ilacs.records import Problem
from tests.functional.containers import sheet_xml, xlsx_parts, zip_bytes

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=12)
GRIDS = st.lists(st.lists(CELLS, min_size=2, max_size=5), min_size=1, max_size=6)
"""Of two columns at least: what a delimiter is cannot be told from one."""

SOUND = zip_bytes(xlsx_parts(sheet_xml([["Gender", "Age"], ["a) Male", "7"]])))


def written(rows: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue().encode()


@given(rows=GRIDS)
def test_a_csv_comes_back_cell_for_cell(rows: list[list[str]]) -> None:
    assert read_delimited(written(rows), file="a.csv", name="a").rows == without_blank_end(rows)


@given(content=st.binary(max_size=300))
def test_any_bytes_can_be_decoded(content: bytes) -> None:
    assert "\0" not in decode(content)


def refused_or_read(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        path.write_bytes(content)
        try:
            read([path])
        except Problem as problem:
            assert str(problem).endswith(".")


@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    refused_or_read(content)


@settings(deadline=None)
@given(at=st.integers(min_value=0, max_value=len(SOUND) - 1), byte=st.integers(min_value=0, max_value=255))
def test_any_byte_of_a_workbook_may_be_wrong(at: int, byte: int) -> None:
    refused_or_read(SOUND[:at] + bytes([byte]) + SOUND[at + 1 :])


@settings(deadline=None)
@given(end=st.integers(min_value=0, max_value=len(SOUND)))
def test_a_workbook_may_end_anywhere(end: int) -> None:
    refused_or_read(SOUND[:end])
