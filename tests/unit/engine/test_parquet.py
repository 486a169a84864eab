"""Parquet files: one may be written, and nothing else reached."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from ilacs.engine import EngineError, NewTable
from ilacs.engine.parquet import ParquetReader, ParquetWriter


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "it's.parquet"


@pytest.fixture
def writer(path: Path) -> Iterator[ParquetWriter]:
    opened = ParquetWriter(path)
    opened.load([NewTable("one", {"n": "INTEGER", "a": "VARCHAR"}, {"n": ["1", "2"], "a": ["x", None]})])
    yield opened
    opened.close()


def test_a_table_is_written_with_its_types(writer: ParquetWriter, path: Path) -> None:
    writer.write("SELECT * FROM one")
    assert duckdb.read_parquet(str(path)).fetchall() == [(1, "x"), (2, None)]


def test_nothing_but_the_one_file_can_be_reached(writer: ParquetWriter, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("a\n", encoding="utf-8")
    with pytest.raises(EngineError, match="PermissionException"):
        writer.run(f"SELECT * FROM read_csv('{tmp_path}/other.csv')")


def test_no_other_file_can_be_allowed(writer: ParquetWriter, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="InvalidInputException"):
        writer.run(f"SET allowed_paths = ['{tmp_path}/other.csv']")


def test_a_place_where_nothing_can_be_written_is_told_without_a_value(tmp_path: Path) -> None:
    writer = ParquetWriter(tmp_path / "nosuch" / "x.parquet")
    writer.load([NewTable("one", {"a": "VARCHAR"}, {"a": ["MARKED"]})])
    with pytest.raises(OSError, match="could not be written") as caught:
        writer.write("SELECT * FROM one")
    writer.close()
    assert "MARKED" not in str(caught.value)


def test_a_file_gives_back_its_columns_and_rows(writer: ParquetWriter, path: Path) -> None:
    writer.write('SELECT n, a AS "it\'s ""a""" FROM one')
    reader = ParquetReader(path)
    assert reader.columns() == ["n", 'it\'s "a"']
    assert reader.rows(reader.columns()) == [(1, "x"), (2, None)]
    reader.close()


def test_what_is_no_parquet_file_is_told(path: Path) -> None:
    path.write_text("not at all", encoding="utf-8")
    with pytest.raises(OSError, match="could not be read"):
        ParquetReader(path).columns()


def test_a_small_file_holds_the_same(writer: ParquetWriter, path: Path) -> None:
    writer.write_small("SELECT * FROM one")
    assert duckdb.read_parquet(str(path)).fetchall() == [(1, "x"), (2, None)]


def test_the_types_of_a_file_are_told(writer: ParquetWriter, path: Path) -> None:
    writer.write("SELECT * FROM one")
    reader = ParquetReader(path)
    assert reader.types() == {"n": "INTEGER", "a": "VARCHAR"}
    reader.close()


def test_columns_are_joined_group_by_group_in_the_order_of_the_file(writer: ParquetWriter, path: Path) -> None:
    writer.write("SELECT n % 2 AS odd, n, CASE WHEN n > 2 THEN 'x' END AS a FROM range(5) AS t(n) ORDER BY n")
    reader = ParquetReader(path, threads=1)
    assert sorted(reader.joined(["n", "a"], by=["odd"])) == [
        (0, "0\x1f2\x1f4", "\x1f\x1fx"),
        (1, "1\x1f3", "\x1fx"),
    ]
    reader.close()


def test_a_file_that_is_there_is_written_over(writer: ParquetWriter, path: Path) -> None:
    path.write_bytes(b"older")
    writer.write("SELECT * FROM one")
    assert duckdb.read_parquet(str(path)).fetchall() == [(1, "x"), (2, None)]
