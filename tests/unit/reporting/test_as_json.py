import json
from typing import Any

from ilacs.records import ChangeBatch, Outcome, RuleAccount
from ilacs.reporting.as_json import result_json
from tests.unit.reporting.building import MadeFound, found, issue


def _read(made: MadeFound, *, with_values: bool = False) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(result_json(made.result, made.raw, with_values=with_values))
    return read


def test_an_issue_names_its_row_and_its_cells() -> None:
    (one, other) = _read(found(issue(rows=(2, 7), columns=("born_on", "contacted_on"))))["issues"]
    assert (one["row"], one["cells"]) == (2, ["D2", "F2"])
    assert (other["row"], other["cells"]) == (7, ["D7", "F7"])


def test_an_issue_of_the_whole_has_no_row() -> None:
    (one,) = _read(found(issue(list_=None, sheet=None, rows=(), columns=())))["issues"]
    assert (one["row"], one["list"], one["says"]) == (None, None, "The dates cannot be right.")


def test_values_are_left_out_unless_they_are_asked_for() -> None:
    made = found(issue(columns=("child_id",)))
    assert "A1" not in {str(value) for value in _read(made)["issues"][0].values()}
    assert _read(made, with_values=True)["issues"][0]["values"] == {"child_id": "A1"}


def test_explained_issues_carry_the_explanation() -> None:
    assert _read(found(issue(explained="Twins.")))["issues"][0]["explained"] == "Twins."


def test_changes_and_accounts_are_told() -> None:
    change = ChangeBatch("contacts", "List 1", "gender", "code_rewritten", (2,))
    read = _read(found(changes=(change,), rules=(RuleAccount("a", Outcome.SKIPPED, "No day."),)))
    assert read["changes"] == [
        {"list": "contacts", "sheet": "List 1", "row": 2, "column": "gender", "kind": "code_rewritten"}
    ]
    assert read["rules"] == [{"rule": "a", "outcome": "skipped", "why": "No day."}]


def test_a_result_without_anything_is_whole() -> None:
    read = _read(found())
    assert (read["issues"], read["changes"], read["rules"], read["as_at"]) == ([], [], [], "2026-11-02")


def test_a_day_that_is_not_known_is_null() -> None:
    assert _read(found(as_at=None))["as_at"] is None
