"""DuckDB: text in, rows out, and no way out of the process."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ilacs.engine import DuckDB, EngineError, NewTable


@pytest.fixture
def engine() -> Iterator[DuckDB]:
    opened = DuckDB()
    yield opened
    opened.close()


def loaded(engine: DuckDB, *values: str | None, kind: str = "VARCHAR") -> list[object]:
    columns = {"n": [str(n) for n in range(len(values))], "a": values}
    engine.load([NewTable("t", {"n": "INTEGER", "a": kind}, columns)])
    return [row[0] for row in engine.run("SELECT a FROM t ORDER BY n")]


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM read_csv('{path}')",
        "SELECT * FROM '{path}'",
        "SELECT * FROM read_text('{path}')",
        "SELECT * FROM read_blob('{path}')",
        "SELECT * FROM glob('{folder}/*')",
        "SELECT * FROM sniff_csv('{path}')",
        "COPY (SELECT 1) TO '{folder}/out.csv'",
        "ATTACH '{folder}/x.db'",
        "EXPORT DATABASE '{folder}/x'",
        "IMPORT DATABASE '{folder}'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "CREATE SECRET (TYPE s3)",
        "SET threads = 1",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "RESET lock_configuration",
        "SET file_search_path = '/'",
        "SET allowed_paths = ['{path}']",
        "SELECT getenv('HOME')",
    ],
)
def test_nothing_outside_the_process_can_be_reached(statement: str, engine: DuckDB, tmp_path: Path) -> None:
    path = tmp_path / "secret.csv"
    path.write_text("a\nb\n", encoding="utf-8")
    with pytest.raises(EngineError):
        engine.run(statement.format(path=path, folder=tmp_path))
    assert list(tmp_path.iterdir()) == [path]


def test_a_value_of_the_program_around_it_is_no_table(engine: DuckDB) -> None:
    values = {"a": [1]}
    with pytest.raises(EngineError, match="CatalogException"):
        engine.run(f"SELECT * FROM {'values'!s}_")
    assert values


def test_an_error_names_its_kind_and_no_value(engine: DuckDB) -> None:
    loaded(engine, "MARKED")
    with pytest.raises(EngineError) as caught:
        engine.run("SELECT CAST(a AS INTEGER) FROM t")
    assert (str(caught.value), caught.value.__cause__) == ("ConversionException", None)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    "text",
    [
        "a|b;c,d",
        "it's",
        'said "no"',
        "back\\slash",
        "two\nlines\r\n",
        "tab\t",
        " spaces ",
        "naïve ☃ 🎈",
        "NULL",
        "{x}",
        "$1",
        "%s",
        "--",
    ],
)
def test_text_comes_back_letter_for_letter(text: str, engine: DuckDB) -> None:
    assert loaded(engine, "before", text, "after") == ["before", text, "after"]


def test_a_blank_is_nothing(engine: DuckDB) -> None:
    assert loaded(engine, "a", None, "", "b") == ["a", None, None, "b"]


def test_a_column_of_blanks_has_its_rows(engine: DuckDB) -> None:
    assert loaded(engine, None, None) == [None, None]


def test_one_row_is_one_row(engine: DuckDB) -> None:
    assert loaded(engine, "a") == ["a"]


@pytest.mark.parametrize("columns", [{}, {"n": [], "a": []}])
def test_a_table_without_rows_has_its_columns(columns: dict[str, list[str]], engine: DuckDB) -> None:
    engine.load([NewTable("t", {"n": "INTEGER", "a": "DATE"}, columns)])
    assert list(engine.run("SELECT n, a FROM t")) == []


def test_a_column_that_is_not_given_is_blank(engine: DuckDB) -> None:
    engine.load([NewTable("t", {"n": "INTEGER", "d": "DATE"}, {"n": ["1", "2"]})])
    assert list(engine.run("SELECT count(*), count(d), max(typeof(d)) FROM t")) == [(2, 0, "DATE")]


@pytest.mark.parametrize(
    ("kind", "good", "bad"), [("DATE", "2024-02-29", "2023-02-29"), ("INTEGER", "7", "7a"), ("BOOLEAN", "True", "x")]
)
def test_what_is_not_of_its_type_is_blank(kind: str, good: str, bad: str, engine: DuckDB) -> None:
    found = loaded(engine, good, bad, kind=kind)
    assert (found[0] is not None, found[1]) == (True, None)


def test_a_column_that_the_types_do_not_name_is_not_loaded(engine: DuckDB) -> None:
    engine.load([NewTable("t", {"a": "VARCHAR"}, {"a": ["x"], "b FROM (SELECT 1); DROP TABLE t; --": ["y"]})])
    assert list(engine.run("SELECT * FROM t")) == [("x",)]


def test_the_character_that_parts_cells_may_be_in_none(engine: DuckDB) -> None:
    with pytest.raises(EngineError, match="control character") as caught:
        loaded(engine, "MARK\x1fED", "a")
    assert "MARK" not in str(caught.value)


def test_a_schema_is_made_for_the_tables_in_it(engine: DuckDB) -> None:
    engine.load([NewTable(f"previous.{name}", {"a": "VARCHAR"}, {"a": [value]}) for name, value in ("tx", "uy")])
    assert list(engine.run("SELECT t.a, u.a FROM previous.t, previous.u")) == [("x", "y")]


def test_many_tables_are_made_side_by_side(engine: DuckDB) -> None:
    engine.load([NewTable(f"t{number}", {"a": "INTEGER"}, {"a": [str(number)] * 1000}) for number in range(20)])
    assert [list(engine.run(f"SELECT sum(a) FROM t{number}")) for number in range(20)] == [
        [(n * 1000,)] for n in range(20)
    ]


def test_no_table_is_no_trouble(engine: DuckDB) -> None:
    engine.load([])
    assert list(engine.run("SELECT 1")) == [(1,)]


def test_statements_are_run_side_by_side_and_answered_in_order(engine: DuckDB) -> None:
    loaded(engine, "a", "b")
    answers = engine.run_all([f"SELECT count(*) + {number} FROM t" for number in range(20)])
    assert [list(answer) for answer in answers if not isinstance(answer, EngineError)] == [
        [(n + 2,)] for n in range(20)
    ]


def test_one_statement_that_fails_leaves_the_others_whole(engine: DuckDB) -> None:
    first, second, third = engine.run_all(["SELECT 1", "SELECT CAST('MARKED' AS INTEGER)", "SELECT 3"])
    assert (first, str(second), third) == ([(1,)], "ConversionException", [(3,)])


def test_no_statement_is_no_answer(engine: DuckDB) -> None:
    assert list(engine.run_all([])) == []


def test_two_engines_do_not_see_each_other(engine: DuckDB) -> None:
    loaded(engine, "a")
    other = DuckDB()
    with pytest.raises(EngineError, match="CatalogException"):
        other.run("SELECT * FROM t")
    other.close()


def test_a_closed_engine_answers_nothing() -> None:
    engine = DuckDB()
    engine.close()
    with pytest.raises(EngineError, match="ConnectionException"):
        engine.run("SELECT 1")
