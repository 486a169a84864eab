"""Conditions put to the engine together, and its answers taken apart."""

from ilacs.conditions.asking import rows_by_condition, rows_query


def test_no_answer_is_no_row_under_any_condition() -> None:
    assert rows_by_condition(["one", "two"], []) == {"one": [], "two": []}


def test_answers_are_parted_by_condition_and_sorted() -> None:
    answers = [(5, True, False), (2, True, None), (4, False, True)]
    assert rows_by_condition(["one", "two"], answers) == {"one": [2, 5], "two": [4]}


def test_conditions_of_one_list_are_asked_together() -> None:
    query = rows_query("child_protection", {"one": "a", "two": "b"})
    assert "a AS b0, b AS b1 FROM child_protection AS this" in query
