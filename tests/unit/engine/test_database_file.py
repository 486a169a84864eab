"""A DuckDB database in a file: read alone, and nothing else reached."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from ilacs.engine import EngineError
from ilacs.engine.database_file import DuckDBFile


@pytest.fixture
def database(tmp_path: Path) -> Iterator[DuckDBFile]:
    with closing(duckdb.connect(str(tmp_path / "a.duckdb"))) as made:
        made.execute("CREATE TABLE one AS SELECT 1 AS n")
    opened = DuckDBFile(tmp_path / "a.duckdb")
    yield opened
    opened.close()


def test_its_tables_can_be_read(database: DuckDBFile) -> None:
    assert database.run("SELECT n FROM one") == [(1,)]


@pytest.mark.parametrize(
    "sql", ["INSERT INTO one VALUES (2)", "SELECT * FROM read_csv('other.csv')", "SET threads = 4"]
)
def test_it_is_not_written_to_and_reaches_nothing_else(database: DuckDBFile, sql: str) -> None:
    with pytest.raises(EngineError):
        database.run(sql)


def test_what_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.duckdb").write_text("not at all", encoding="utf-8")
    with pytest.raises(OSError, match="could not be opened"):
        DuckDBFile(tmp_path / "a.duckdb")
