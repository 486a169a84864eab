import pytest

from ilacs.benchmarking.quartiles import Quartiles, quantile, quartiles


def test_quartiles_lie_on_the_line_between_two_values() -> None:
    assert quartiles([4, 1, 3, 2]) == Quartiles(1, 1.75, 2.5, 3.25, 4)


def test_five_values_are_their_own_quartiles() -> None:
    assert quartiles([10, 20, 30, 40, 50]) == Quartiles(10, 20, 30, 40, 50)


def test_one_value_is_every_quartile() -> None:
    assert quartiles([7.1]) == Quartiles(7.1, 7.1, 7.1, 7.1, 7.1)


def test_no_values_have_no_quartiles() -> None:
    assert quartiles([]) is None


@pytest.mark.parametrize("value", [0.1, 8.3, 41.7, 1e-3])
def test_a_quartile_between_equal_values_is_that_value_to_the_last_digit(value: float) -> None:
    assert quantile([value, value], 0.75) == value


def test_the_two_sides_are_weighed_as_r_weighs_them() -> None:
    assert quantile([0.1, 0.7, 1.1, 3.3], 0.25) == (1 - 0.75) * 0.1 + 0.75 * 0.7
