"""Databases that hold the tables of the dataset: opened for reading only, where their address says and nowhere else."""

import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from ilacs.engine import EngineError
from ilacs.engine.database_file import DuckDBFile
from ilacs.gathering.declared import SsdTable
from ilacs.gathering.tables import RawTables, known_fields
from ilacs.records import Problem

Rows = Sequence[Sequence[object]]
Run = Callable[[str], Rows]

CATALOGUE = "SELECT table_schema, table_name, column_name FROM information_schema.columns"
SQLITE_CATALOGUE = (
    "SELECT '', entry.name, field.name FROM sqlite_master AS entry, pragma_table_info(entry.name) AS field"
    " WHERE entry.type IN ('table', 'view')"
)
_ADDRESS = re.compile(r"(?P<kind>[a-z0-9+]+)://(?P<place>[^#]*)(?:#(?P<schema>\w+))?", re.I)
_SERVER = re.compile(r"(?:(?P<user>[^:@/]+)(?::(?P<password>[^@]*))?@)?(?P<server>[^/@]+)/(?P<database>[^/?]+)")
_ESCAPED = re.compile(r"%([0-9A-Fa-f]{2})")
_ODBC_DRIVER = "ODBC Driver 18 for SQL Server"


class _Cursor(Protocol):
    def execute(self, sql: str, /) -> object: ...

    def fetchall(self) -> Rows: ...


class _Connection(Protocol):
    def cursor(self) -> _Cursor: ...

    def close(self) -> None: ...


class _Driver(Protocol):
    """A module that opens databases, as Python's own agreement on them has it."""

    Error: type[Exception]

    def connect(self, address: str, /, **options: object) -> _Connection: ...


def is_address(where: str) -> bool:
    """Whether a text is the address of a database and no path."""
    return "://" in where


def read_database(address: str, tables: Mapping[str, SsdTable]) -> RawTables:
    """The known fields of the known tables of a database; nothing else in it is read."""
    parts = _ADDRESS.fullmatch(address)
    kind = parts["kind"].lower() if parts else ""
    if parts is None or kind not in READERS:
        raise Problem(
            "The address of the database is none that we know. Write it as sqlite:///file, duckdb:///file, "
            "postgresql://user@server/database or mssql://server/database."
        )
    return READERS[kind](parts["place"], parts["schema"] or "", tables)


def _read_sqlite(place: str, schema: str, tables: Mapping[str, SsdTable]) -> RawTables:
    path = _file(place)
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return _read_tables(lambda sql: connection.execute(sql).fetchall(), SQLITE_CATALOGUE, schema, tables=tables)
    except sqlite3.Error:
        raise Problem(f"{path.name} could not be read as an SQLite database. Check the file.") from None


def _read_duckdb(place: str, schema: str, tables: Mapping[str, SsdTable]) -> RawTables:
    path = _file(place)
    try:
        with closing(DuckDBFile(path)) as database:
            return _read_tables(database.run, CATALOGUE, schema, tables=tables)
    except (OSError, EngineError):
        raise Problem(
            f"{path.name} could not be read as a DuckDB database. Check the file, and that it is free."
        ) from None


def _file(place: str) -> Path:
    path = Path(place.removeprefix("/"))
    if not path.is_file():
        raise Problem(f"There is no database file {path.name} there. After sqlite:/// or duckdb:/// stands its path.")
    return path


def _read_postgresql(place: str, schema: str, tables: Mapping[str, SsdTable]) -> RawTables:
    driver = _driver("psycopg", "PostgreSQL")
    options = "-c default_transaction_read_only=on"
    return _read_server(driver, f"postgresql://{place}", schema, tables=tables, options={"options": options})


def _read_sql_server(place: str, schema: str, tables: Mapping[str, SsdTable]) -> RawTables:
    driver = _driver("pyodbc", "SQL Server")
    return _read_server(driver, odbc_text(place), schema, tables=tables, options={"readonly": True})


def odbc_text(place: str) -> str:
    """What ODBC wants to know, from user:password@server/database; without a user Windows' own sign-in is used."""
    parts = _SERVER.match(place)
    if parts is None:
        raise Problem(
            "The address of the SQL Server must be like mssql://server/database or mssql://user@server/database."
        )
    sign_in = "Trusted_Connection=yes"
    if parts["user"]:
        sign_in = f"UID={_braced(parts['user'])};PWD={_braced(parts['password'] or '')}"
    place = f"SERVER={_braced(parts['server'])};DATABASE={_braced(parts['database'])}"
    return f"DRIVER={{{_ODBC_DRIVER}}};{place};{sign_in};ApplicationIntent=ReadOnly"


def _braced(text: str) -> str:
    """Text as a value that cannot end early, with what an address writes as %41 spelt out."""
    plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return "{" + plain.replace("}", "}}") + "}"


def _driver(module: str, database: str) -> _Driver:
    try:
        return cast(_Driver, import_module(module))
    except ImportError:
        raise Problem(
            f"To read from {database}, install {module}: pip install 'ilacs[databases]'. "
            "Or export the tables as csv files and name their folder."
        ) from None


def _read_server(
    driver: _Driver, address: str, schema: str, *, tables: Mapping[str, SsdTable], options: Mapping[str, object]
) -> RawTables:
    try:
        with closing(driver.connect(address, **options)) as connection:
            cursor = connection.cursor()

            def run(sql: str) -> Rows:
                cursor.execute(sql)
                return cursor.fetchall()

            return _read_tables(run, CATALOGUE, schema, tables=tables)
    except driver.Error:
        # The driver's own words may quote the address, and with it a password.
        raise Problem(
            "The database could not be read. Check the server's name, your user name and password, "
            "and that you may read the tables."
        ) from None


READERS: Mapping[str, Callable[[str, str, Mapping[str, SsdTable]], RawTables]] = {
    "sqlite": _read_sqlite,
    "duckdb": _read_duckdb,
    "postgresql": _read_postgresql,
    "postgres": _read_postgresql,
    "mssql": _read_sql_server,
    "mssql+pyodbc": _read_sql_server,
}


def _read_tables(run: Run, catalogue: str, schema: str, *, tables: Mapping[str, SsdTable]) -> RawTables:
    places = _places(run(catalogue), schema, tables)
    found = {}
    for (of_schema, name), there in places.items():
        table = tables[name.casefold()]
        if fields := known_fields(table, there):
            whole = f"{_quoted(of_schema)}.{_quoted(name)}" if of_schema else _quoted(name)
            rows = run(f"SELECT {', '.join(map(_quoted, fields.values()))} FROM {whole}")
            found[table.name] = {field: [row[place] for row in rows] for place, field in enumerate(fields)}
    return found


def _places(catalogue: Rows, schema: str, tables: Mapping[str, SsdTable]) -> dict[tuple[str, str], list[str]]:
    """Schema and name of each known table to its fields; a table in two schemas must be told apart."""
    places: dict[tuple[str, str], list[str]] = {}
    for of_schema, name, field in catalogue:
        if str(name).casefold() in tables and schema.casefold() in ("", str(of_schema).casefold()):
            places.setdefault((str(of_schema), str(name)), []).append(str(field))
    names = [name.casefold() for _, name in places]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise Problem(
            f"The database holds {twice[0]} in several schemas. Write the one that is meant after the address: #schema."
        )
    return places


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
