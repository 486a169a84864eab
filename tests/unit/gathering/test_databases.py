"""Databases: read alone, the known tables alone, and no password in any sentence."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from ilacs.gathering import databases
from ilacs.gathering.databases import is_address, odbc_text, read_database
from ilacs.gathering.declared import load_mapping
from ilacs.gathering.tables import RawTables
from ilacs.records import Problem

TABLES = load_mapping().tables
ROWS = [("A", "Nobody", "F"), ("B", "Nobody", None)]
FOUND = {"ssd_person": {"pers_person_id": ["A", "B"], "pers_sex": ["F", None]}}
CREATE = 'CREATE TABLE SSD_Person (pers_person_id VARCHAR, pers_forename VARCHAR, "Pers_Sex" VARCHAR)'
FILL = "INSERT INTO SSD_Person VALUES (?, ?, ?)"
SECRET = "s3cret"


def read(address: str) -> RawTables:
    return read_database(address, TABLES)


class Server:
    """A driver whose server holds one table, or refuses everybody."""

    class Error(Exception):
        """Whatever the driver says."""

    def __init__(self, schemas: Sequence[str] = ("dbo",), *, refuses: bool = False) -> None:
        self.schemas = schemas
        self.refuses = refuses
        self.asked: list[str] = []
        self.told: tuple[object, ...] = ()

    def connect(self, address: str, **options: object) -> "Server":
        self.told = (address, options)
        if self.refuses:
            raise self.Error(f"no way in with {address}")
        return self

    def cursor(self) -> "Server":
        return self

    def execute(self, sql: str) -> None:
        self.asked.append(sql)

    def fetchall(self) -> list[tuple[object, ...]]:
        if len(self.asked) == 1:
            return [
                (schema, "ssd_person", field) for schema in self.schemas for field in ("pers_person_id", "pers_sex")
            ]
        return [("A", "F")]

    def close(self) -> None:
        """Nothing to let go of."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    standing = Server()
    monkeypatch.setattr(databases, "import_module", lambda _: standing)
    return standing


@pytest.fixture
def sqlite(tmp_path: Path) -> Path:
    path = tmp_path / "the council's.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.execute(CREATE)
        database.executemany(FILL, ROWS)
        database.commit()
    return path


@pytest.mark.parametrize(
    ("where", "expected"), [("sqlite:///a.db", True), ("folder/a.db", False), ("C:\\extract", False)]
)
def test_an_address_is_told_from_a_path(where: str, expected: bool) -> None:
    assert is_address(where) is expected


def test_sqlite_gives_the_known_fields(sqlite: Path) -> None:
    assert read(f"sqlite:///{sqlite}") == FOUND


def test_sqlite_is_not_written_to(sqlite: Path) -> None:
    before = sqlite.read_bytes()
    read(f"sqlite:///{sqlite}")
    assert sqlite.read_bytes() == before


def test_a_path_from_here_has_three_strokes(sqlite: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sqlite.parent)
    assert read(f"sqlite:///{sqlite.name}") == FOUND


def test_duckdb_gives_the_known_fields(tmp_path: Path) -> None:
    with closing(duckdb.connect(str(tmp_path / "a.duckdb"))) as database:
        database.execute(CREATE)
        database.executemany(FILL, ROWS)
    assert read(f"duckdb:///{tmp_path}/a.duckdb") == FOUND


@pytest.mark.parametrize("kind", ["sqlite", "duckdb"])
def test_a_file_that_is_no_database_is_a_problem(tmp_path: Path, kind: str) -> None:
    (tmp_path / "a.db").write_text("no database, but long enough to look at " * 50, encoding="utf-8")
    with pytest.raises(Problem, match="could not be read as"):
        read(f"{kind}:///{tmp_path}/a.db")


def test_a_database_file_that_is_not_there_is_a_problem() -> None:
    with pytest.raises(Problem, match=r"There is no database file no\.db there"):
        read("sqlite:///no.db")


@pytest.mark.parametrize("address", [f"oracle://me:{SECRET}@server/a", f"postgresql:// {SECRET}#a b", "://"])
def test_an_address_of_another_kind_is_a_problem(address: str) -> None:
    with pytest.raises(Problem, match="none that we know") as problem:
        read(address)
    assert SECRET not in str(problem.value)


@pytest.mark.parametrize(
    ("address", "driver"), [("postgresql://me@server/a", "psycopg"), ("mssql://server/a", "pyodbc")]
)
def test_a_driver_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, address: str, driver: str) -> None:
    def missing(_: str) -> None:
        raise ImportError

    monkeypatch.setattr(databases, "import_module", missing)
    with pytest.raises(Problem, match=f"install {driver}"):
        read(address)


def test_postgresql_is_opened_for_reading_only(server: Server) -> None:
    assert read("postgres://me@server/a") == {"ssd_person": {"pers_person_id": ["A"], "pers_sex": ["F"]}}
    assert server.told == ("postgresql://me@server/a", {"options": "-c default_transaction_read_only=on"})
    assert server.asked[1] == 'SELECT "pers_person_id", "pers_sex" FROM "dbo"."ssd_person"'


def test_sql_server_is_opened_for_reading_only(server: Server) -> None:
    read("mssql://server/a")
    assert server.told[1] == {"readonly": True}


@pytest.mark.parametrize("kind", ["postgresql", "mssql"])
def test_no_sentence_holds_the_password(server: Server, kind: str) -> None:
    server.refuses = True
    with pytest.raises(Problem, match="Check the server's name") as problem:
        read(f"{kind}://me:{SECRET}@server/a")
    assert SECRET not in str(problem.value)
    assert problem.value.__suppress_context__


def test_a_table_in_two_schemas_must_be_told_apart(server: Server) -> None:
    server.schemas = ("dbo", "ssd_development")
    with pytest.raises(Problem, match="several schemas"):
        read("postgresql://me@server/a")


def test_the_schema_that_is_meant_stands_after_the_address(server: Server) -> None:
    server.schemas = ("dbo", "ssd_development")
    read("postgresql://me@server/a#SSD_development")
    assert '"ssd_development"."ssd_person"' in server.asked[1]


def test_windows_signs_in_where_no_user_is_named() -> None:
    assert "Trusted_Connection=yes" in odbc_text("server/a")


def test_a_password_cannot_end_its_place_early() -> None:
    assert "UID={me};PWD={a}};SERVER=b@};" in odbc_text("me:a%7D;SERVER=b%40@server/a")


def test_an_address_without_a_database_is_a_problem() -> None:
    with pytest.raises(Problem, match="must be like mssql"):
        odbc_text("server")


def test_a_table_without_known_fields_is_passed_over(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as database:
        database.execute("CREATE TABLE ssd_person (something TEXT)")
    assert read(f"sqlite:///{tmp_path}/a.db") == {}
