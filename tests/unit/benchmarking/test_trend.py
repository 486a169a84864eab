import pytest

from ilacs.benchmarking.trend import change_between, direction, previous_row
from tests.unit.benchmarking.made_up import figure


def test_a_change_is_between_two_values() -> None:
    assert change_between(figure("201", "2025", 5), figure("201", "2024", 3)) == 2


@pytest.mark.parametrize(("now", "before"), [("c", 3), (5, "c")])
def test_there_is_no_change_from_or_to_a_symbol(now: float | str, before: float | str) -> None:
    assert change_between(figure("201", "2025", now), figure("201", "2024", before)) is None


def test_there_is_no_change_from_no_row() -> None:
    assert change_between(figure("201", "2025", 5), None) is None


@pytest.mark.parametrize(("change", "way"), [(0.0001, "up"), (-0.0001, "down"), (0.0, "same"), (None, "")])
def test_the_way_is_that_of_the_change_before_rounding(change: float | None, way: str) -> None:
    assert direction(change) == way


def test_the_previous_row_may_be_of_any_earlier_year() -> None:
    rows = {label: figure("201", label, 1) for label in ("2019", "0", "2025", "2022-23 (OT)")}
    assert previous_row(rows, "2025") == rows["2022-23 (OT)"]


def test_the_first_row_has_none_before_it() -> None:
    assert previous_row({"2025": figure("201", "2025", 1)}, "2025") is None
