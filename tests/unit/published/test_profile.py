"""Counting grades."""

from datetime import date

import pytest

from ilacs.published.profile import Share, add_up, count_profile, is_good_or_better, share_of
from tests.unit.published.inspections import KENT, LEEDS, inspection

JOINT = inspection(LEEDS, date(2022, 3, 7), "GGRO")
SEPARATE = inspection(KENT, date(2024, 3, 4), "GGGRI")
WITHOUT_OVERALL = inspection(KENT, date(2026, 5, 11), "-OGGG")


def test_grades_are_counted_judgement_by_judgement() -> None:
    profile = count_profile([JOINT, SEPARATE])
    assert profile["help_and_protection"]["requires_improvement"] == 1
    assert profile["overall_effectiveness"]["good"] == 2


def test_the_joint_judgement_is_never_copied() -> None:
    profile = count_profile([JOINT])
    assert profile["in_care_and_care_leavers"]["outstanding"] == 1
    assert profile["children_in_care"]["outstanding"] == profile["care_leavers"]["outstanding"] == 0
    assert profile["care_leavers"]["not_in_framework"] == 1


def test_what_the_framework_has_not_is_no_unread_grade() -> None:
    overall = count_profile([WITHOUT_OVERALL])["overall_effectiveness"]
    assert (overall["not_in_framework"], overall["unread"]) == (1, 0)


def test_a_grade_that_should_be_there_and_is_not_is_unread() -> None:
    counts = count_profile([inspection(KENT, date(2024, 3, 4), "GGG-G")])["children_in_care"]
    assert (counts["unread"], counts["not_in_framework"], counts["not_judged"]) == (1, 0, 0)


@pytest.mark.parametrize("judgement", ["care_leavers", "in_care_and_care_leavers", "overall_effectiveness"])
def test_grades_and_reasons_add_up_to_the_inspections(judgement: str) -> None:
    assert sum(count_profile([JOINT, SEPARATE, WITHOUT_OVERALL])[judgement].values()) == 3


def test_good_or_better_is_of_the_graded_alone() -> None:
    assert share_of(count_profile([JOINT, SEPARATE, WITHOUT_OVERALL])["overall_effectiveness"]) == Share(2, 2)


def test_a_share_of_none_has_no_percentage() -> None:
    assert Share(0, 0).percent is None
    assert Share(1, 3).percent == pytest.approx(33.33, abs=0.01)


def test_two_judgements_can_be_added_up() -> None:
    profile = count_profile([JOINT, SEPARATE])
    assert add_up(profile, "children_in_care", "in_care_and_care_leavers") == {
        "outstanding": 1,
        "good": 0,
        "requires_improvement": 1,
        "inadequate": 0,
    }


@pytest.mark.parametrize(("grade", "answer"), [("outstanding", True), ("good", True), ("requires_improvement", False)])
def test_good_or_better_is_the_upper_half_of_the_scale(grade: str, answer: bool) -> None:
    assert is_good_or_better(grade) is answer
