import pytest

from ilacs.benchmarking.ranks import ranks


@pytest.mark.parametrize(("polarity", "expected"), [("low", {1: 1, 2: 2, 5: 4}), ("high", {5: 1, 2: 2, 1: 4})])
def test_ties_share_the_lowest_rank(polarity: str, expected: dict[float, int]) -> None:
    assert ranks([2, 5, 2, 1], polarity) == expected


def test_nothing_is_ranked_among_nothing() -> None:
    assert ranks([], "low") == {}
