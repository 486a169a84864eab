"""Rows are told by their words."""

from ilacs.published.reading.rows import judgement_of, plain_label


def test_children_care_leavers_are_care_leavers() -> None:
    assert judgement_of("The experiences and progress of children care leavers", "ilacs") == "care_leavers"


def test_leaders_on_practice_are_leaders() -> None:
    assert judgement_of("The impact of leaders on practice with children and families", "ilacs") == "impact_of_leaders"


def test_the_joint_judgement_is_neither_of_its_halves() -> None:
    assert judgement_of("The experiences and progress of children in care and care leavers", "ilacs") == (
        "in_care_and_care_leavers"
    )


def test_other_words_are_no_judgement() -> None:
    assert judgement_of("Contextual information", "ilacs") is None


def test_a_row_is_called_without_its_number() -> None:
    assert plain_label("2.1 Adoption performance.") == "adoption performance"
