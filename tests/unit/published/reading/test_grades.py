"""The words of grades."""

import pytest

from ilacs.published.reading.grades import begins_grade, find_grade, read_grade


@pytest.mark.parametrize(
    ("printed", "grade"),
    [
        ("Outstanding", "outstanding"),
        ("good.", "good"),
        ("Requires Improvement to be good", "requires_improvement"),
        ("Requires improvement", "requires_improvement"),
        ("INADEQUATE", "inadequate"),
    ],
)
def test_a_cell_that_is_a_grade(printed: str, grade: str) -> None:
    assert read_grade(printed) == grade


def test_a_cell_that_is_more_than_a_grade_is_none() -> None:
    assert read_grade("good progress") is None


def test_requires_improvement_to_be_good_is_not_good() -> None:
    assert find_grade("are judged: requires improvement to be good") == "requires_improvement"
    assert find_grade("services require improvement") == "requires_improvement"


@pytest.mark.parametrize("printed", ["Requires", "Requires improvement to", "Good", "inadequate"])
def test_the_first_words_of_a_grade(printed: str) -> None:
    assert begins_grade(printed)


@pytest.mark.parametrize("printed", ["", "to be good", "improvement", "Goods"])
def test_what_does_not_begin_a_grade(printed: str) -> None:
    assert not begins_grade(printed)
