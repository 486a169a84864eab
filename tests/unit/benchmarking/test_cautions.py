import pytest

from ilacs.benchmarking.cautions import cautions


@pytest.mark.parametrize(("neighbours", "expected"), [(5, ("few_neighbours",)), (6, ())])
def test_fewer_than_six_neighbours_are_few(neighbours: int, expected: tuple[str, ...]) -> None:
    assert cautions("202", "2025", neighbours=neighbours, ranked=150) == expected


@pytest.mark.parametrize(("ranked", "expected"), [(99, ("few_ranked",)), (100, ()), (0, ())])
def test_fewer_than_a_hundred_ranked_are_few(ranked: int, expected: tuple[str, ...]) -> None:
    assert cautions("202", "2025", neighbours=10, ranked=ranked) == expected


@pytest.mark.parametrize("place", ["201", "420"])
def test_the_city_and_scilly_have_no_close_neighbour(place: str) -> None:
    assert cautions(place, "2025", neighbours=10, ranked=150) == ("neighbours_not_close",)


def test_a_place_that_the_edition_does_not_know_has_no_neighbours() -> None:
    assert cautions("942", "2021", neighbours=0, ranked=150) == ("no_neighbours",)
