from datetime import date

from ilacs.benchmarking.timeline import timeline, year_before
from tests.unit.benchmarking.made_up import series

FINANCIAL = "Financial Year"


def test_periods_are_in_the_order_of_their_last_days() -> None:
    line = timeline(series({"201": {"2025": 1, "202324": 2, "2023": 3}}), FINANCIAL)
    assert list(line.periods) == [date(2023, 3, 31), date(2024, 3, 31), date(2025, 3, 31)]


def test_a_label_that_names_no_year_is_left_out() -> None:
    assert list(timeline(series({"201": {"0": 1, "2025": 2}}), FINANCIAL).periods) == [date(2025, 3, 31)]


def test_a_place_that_is_not_held_has_no_figure() -> None:
    assert timeline(series({"201": {"2025": 1}}), FINANCIAL).figure("202", date(2025, 3, 31)) is None


def test_a_period_that_is_not_held_has_no_figure() -> None:
    assert timeline(series({"201": {"2025": 1}}), FINANCIAL).figure("201", date(2024, 3, 31)) is None


def test_the_last_value_skips_symbols() -> None:
    line = timeline(series({"201": {"2022": 1, "2023": 2, "2024": "c", "2025": "c"}}), FINANCIAL)
    found = line.last_value(["201"], date(2025, 3, 31))
    assert found
    assert found.period == "2023"


def test_a_place_may_never_have_had_a_value() -> None:
    assert timeline(series({"201": {"2024": "c"}}), FINANCIAL).last_value(["201"], date(2025, 3, 31)) is None


def test_no_figures_have_no_periods() -> None:
    line = timeline(series({}), FINANCIAL)
    assert (line.periods, line.latest(["201"])) == ({}, None)


def test_the_period_before_ended_a_year_before() -> None:
    assert year_before(date(2025, 8, 31)) == date(2024, 8, 31)
