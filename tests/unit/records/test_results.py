"""Batches spelt out one by one."""

from ilacs.records import Change, ChangeBatch, CheckResult, Issue, IssueBatch, Severity

ROWS = IssueBatch("r", Severity.ERROR, "contacts", "S", (2, 5), ("age",), "Says.", "Why")
WHOLE = IssueBatch("w", Severity.QUERY, None, None, (), (), "Whole.")
CHANGES = ChangeBatch("contacts", "S", "age", "spaces_removed", (2, 3))
RESULT = CheckResult("0", "2023", None, (), (ROWS, WHOLE), (CHANGES,), ())


def test_a_batch_is_one_issue_for_each_row() -> None:
    assert list(ROWS.issues()) == [
        Issue("r", Severity.ERROR, "contacts", "S", row, ("age",), "Says.", "Why") for row in (2, 5)
    ]


def test_a_batch_without_rows_is_one_issue_of_the_whole() -> None:
    assert list(WHOLE.issues()) == [Issue("w", Severity.QUERY, None, None, None, (), "Whole.")]


def test_a_result_gives_every_issue_in_order() -> None:
    assert [issue.row for issue in RESULT.issues] == [2, 5, None]


def test_a_result_gives_every_change() -> None:
    assert list(RESULT.changes) == [Change("contacts", "S", row, "age", "spaces_removed") for row in (2, 3)]
