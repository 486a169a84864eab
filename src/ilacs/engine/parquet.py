"""Parquet files, written by a short-lived database that can reach the one file and nothing else."""

import errno
from pathlib import Path

import duckdb

from ilacs.engine.duckdb import DuckDB


class ParquetWriter(DuckDB):
    """A database in memory that may write one file."""

    def __init__(self, path: Path) -> None:
        self._threads = 2
        self._failure = duckdb.Error
        self._connection = duckdb.connect(config={"threads": 2, "autoload_known_extensions": False})
        self._path = _quoted(path)
        self._connection.execute(f"SET allowed_paths = [{self._path}]")
        self._connection.execute("SET enable_external_access = false")
        self._connection.execute("SET lock_configuration = true")

    def write(self, select: str) -> None:
        """Write what a statement gives into the file."""
        try:
            self._connection.execute(f"COPY ({select}) TO {self._path} (FORMAT parquet, COMPRESSION zstd)")
        except duckdb.IOException:
            raise OSError(errno.EIO, "the Parquet file could not be written") from None


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
