"""Our own measure after overall effectiveness."""

from datetime import date

import pytest

from ilacs.published.continuity import agrees_with_overall, count_continuity, load_rule, passes
from tests.unit.published.inspections import KENT, inspection

THREE = [("GGGG", True), ("OGGR", True), ("GRGG", True), ("GGRR", False), ("RGGG", False), ("IOOO", False)]
TWO = [("GGG", True), ("GRG", True), ("GGR", False), ("RGG", False)]


@pytest.mark.parametrize(("grades", "answer"), THREE)
def test_leaders_and_two_of_three_must_be_good(grades: str, answer: bool) -> None:
    assert passes(inspection(KENT, date(2026, 5, 11), f"-{grades}")) is answer


@pytest.mark.parametrize(("grades", "answer"), TWO)
def test_before_2023_the_joint_judgement_counts_for_both(grades: str, answer: bool) -> None:
    assert passes(inspection(KENT, date(2022, 5, 9), f"R{grades}")) is answer


@pytest.mark.parametrize("grades", ["--GGG", "-G-GG", "-GG-G"])
def test_where_a_grade_is_not_there_nothing_is_said(grades: str) -> None:
    assert passes(inspection(KENT, date(2026, 5, 11), grades)) is None


def test_what_cannot_be_answered_is_not_counted() -> None:
    graded = [inspection(KENT, date(2026, 5, 11), grades) for grades in ("-GGGG", "-RGGG", "--GGG")]
    counted = count_continuity(graded)
    assert (counted.passing, counted.n) == (1, 2)


def test_it_says_that_it_is_ours_and_not_overall_effectiveness() -> None:
    assert load_rule().says.startswith("Our own measure, not Ofsted's")
    assert load_rule().says.endswith("It is not overall effectiveness.")
    assert "overall" not in load_rule().title.lower()


def test_it_is_compared_with_overall_grades_where_there_are_any() -> None:
    graded = [inspection(KENT, date(2024, 5, 13), grades) for grades in ("GGGGG", "RGGGG", "-GGGG", "RRRRR")]
    assert agrees_with_overall(graded) == (2, 3)
