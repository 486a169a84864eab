"""Parquet files, written and read by a short-lived database that can reach the one file and nothing else."""

import errno
from collections.abc import Sequence
from pathlib import Path

import duckdb

from ilacs.engine.duckdb import DuckDB
from ilacs.engine.protocol import Row


class ParquetFile(DuckDB):
    """A database in memory that may reach one file."""

    def __init__(self, path: Path, *, threads: int = 2) -> None:
        self._threads = threads
        self._failure = duckdb.Error
        self._connection = duckdb.connect(config={"threads": threads, "autoload_known_extensions": False})
        self._path = _quoted(path)
        self._connection.execute(f"SET allowed_paths = [{self._path}]")
        self._connection.execute("SET enable_external_access = false")
        self._connection.execute("SET lock_configuration = true")


class ParquetWriter(ParquetFile):
    """A database in memory that may write one file."""

    def write(self, select: str) -> None:
        """Write what a statement gives into the file."""
        self._copy(select, "FORMAT parquet, COMPRESSION zstd")

    def write_small(self, select: str) -> None:
        """The same in the fewest bytes, for a file that is written once and read often."""
        self._copy(select, "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19, ROW_GROUP_SIZE 1000000")

    def _copy(self, select: str, options: str) -> None:
        try:
            # Over a file that is there, it would write another beside it first, which it may not reach.
            self._connection.execute(f"COPY ({select}) TO {self._path} ({options}, USE_TMP_FILE false)")
        except duckdb.IOException:
            raise OSError(errno.EIO, "the Parquet file could not be written") from None


class ParquetReader(ParquetFile):
    """A database in memory that may read one file."""

    def columns(self) -> list[str]:
        """The names of its columns."""
        return list(self.types())

    def types(self) -> dict[str, str]:
        """The SQL type of each of its columns, by name."""
        try:
            described = self._connection.execute(f"DESCRIBE SELECT * FROM read_parquet({self._path})").fetchall()
        except duckdb.Error:
            raise OSError(errno.EIO, "the Parquet file could not be read") from None
        return {str(row[0]): str(row[1]) for row in described}

    def rows(self, columns: Sequence[str]) -> Sequence[Row]:
        """The rows of some of its columns, in their order."""
        return self.run(f"SELECT {', '.join(map(_named, columns))} FROM read_parquet({self._path})")

    def joined(self, columns: Sequence[str], *, by: Sequence[str]) -> Sequence[Row]:
        """For each group of rows, what it is grouped by and each column as one text, its cells parted by SEPARATOR.

        Blanks are empty. Only a reader with one thread keeps the rows of a group in the order of the file.
        """
        keys = ", ".join(map(_named, by))
        texts = ", ".join(f"string_agg(coalesce(CAST({_named(name)} AS VARCHAR), ''), chr(31))" for name in columns)
        return self.run(f"SELECT {keys}, {texts} FROM read_parquet({self._path}) GROUP BY {keys}")


def _named(column: str) -> str:
    return '"' + column.replace('"', '""') + '"'


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
