from datetime import date

from ilacs.benchmarking.returns import distinct, returns_at
from ilacs.benchmarking.timeline import timeline
from tests.unit.benchmarking.made_up import in_2025

SEPTEMBER, MARCH = date(2025, 9, 30), date(2025, 3, 31)


def test_a_joint_return_is_one_of_two() -> None:
    found = returns_at(timeline(in_2025({"314 / 318": 1}), "Financial Year"), MARCH)
    assert found["314"] is found["318"]
    assert len(distinct(found.values(), MARCH)) == 1


def test_only_workforce_copies_are_taken_for_one_return() -> None:
    copies = in_2025({"314": 1, "318": 1})
    march = returns_at(timeline(copies, "Financial Year"), MARCH)
    september = returns_at(timeline(copies, "Annual (end of Sept)"), SEPTEMBER)
    assert (march["314"].codes, september["314"].codes) == (("314",), ("314", "318"))


def test_a_return_of_an_abolished_authority_is_not_compared() -> None:
    found = returns_at(timeline(in_2025({"909": 1, "201": 2}), "Financial Year"), MARCH)
    assert [one.codes for one in distinct(found.values(), MARCH)] == [("201",)]
