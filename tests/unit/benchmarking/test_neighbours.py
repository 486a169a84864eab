from ilacs.benchmarking.comparison import Neighbours
from ilacs.benchmarking.neighbours import lait_neighbour_codes, neighbour_codes, summarise


def test_mean_and_median_say_how_many_they_are_of() -> None:
    assert summarise([1, 2, 9]) == Neighbours(4, 2, 3)


def test_no_values_have_neither() -> None:
    assert summarise([]) == Neighbours(None, None, 0)


def test_there_are_ten_neighbours() -> None:
    assert len(neighbour_codes("383", "2025")) == 10


def test_the_tool_falls_back_on_2021_for_the_abolished() -> None:
    assert (neighbour_codes("909", "2025"), len(lait_neighbour_codes("909", "2025"))) == ((), 10)
