"""Which of many candidates are chosen."""

import random
from collections import Counter

from ilacs.records import Case
from ilacs.sampling.choosing import choose
from ilacs.sampling.declared import Criterion, Strata

STRATA = Strata("team", most_of_one_worker=2, most_for_one_reason_percent=50)
CRITERIA = {
    name: Criterion(name, "child_protection", weight, "A reason.", "true")
    for name, weight in {"strong": 4, "middling": 2, "weak": 1}.items()
}


def case(row: int, *reasons: str, team: str = "A", worker: str = "", child: str = "") -> Case:
    return Case("child_protection", "List 7", row, child or f"C{row}", team, worker, reasons or ("weak",))


def chosen(cases: list[Case], places: int, *, seed: int = 1, taken: set[str] | None = None) -> list[Case]:
    return choose(cases, places, CRITERIA, STRATA, random.Random(seed), taken=set() if taken is None else taken)


def test_the_strongest_comes_first() -> None:
    cases = [case(1, "weak"), case(2, "strong", "weak"), case(3, "middling")]
    assert [one.row for one in chosen(cases, 1)] == [2]


def test_a_reason_that_was_taken_counts_less() -> None:
    cases = [case(1, "middling"), case(2, "middling"), case(3, "weak"), case(4, "weak")]
    assert {one.reasons[0] for one in chosen(cases, 2)} == {"middling", "weak"}


def test_teams_have_places_in_proportion() -> None:
    cases = [case(row, team="A" if row < 30 else "B", worker=f"W{row}") for row in range(40)]
    assert Counter(one.team for one in chosen(cases, 8)) == {"A": 6, "B": 2}


def test_no_worker_answers_for_more_than_two() -> None:
    cases = [case(row, "strong", worker="W1") for row in range(9)] + [case(10, worker="W2"), case(11, worker="W3")]
    assert Counter(one.worker for one in chosen(cases, 4)) == {"W1": 2, "W2": 1, "W3": 1}


def test_beyond_the_limits_there_may_be_nobody_else() -> None:
    assert len(chosen([case(row, "strong", worker="W1") for row in range(5)], 4)) == 4


def test_a_child_is_chosen_once() -> None:
    assert len(chosen([case(1, child="X"), case(2, child="X")], 2)) == 1


def test_a_child_taken_already_is_not_chosen_again() -> None:
    assert chosen([case(1, child="X")], 1, taken={"X"}) == []


def test_no_more_are_chosen_than_there_are() -> None:
    assert len(chosen([case(1), case(2)], 9)) == 2


def test_the_same_seed_gives_the_same_cases() -> None:
    cases = [case(row) for row in range(50)]
    assert chosen(cases, 5, seed=3) == chosen(cases, 5, seed=3)
    assert chosen(cases, 5, seed=3) != chosen(cases, 5, seed=4)
