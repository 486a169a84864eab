"""Reading a CSV of tidy data, and what is no such thing."""

from pathlib import Path

import pytest

from ilacs.benchmarking import tidy_table
from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.benchmarking.tidy_table import read_table


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.csv"


def test_columns_are_found_by_name(path: Path) -> None:
    path.write_text("b,a\n1,2\n3,4\n", encoding="utf-8")
    assert read_table(path).columns == {"b": ["1", "3"], "a": ["2", "4"]}


def test_a_byte_order_mark_quoted_blanks_and_spaces_do_not_matter(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf\r\na , b\r\n"", x \r\n\r\n')
    assert read_table(path).columns == {"a": [""], "b": ["x"]}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"a,b\n", "has a heading and no rows"),
        (b"a,b\n1\n", "has 1 cells in line 2, and 2 in its heading"),
        (b"a,a\n1,2\n", "has the column 'a' twice"),
        (b"<!doctype html><p>Sorry", "is a web page"),
        (b"PK\x03\x04", "is a zip file or a workbook"),
        (b"\x1f\x8b\x08", "is a compressed file"),
        (b"PAR1", "is a Parquet file"),
        (b"%PDF-1.7", "is a PDF"),
        ("a,b\n1,2\n".encode("utf-16"), "is in UTF-16"),
        (b"a,b\n\xa31,2\n", "is not written in UTF-8"),
        (b"a,b\n\x00,2\n", "is not a text file"),
        (b'a,b\n"' + b"x" * 140_000 + b'",2\n', "is not a CSV with commas"),
    ],
)
def test_what_is_no_table_is_told(path: Path, content: bytes, says: str) -> None:
    path.write_bytes(content)
    with pytest.raises(UnreadableFigures, match=says):
        read_table(path)


def test_a_file_that_is_not_there_is_told(path: Path) -> None:
    with pytest.raises(UnreadableFigures, match="cannot be opened"):
        read_table(path)


@pytest.mark.parametrize(("sign", "name"), [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")])
def test_another_sign_between_cells_is_named(tmp_path: Path, sign: str, name: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"time_period{sign}b\n1{sign}2,5\n", encoding="utf-8")
    with pytest.raises(UnreadableFigures, match=f"has {name} between its cells where commas are expected"):
        read_table(path)


def test_a_quote_that_is_never_closed_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('a,b\n1,"2\n3,4\n', encoding="utf-8")
    with pytest.raises(UnreadableFigures, match="is not a CSV"):
        read_table(path)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tidy_table, "MOST_BYTES", 10)
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
    with pytest.raises(UnreadableFigures, match="is larger than"):
        read_table(path)
