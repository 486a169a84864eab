"""Workers with caseloads, and numbers that nobody else has."""

from collections import Counter

from ilacs.synthesis.council import Council


def test_numbers_are_never_given_twice(council: Council) -> None:
    numbers = [council.next_number() for _ in range(500)]
    assert len(set(numbers)) == 500


def test_numbers_have_seven_digits_so_that_none_looks_like_an_nhs_number(council: Council) -> None:
    assert {len(str(council.next_number())) for _ in range(500)} == {7}


def test_a_worker_is_filled_before_the_next(council: Council) -> None:
    workers = [council.allocate("in_care").worker for _ in range(10)]
    assert len(set(workers)) == 1


def test_no_worker_has_more_children_than_the_highest_caseload(council: Council) -> None:
    held = Counter(council.allocate("in_care").worker for _ in range(2000))
    assert max(held.values()) <= 27


def test_brothers_and_sisters_have_one_worker(council: Council) -> None:
    first = council.allocate("safeguarding", 4)
    assert council.allocate("safeguarding").worker == first.worker


def test_a_team_has_no_more_workers_than_declared(council: Council) -> None:
    given = {council.allocate("in_care") for _ in range(3000)}
    assert max(Counter(allocation.team for allocation in given).values()) <= 7


def test_workers_are_numbers_and_not_people(council: Council) -> None:
    allocation = council.allocate("assessment")
    assert allocation.worker == "Worker 001"
    assert allocation.team == "Assessment team 1"
