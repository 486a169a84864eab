import csv
from pathlib import Path

import duckdb
import pytest

from ilacs.records import IssueBatch, Severity
from ilacs.reporting.issue_files import COLUMNS, write_issues_csv, write_issues_parquet
from tests.unit.reporting.building import BECAUSE, issue, worded

WHOLE = issue("Missing.", list_=None, sheet=None, rows=(), columns=())


def _csv(path: Path, *issues: IssueBatch) -> list[dict[str, str]]:
    write_issues_csv(path, worded(*issues))
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _parquet(path: Path, *issues: IssueBatch) -> list[tuple[object, ...]]:
    write_issues_parquet(path, worded(*issues))
    return duckdb.sql(f"SELECT * FROM read_parquet('{path}')").fetchall()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "issues.parquet"


def test_excel_knows_the_csv_for_utf_8(path: Path) -> None:
    write_issues_csv(path, worded(issue("naïve")))
    assert path.read_bytes().startswith(b"\xef\xbb\xbfseverity,")


def test_an_issue_on_two_rows_is_two_lines_of_csv(path: Path) -> None:
    lines = _csv(path, issue(rows=(2, 7), columns=("born_on", "contacted_on")))
    assert [(line["row"], line["cells"]) for line in lines] == [("2", "D2, F2"), ("7", "D7, F7")]


def test_a_line_of_csv_tells_all_about_an_issue(path: Path) -> None:
    (line,) = _csv(path, issue("Look, please.", severity=Severity.QUERY, explained="Twins."))
    assert tuple(line) == COLUMNS
    assert tuple(line.values()) == (
        "query",
        "contacts",
        "List 1: Contacts",
        "List 1",
        "2",
        "F2",
        "contacted_on",
        "Date of Contact",
        "contacts.dates_contradict",
        "Look, please.",
        BECAUSE,
        "Twins.",
    )


def test_an_issue_of_the_whole_has_no_row_in_the_csv(path: Path) -> None:
    (line,) = _csv(path, WHOLE)
    assert (line["list"], line["row"], line["cells"], line["says"]) == ("", "", "", "Missing.")


def test_the_name_of_a_sheet_cannot_be_a_formula_in_the_csv(path: Path) -> None:
    assert _csv(path, issue(sheet="=cmd|' /C calc'!A0"))[0]["sheet"] == "'=cmd|' /C calc'!A0"


def test_parquet_has_a_row_for_each_issue_in_their_order(path: Path) -> None:
    rows = _parquet(path, issue("One.", rows=(9, 7)), WHOLE, issue("Three.", rows=(1,)))
    assert [(row[9], row[4]) for row in rows] == [("One.", 7), ("One.", 9), ("Missing.", None), ("Three.", 1)]


def test_parquet_tells_all_about_an_issue(path: Path) -> None:
    (row,) = _parquet(path, issue("Look."))
    assert row == (
        "error",
        "contacts",
        "List 1: Contacts",
        "List 1",
        2,
        "F2",
        "contacted_on",
        "Date of Contact",
        "contacts.dates_contradict",
        "Look.",
        BECAUSE,
        None,
    )


def test_parquet_without_issues_has_the_same_columns(path: Path) -> None:
    write_issues_parquet(path, ())
    assert tuple(duckdb.sql(f"SELECT * FROM read_parquet('{path}')").columns) == COLUMNS


def test_control_characters_do_not_shift_the_rows_of_parquet(path: Path) -> None:
    rows = _parquet(path, issue(sheet="a\x1fb"), issue(sheet="c"))
    assert [row[3] for row in rows] == ["ab", "c"]
