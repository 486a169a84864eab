import csv
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import duckdb
import pytest

from ilacs.benchmarking.ranking_sound import rank_sound
from ilacs.benchmarking.table import COLUMNS, TableRow, table_rows
from ilacs.benchmarking.table_files import write_table_csv, write_table_json, write_table_parquet
from tests.unit.benchmarking.made_up import LOW, NAME, in_2025

ROWS = tuple(table_rows([rank_sound(in_2025({"202": 0.1, "206": "c"}), LOW)]))
FIRST = TableRow(NAME, "202", "Camden", "2025", 0.1, None, None, None, 1, 1, "A", None, None, 0, None, None)


def test_parquet_keeps_numbers_as_numbers_and_codes_as_text(tmp_path: Path) -> None:
    path = tmp_path / "table.parquet"
    write_table_parquet(path, ROWS)
    read = duckdb.connect().execute(f"SELECT * FROM '{path}'")
    assert tuple(column[0] for column in read.description) == COLUMNS
    rows = read.fetchall()
    assert len(rows) == 153
    assert TableRow(*rows[1]) == FIRST


def test_csv_has_a_line_for_each_row_and_nothing_for_none(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    write_table_csv(path, ROWS)
    lines = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert (len(lines), lines[1]["value"], lines[1]["change"], lines[1]["of"]) == (153, "0.1", "", "1")


def test_json_has_an_object_for_each_row(tmp_path: Path) -> None:
    path = tmp_path / "table.json"
    write_table_json(path, ROWS)
    rows = json.loads(path.read_text(encoding="utf-8"))
    assert TableRow(**rows[1]) == FIRST


@pytest.mark.parametrize("write", [write_table_parquet, write_table_csv, write_table_json])
def test_a_table_takes_the_place_of_an_older_one(
    tmp_path: Path, write: Callable[[Path, Sequence[TableRow]], None]
) -> None:
    path = tmp_path / "table"
    path.write_bytes(b"older")
    write(path, ROWS)
    assert path.stat().st_size > 1000
    assert [one.name for one in tmp_path.iterdir()] == ["table"]


@pytest.mark.parametrize("write", [write_table_parquet, write_table_csv, write_table_json])
def test_what_is_there_stays_where_a_table_cannot_be_written(
    tmp_path: Path, write: Callable[[Path, Sequence[TableRow]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "table"
    path.write_bytes(b"older")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="no"):
        write(path, ROWS)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("table", b"older")]


def refuse(self: Path, target: Path) -> Path:
    raise OSError("no")
