"""Examples drawn in text."""

import pytest

from ilacs.conditions.drawings import Drawing, Example, parse_examples
from ilacs.records import Problem


def parse(text: str) -> list[Example]:
    return parse_examples(text, "child_protection", "child_protection.fault")


def draw(text: str) -> Drawing:
    (example,) = parse(text)
    (drawing,) = example.drawings
    return drawing


def test_a_table_has_headings_rows_and_faults() -> None:
    drawing = draw("child_id | age |\nA | 1 | fails\nB | 2 |")
    assert drawing == Drawing("child_protection", ("child_id", "age"), (("A", "1"), ("B", "2")), frozenset({0}))


def test_a_cell_may_be_blank() -> None:
    assert draw("child_id | age |\n | 1 |\nB | |").rows == ((None, "1"), ("B", None))


def test_a_row_may_do_without_the_last_line() -> None:
    assert draw("child_id | age\nA | 1").rows == (("A", "1"),)


def test_a_row_may_be_repeated() -> None:
    drawing = draw("age\n1 | 3 times | fails\n2 | 2 times")
    assert (len(drawing.rows), drawing.failing) == (5, frozenset({0, 1, 2}))


def test_blank_lines_part_nothing() -> None:
    assert len(draw("age\n\n1\n\n2").rows) == 2


def test_other_lists_are_drawn_under_their_names() -> None:
    (example,) = parse("child_id\nA\ncontacts: child_id | age\nB | 1\nprevious.contacts: age\n2")
    assert [(drawing.relation, drawing.rows) for drawing in example.drawings] == [
        ("child_protection", (("A",),)),
        ("contacts", (("B", "1"),)),
        ("previous.contacts", (("2",),)),
    ]


def test_faults_of_one_list_do_not_run_on_into_the_next() -> None:
    (example,) = parse("child_id\nA | fails\ncontacts: child_id\nB")
    assert [drawing.failing for drawing in example.drawings] == [frozenset({0}), frozenset()]


def test_a_line_of_dashes_begins_another_workbook() -> None:
    assert [len(example.drawings) for example in parse("age\n1\n---\nage\n2\ncontacts: age\n3")] == [1, 2]


def test_days_and_settings_may_be_changed() -> None:
    (example,) = parse("with as_at = 2024-08-01\nwith caseload_limit=3\nage\n1")
    assert example.values == {"as_at": "2024-08-01", "caseload_limit": "3"}


@pytest.mark.parametrize(("text", "is_at_fault"), [("age | fails\n1", True), ("age\n1", False)])
def test_a_list_as_a_whole_is_at_fault_by_its_headings(text: str, is_at_fault: bool) -> None:
    (example,) = parse(text)
    assert (example.is_at_fault, example.drawings[0].columns) == (is_at_fault, ("age",))


@pytest.mark.parametrize(
    "row", ["A", "A | 1 | fail", "A | 1 | 2 | 3", "A | 1 | times", "A | 1 | 2 times | 3 times | 4"]
)
def test_a_row_that_does_not_fit_is_refused(row: str) -> None:
    with pytest.raises(Problem, match=r"In the examples of child_protection\.fault this row does not fit"):
        parse(f"child_id | age |\n{row}")


def test_what_a_measure_gives_is_kept() -> None:
    (example,) = parse("child_id\nA\ngives 1 of 2, 1 unknown")
    assert example.gives == "1 of 2, 1 unknown"
