"""A DuckDB database in a file, opened for reading only; it can reach nothing else."""

from pathlib import Path

import duckdb

from ilacs.engine.duckdb import DuckDB


class DuckDBFile(DuckDB):
    """The database in one file."""

    def __init__(self, path: Path) -> None:
        self._threads = 2
        self._failure = duckdb.Error
        try:
            self._connection = duckdb.connect(
                str(path),
                read_only=True,
                config={"threads": 2, "enable_external_access": False, "autoload_known_extensions": False},
            )
        except duckdb.Error:
            raise OSError("the database file could not be opened") from None
        self._connection.execute("SET lock_configuration = true")
