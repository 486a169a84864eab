"""DuckDB, in the same process: what runs on a laptop and on the site."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from ilacs.engine.protocol import EngineError, NewTable, Row

if TYPE_CHECKING:
    import duckdb

SEPARATOR = "\x1f"
"""Between the values of a column on its way in. Cleaning takes control characters out of every cell."""


class DuckDB:
    """An in-memory database that can reach neither files nor network, and whose settings are locked."""

    def __init__(self, *, threads: int = 2) -> None:
        # Imported here, so that it can go on in a thread of its own while the workbook is read.
        import duckdb

        self._failure = duckdb.Error
        self._threads = threads
        self._connection = duckdb.connect(
            config={"threads": threads, "enable_external_access": False, "autoload_known_extensions": False}
        )
        self._connection.execute("SET lock_configuration = true")

    def load(self, tables: Sequence[NewTable]) -> None:
        """Make tables, side by side; each column is handed over as one string, far faster than row by row."""
        for schema in sorted({table.name.rpartition(".")[0] for table in tables} - {""}):
            self._connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        with ThreadPoolExecutor(self._threads) as pool:
            list(pool.map(self._load, tables))

    def _load(self, table: NewTable) -> None:
        cursor = self._connection.cursor()
        given = [name for name in table.types if name in table.columns]
        if not any(table.columns[name] for name in given):
            columns = ", ".join(f"{name} {kind}" for name, kind in table.types.items())
            cursor.execute(f"CREATE TABLE {table.name} ({columns})")
            return
        # The strings come as a row of values: as bare parameters DuckDB would take them apart twice, once to plan.
        places = ", ".join(f"${place}" for place in range(1, len(given) + 1))
        split = ", ".join(f"unnest(string_split(handed.{name}, chr(31))) AS {name}" for name in given)
        typed = ", ".join(f"{_typed(name, kind, name in given)} AS {name}" for name, kind in table.types.items())
        cursor.execute(
            f"CREATE TABLE {table.name} AS SELECT {typed} FROM"
            f" (SELECT {split} FROM (VALUES ({places})) AS handed({', '.join(given)}))",
            [_joined(table.columns[name]) for name in given],
        )

    def run(self, sql: str) -> Sequence[Row]:
        """Run one statement and give back its rows."""
        return self._run(self._connection, sql)

    def run_all(self, statements: Sequence[str]) -> Sequence[Sequence[Row] | EngineError]:
        """Run statements side by side, each thread with a cursor of its own."""
        with ThreadPoolExecutor(self._threads) as pool:
            return list(pool.map(self._attempt, statements))

    def _attempt(self, sql: str) -> Sequence[Row] | EngineError:
        try:
            return self._run(self._connection.cursor(), sql)
        except EngineError as error:
            return error

    def _run(self, connection: "duckdb.DuckDBPyConnection", sql: str) -> Sequence[Row]:
        try:
            return connection.execute(sql).fetchall()
        except self._failure as error:
            # DuckDB quotes the value it stumbled over, which may be a child's: the kind of failure must do.
            raise EngineError(type(error).__name__) from None

    def close(self) -> None:
        """Let go of everything that was loaded."""
        self._connection.close()


def _joined(column: Sequence[str | None]) -> str:
    try:
        text = SEPARATOR.join(column)  # type: ignore[arg-type]  # blanks raise, and only then are looked for
    except TypeError:
        text = SEPARATOR.join([value or "" for value in column])
    if text.count(SEPARATOR) != len(column) - 1:
        raise EngineError("a cell holds the control character that parts cells")
    return text


def _typed(name: str, kind: str, is_given: bool) -> str:
    if not is_given:
        return f"CAST(NULL AS {kind})"
    return f"nullif({name}, '')" if kind == "VARCHAR" else f"TRY_CAST(nullif({name}, '') AS {kind})"
