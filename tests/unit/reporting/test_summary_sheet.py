from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from ilacs.records import IssueBatch, Severity
from ilacs.reporting import summary_sheet
from ilacs.reporting.bulk_workbook import BulkWorkbook
from ilacs.reporting.looks import all_looks
from ilacs.reporting.summary_sheet import add_summary_sheet
from tests.unit.reporting.building import issue, opened, worded


def _written(folder: Path, issues: Sequence[IssueBatch], *, are_all_commented: bool = True) -> Worksheet:
    book = BulkWorkbook(all_looks(), None)
    book.add_bulk_sheet("Issues", lambda palette: iter(()))
    add_summary_sheet(book, "Summary", worded(*issues), are_all_commented=are_all_commented)
    book.save(folder / "summary.xlsx")
    return opened(folder / "summary.xlsx")["Summary"]


def _lines(sheet: Worksheet) -> list[tuple[object, ...]]:
    return list(sheet.iter_rows(values_only=True))


def test_issues_are_counted_by_list_severity_and_rule(tmp_path: Path) -> None:
    issues = [issue("Wrong.", rows=(2, 3)), issue("Wrong.", rows=()), issue("Right?", severity=Severity.QUERY)]
    lines = _lines(_written(tmp_path, issues))
    assert lines[-2:] == [
        ("List 1: Contacts", "Error", "contacts.dates_contradict", 3, "Wrong."),
        ("List 1: Contacts", "Query", "contacts.dates_contradict", 1, "Right?"),
    ]


def test_explained_queries_are_counted_apart(tmp_path: Path) -> None:
    lines = _lines(_written(tmp_path, [issue(severity=Severity.QUERY, explained="Twins.")]))
    assert lines[-1][1] == "Query, explained"


def test_the_fills_are_explained(tmp_path: Path) -> None:
    lines = _lines(_written(tmp_path, []))
    assert [line[0] for line in lines[:3]] == ["Error", "Query", "Explained"]


def test_it_says_where_not_every_cell_has_a_comment(tmp_path: Path) -> None:
    assert "20,000" in str(_lines(_written(tmp_path, [], are_all_commented=False))[4][0])


def test_it_does_not_speak_of_a_cap_that_was_not_met(tmp_path: Path) -> None:
    assert _lines(_written(tmp_path, []))[4][0] is None


def test_it_says_where_there_are_more_issues_than_a_sheet_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summary_sheet, "LAST_ROW", 4)
    assert "There are 5 issues" in str(_lines(_written(tmp_path, [issue(rows=range(5))]))[4][0])
