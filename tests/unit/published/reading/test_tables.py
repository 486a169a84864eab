"""Tables of judgements, however their cells are wrapped and in whatever order they come."""

import pytest

from ilacs.published.reading.lines import Line, fold
from ilacs.published.reading.tables import read_table, sentence_grade
from tests.unit.published.reading.typed import lines_of

FOUR = """Judgement Grade
The impact of leaders on social work
practice with children and families
Good
The experiences and progress of
children who need help and protection
Requires improvement to be good
The experiences and progress of
children in care
Good
The experiences and progress of care
leavers
Outstanding
"""
OVERALL = "Overall effectiveness Good\n"
TEXT = "Good leaders made the difference in this borough."


def grades(text: str, family: str = "ilacs") -> dict[str, str]:
    return dict(read_table(lines_of(text), family).judgements)


def test_five_judgements() -> None:
    assert grades(FOUR + OVERALL + TEXT) == {
        "impact_of_leaders": "good",
        "help_and_protection": "requires_improvement",
        "children_in_care": "good",
        "care_leavers": "outstanding",
        "overall_effectiveness": "good",
    }


def test_four_judgements_since_april_2026_end_before_the_text() -> None:
    table = read_table(lines_of(FOUR + TEXT), "ilacs")
    assert "overall_effectiveness" not in table.judgements
    assert lines_of(FOUR + TEXT)[table.ends].text == TEXT


def test_another_order_of_rows() -> None:
    wakefield = """Judgement Grade
The experiences and progress of children who need
help and protection
Inadequate
The experiences and progress of children in care and
care leavers
Good
The impact of leaders on social work practice with
children and families
Requires improvement to be good
Overall effectiveness Inadequate
There are serious failures."""
    assert grades(wakefield) == {
        "help_and_protection": "inadequate",
        "in_care_and_care_leavers": "good",
        "impact_of_leaders": "requires_improvement",
        "overall_effectiveness": "inadequate",
    }


def test_a_grade_over_three_lines() -> None:
    row = "The experiences and progress of children in care\nRequires\nimprovement\nto be good"
    wrapped = f"{row}\nOverall effectiveness\nGood"
    assert grades(wrapped) == {"children_in_care": "requires_improvement", "overall_effectiveness": "good"}


def test_a_grade_in_the_middle_of_its_row() -> None:
    wrapped = "The experiences and progress of care\nGood\nleavers\nOverall effectiveness\nInadequate\nText."
    assert grades(wrapped) == {"care_leavers": "good", "overall_effectiveness": "inadequate"}


def test_a_row_with_a_full_stop() -> None:
    assert grades("The impact of leaders on social work practice with\nchildren and families.\nGood") == {
        "impact_of_leaders": "good"
    }


def test_a_row_that_comes_twice_with_two_grades_is_not_read() -> None:
    assert grades("Overall effectiveness Good\nOverall effectiveness Inadequate") == {}


def test_a_row_without_a_grade_is_not_read() -> None:
    assert grades("Overall effectiveness\nThe experiences and progress of children in care\nGood") == {
        "children_in_care": "good"
    }


def test_a_report_without_a_table() -> None:
    assert grades("Dear Jane\nServices are good.") == {}


def cells(order: list[int]) -> list[Line]:
    """A table of two rows whose grades stand beside them, in the order that a file may give them."""
    placed = [
        Line("The experiences and progress of", 1, 77, 500, 12),
        Line("children in care", 1, 77, 486, 12),
        Line("The experiences and progress of", 1, 77, 450, 12),
        Line("care leavers", 1, 77, 436, 12),
        Line("Requires improvement", 1, 303, 500, 12),
        Line("to be good", 1, 303, 486, 12),
        Line("Good", 1, 303, 443, 12),
    ]
    return [placed[at] for at in order]


@pytest.mark.parametrize(
    "order", [[0, 1, 4, 5, 2, 3, 6], [0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 6, 4, 5], [0, 1, 2, 6, 3, 4, 5]]
)
def test_where_cells_stand_decides_and_not_their_order(order: list[int]) -> None:
    found = read_table(cells(order), "ilacs").judgements
    assert found == {"children_in_care": "requires_improvement", "care_leavers": "good"}


def test_the_rows_of_a_single_inspection() -> None:
    rows = """The overall judgement is good
1. Children who need help and protection Good
2. Children looked after and achieving
permanence Requires improvement
2.1 Adoption performance Outstanding
2.2 Experiences and progress of care leavers Good
3. Leadership, management and governance Inadequate
The effectiveness of the board is good"""
    assert grades(rows, "sif") == {
        "help_and_protection": "good",
        "looked_after_and_permanence": "requires_improvement",
        "adoption": "outstanding",
        "care_leavers": "good",
        "leadership": "inadequate",
    }


@pytest.mark.parametrize(
    ("sentence", "grade"),
    [
        ("the overall judgement is good", "good"),
        ("the overall judgement is that children’s services are inadequate", "inadequate"),
        ("the overall judgement is requires improvement", "requires_improvement"),
        ("children’s services in manchester require improvement to be good", "requires_improvement"),
        ("children’s services in leeds are outstanding", "outstanding"),
        ("children’s services in leeds changed", None),
    ],
)
def test_the_sentence_of_a_single_inspection(sentence: str, grade: str | None) -> None:
    assert sentence_grade(sentence, "overall_effectiveness") == grade


@pytest.mark.parametrize(
    "sentence",
    [
        "the effectiveness of the local safeguarding children board (lscb) is inadequate",
        "the local safeguarding children board (lscb) is inadequate",
        "the lscb is inadequate",
    ],
)
def test_the_safeguarding_board_has_its_own_sentence(sentence: str) -> None:
    assert sentence_grade(sentence, "lscb") == "inadequate"


@pytest.mark.parametrize(
    "sentence",
    [
        "The impact of leaders on social work practice is clear to see. Much is now\ngood\nand more will be.",
        "The experiences and progress of care leavers are known to all.\nInadequate\nplaces are gone.",
        "Overall effectiveness has risen, and most of what was poor is now\ngood.",
    ],
)
def test_a_first_sentence_that_begins_as_a_row_does_is_none(sentence: str) -> None:
    table = read_table(lines_of(FOUR + OVERALL + sentence), "ilacs")
    assert (dict(table.judgements), table.ends) == (grades(FOUR + OVERALL), 14)


def test_labels_printed_before_all_grades_are_unread_where_places_are_not_known() -> None:
    labels = [
        line for line in (FOUR + "Overall effectiveness").splitlines() if line[:4] not in ("Good", "Outs", "Requ")
    ]
    assert "overall_effectiveness" not in grades("\n".join([*labels, "Good", "Inadequate", "Good", "Good", "Good"]))


def test_a_cell_that_is_wrapped_before_good() -> None:
    placed = [
        Line("The impact of leaders on social work practice", 1, 68, 589, 12),
        Line("Requires improvement to be", 1, 373, 589, 12),
        Line("good", 1, 373, 575, 12),
        Line("Overall effectiveness", 1, 68, 546, 12),
        Line("Inadequate", 1, 373, 546, 12),
    ]
    found = {"impact_of_leaders": "requires_improvement", "overall_effectiveness": "inadequate"}
    assert read_table(placed, "ilacs").judgements == found


def test_columns_of_a_table_with_their_headings() -> None:
    left = [("Judgement", 650), ("The impact of leaders on social work practice", 625), ("Overall effectiveness", 500)]
    right = [("Grade", 650), ("Good", 625), ("Inadequate", 500)]
    placed = [Line(text, 1, 63, y, 12) for text, y in left] + [Line(text, 1, 369, y, 12) for text, y in right]
    found = {"impact_of_leaders": "good", "overall_effectiveness": "inadequate"}
    assert read_table(placed, "ilacs").judgements == found


@pytest.mark.parametrize(
    "sentence",
    [
        "The arrangements in place to evaluate the effectiveness of what is done by the authority and board partners "
        "to safeguard and promote the welfare of children require improvement",
        "The effectiveness of the Local Safeguarding Children Board (LSCB) requires improvement",
    ],
)
def test_a_board_s_grade_in_a_sentence(sentence: str) -> None:
    assert sentence_grade(fold(sentence), "lscb") == "requires_improvement"


@pytest.mark.parametrize(
    "row",
    [
        "Overall effectiveness Requires improvement to\nbe good",
        "Overall effectiveness Requires improvement to be\ngood",
        "Overall effectiveness Requires improvement\nto be good",
        "Overall effectiveness Requires\nimprovement to be good",
        "Overall effectiveness\nRequires improvement to be\ngood",
    ],
)
def test_a_grade_that_begins_beside_its_label_and_ends_below(row: str) -> None:
    assert grades(f"{FOUR}{row}\n{TEXT}")["overall_effectiveness"] == "requires_improvement"
