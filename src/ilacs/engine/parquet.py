"""Parquet files, written and read by a short-lived database that can reach the one file and nothing else."""

import errno
from collections.abc import Sequence
from pathlib import Path

import duckdb

from ilacs.engine.duckdb import DuckDB
from ilacs.engine.protocol import Row


class ParquetFile(DuckDB):
    """A database in memory that may reach one file."""

    def __init__(self, path: Path) -> None:
        self._threads = 2
        self._failure = duckdb.Error
        self._connection = duckdb.connect(config={"threads": 2, "autoload_known_extensions": False})
        self._path = _quoted(path)
        self._connection.execute(f"SET allowed_paths = [{self._path}]")
        self._connection.execute("SET enable_external_access = false")
        self._connection.execute("SET lock_configuration = true")


class ParquetWriter(ParquetFile):
    """A database in memory that may write one file."""

    def write(self, select: str) -> None:
        """Write what a statement gives into the file."""
        try:
            self._connection.execute(f"COPY ({select}) TO {self._path} (FORMAT parquet, COMPRESSION zstd)")
        except duckdb.IOException:
            raise OSError(errno.EIO, "the Parquet file could not be written") from None


class ParquetReader(ParquetFile):
    """A database in memory that may read one file."""

    def columns(self) -> list[str]:
        """The names of its columns."""
        try:
            described = self._connection.execute(f"DESCRIBE SELECT * FROM read_parquet({self._path})").fetchall()
        except duckdb.Error:
            raise OSError(errno.EIO, "the Parquet file could not be read") from None
        return [str(row[0]) for row in described]

    def rows(self, columns: Sequence[str]) -> Sequence[Row]:
        """The rows of some of its columns, in their order."""
        names = ", ".join('"' + name.replace('"', '""') + '"' for name in columns)
        return self.run(f"SELECT {names} FROM read_parquet({self._path})")


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
