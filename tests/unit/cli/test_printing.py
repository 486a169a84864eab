"""What a person sees of a check on the terminal."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from ilacs.annex_a import load_specification
from ilacs.cleaning import clean
from ilacs.cli.printing import MOST_RULES, print_check
from ilacs.pipeline import CheckedWorkbook
from ilacs.records import ChangeBatch, CheckResult, IssueBatch, ListAccount, Matching, Outcome, RuleAccount, Severity

ERRORS = IssueBatch(
    "contacts.age_blank", Severity.ERROR, "contacts", "List [1]", range(2, 1236), ("age",), "Age [x] is blank."
)
QUERIES = IssueBatch("contacts.odd", Severity.QUERY, "contacts", "List [1]", (2, 3), (), "Odd.")
EXPLAINED = replace(QUERIES, rows=(4, 5, 6), explained="Right")
WHOLE = IssueBatch("list_empty", Severity.QUERY, "contacts", "List [1]", (), (), "Empty.")
RESULT = CheckResult(
    version="0",
    edition="2023",
    as_at=datetime.date(2024, 7, 1),
    lists=(ListAccount("contacts", "List [1]", 1234, ("child_id", "age"), ("gender",), ()),),
    issue_batches=(QUERIES, ERRORS, EXPLAINED, WHOLE),
    change_batches=(ChangeBatch("contacts", "S", "age", "spaces_removed", range(2000)),),
    rules=(RuleAccount("a", Outcome.RAN), RuleAccount("b", Outcome.SKIPPED, "No [y] was given.")),
)


def shown(result: CheckResult, capsys: pytest.CaptureFixture[str], out: Path | None = None) -> str:
    nothing = clean((), load_specification(), {})
    print_check(CheckedWorkbook(result, Matching("2023", (), {}, ()), (), nothing, ()), out)
    return " ".join(capsys.readouterr().out.split())


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")


def test_a_list_is_shown_with_its_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert "│ 1 Contacts │ List [1] │ 1,234 │ 2 of 3 │ 1,234 │ 3 │" in shown(RESULT, capsys)


def test_the_worst_come_first(capsys: pytest.CaptureFixture[str]) -> None:
    words = shown(RESULT, capsys)
    assert "│ error │ contacts.age_blank │ Age [x] is blank. │ 1,234 │" in words
    assert words.index("contacts.age_blank") < words.index("contacts.odd") < words.index("list_empty")


def test_the_whole_is_counted_and_what_is_explained_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert "1,234 errors, 3 queries, 3 explained" in shown(RESULT, capsys)


def test_without_explanations_none_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert "1,234 errors, 0 queries " in shown(replace(RESULT, issue_batches=(ERRORS,)), capsys) + " "


def test_changes_are_counted_by_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Cells cleaned: spaces removed 2,000" in shown(RESULT, capsys)


def test_without_changes_none_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Cells cleaned" not in shown(replace(RESULT, change_batches=()), capsys)


def test_rules_that_did_not_run_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert "1 rule did not run: No [y] was given." in shown(RESULT, capsys)


def test_a_long_table_is_cut_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    many = tuple(replace(QUERIES, rule=f"contacts.odd_{number:02}") for number in range(MOST_RULES + 2))
    words = shown(replace(RESULT, issue_batches=many), capsys)
    assert ("and 2 more rules" in words, f"odd_{MOST_RULES - 1}" in words, f"odd_{MOST_RULES}" in words) == (
        True,
        True,
        False,
    )


def test_the_day_is_told_or_that_nobody_gave_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert "as at 01 July 2024" in shown(RESULT, capsys)
    assert "on a day that nobody gave" in shown(replace(RESULT, as_at=None), capsys)


def test_the_folder_is_told_where_there_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert "are in a [b]" in shown(RESULT, capsys, Path("a [b]"))
    assert "workbooks and the issues" not in shown(RESULT, capsys)
