"""How grades moved."""

from dataclasses import replace
from datetime import date

import pytest

from ilacs.published.inspection import Inspection
from ilacs.published.transitions import count_transitions, direction, pairs_of
from tests.unit.published.inspections import KENT, LEEDS, inspection

DAYS = (date(2018, 1, 15), date(2021, 1, 18), date(2024, 1, 15))
MOVES = [
    ("R", "G", "improved"),
    ("G", "G", "kept_good_or_better"),
    ("I", "I", "stayed_below_good"),
    ("O", "G", "declined"),
]


def graded(code: str, *overall: str) -> list[Inspection]:
    return [inspection(code, day, f"{grade}GGG") for day, grade in zip(DAYS, overall, strict=False)]


@pytest.mark.parametrize(("before", "after", "moved"), MOVES)
def test_a_grade_moves_up_or_down_or_stays(before: str, after: str, moved: str) -> None:
    first, second = graded(LEEDS, before, after)
    assert direction(first, second, "overall_effectiveness") == moved


def test_without_a_grade_nothing_moved() -> None:
    first, second = graded(LEEDS, "G", "-")
    assert direction(first, second, "overall_effectiveness") == direction(second, first, "overall_effectiveness") == ""


def test_the_latest_is_compared_with_the_first_and_not_with_the_one_before() -> None:
    moved = count_transitions(graded(LEEDS, "R", "O", "G")).first_to_latest
    assert (moved.n, moved.improved, moved.declined) == (1, 1, 0)


def test_one_inspection_is_no_move() -> None:
    transitions = count_transitions([*graded(LEEDS, "R"), *graded(KENT, "G")])
    assert (transitions.first_to_latest.n, transitions.pairs) == (0, 0)


def test_every_authority_is_in_one_group() -> None:
    moved = count_transitions([*graded(LEEDS, "G", "-"), *graded(KENT, "I", "R")]).first_to_latest
    assert (moved.n, moved.improved, moved.no_grade) == (2, 1, 1)


def test_each_inspection_is_paired_with_the_next() -> None:
    to_next = count_transitions(graded(LEEDS, "R", "O", "G")).to_next
    assert to_next["requires_improvement"]["outstanding"] == to_next["outstanding"]["good"] == 1
    assert to_next["requires_improvement"]["good"] == 0


def test_a_next_inspection_without_the_judgement_is_counted_by_its_reason() -> None:
    before = inspection(LEEDS, date(2023, 1, 16), "GGGGG")
    after = inspection(LEEDS, date(2026, 5, 11), "-GGGG")
    assert count_transitions([before, after]).to_next["good"]["not_in_framework"] == 1


def test_what_had_no_grade_before_is_no_row() -> None:
    transitions = count_transitions(graded(LEEDS, "-", "G"))
    assert transitions.pairs == 1
    assert sum(sum(after.values()) for after in transitions.to_next.values()) == 0


def test_a_single_inspection_is_no_first_ilacs() -> None:
    first, second = graded(LEEDS, "R", "G")
    assert pairs_of([replace(first, family="sif"), second]) == ()
