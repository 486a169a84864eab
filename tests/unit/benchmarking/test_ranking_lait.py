"""The rules of LAIT on series small enough to work out by hand."""

import pytest

from ilacs.benchmarking.comparison import Choices
from ilacs.benchmarking.ranking_lait import rank_lait
from tests.unit.benchmarking.made_up import FLAGGED, HIGH, LOW, NEITHER, in_2025, series

FOUR = in_2025({"201": 1, "202": 2, "203": 2, "204": 4}, "lait")


def test_ties_share_the_lowest_rank() -> None:
    rows = rank_lait(FOUR, LOW).rows
    assert [rows[code].rank for code in ("201", "202", "203", "204")] == [1, 2, 2, 4]


def test_high_is_best_where_high_is_good() -> None:
    rows = rank_lait(FOUR, HIGH).rows
    assert [rows[code].rank for code in ("201", "202", "203", "204")] == [4, 2, 2, 1]


def test_where_neither_is_good_nothing_is_ranked_or_banded() -> None:
    row = rank_lait(FOUR, NEITHER).rows["201"]
    assert (row.rank, row.of, row.band, row.unranked_because) == (None, None, "", "neither_is_good")


def test_a_flagged_indicator_is_ranked_and_not_banded() -> None:
    row = rank_lait(FOUR, FLAGGED).rows["204"]
    assert (row.rank, row.band) == (4, "")


def test_abolished_authorities_are_ranked_and_move_the_quartiles() -> None:
    made = rank_lait(in_2025({"909": 0, "201": 1, "202": 2, "203": 3, "204": 4}, "lait"), LOW)
    assert (made.rows["909"].rank, made.rows["909"].band, made.rows["201"].rank) == (1, "A", 2)
    assert made.quartiles
    assert made.quartiles.first == 1


def test_a_value_at_an_edge_is_in_the_lower_band() -> None:
    rows = rank_lait(in_2025({"201": 1, "202": 2, "203": 3, "204": 4, "205": 5}, "lait"), HIGH).rows
    assert [rows[code].band for code in ("201", "202", "203", "204", "205")] == ["D", "D", "C", "B", "A"]


def test_every_name_of_the_tool_has_a_row() -> None:
    rows = rank_lait(FOUR, LOW).rows
    assert len(rows) == 158
    assert (rows["205"].value, rows["205"].rank, rows["205"].unranked_because) == (None, None, "not_published")


@pytest.mark.parametrize(("code", "name"), [("835", "Dorset (Pre LG)"), ("838", "Dorset"), ("822", "Bedford Borough")])
def test_places_are_called_as_the_tool_calls_them(code: str, name: str) -> None:
    assert rank_lait(FOUR, LOW).rows[code].name == name


def test_there_is_no_earlier_figure_where_the_latest_is_missing() -> None:
    row = rank_lait(series({"201": {"2024": 1, "2025": "-"}, "202": {"2025": 2}}, "lait"), LOW).rows["201"]
    assert (row.value, row.symbol, row.fallback, row.period) == (None, "-", None, "2025")


def test_the_change_is_from_the_row_before_however_old() -> None:
    row = rank_lait(series({"201": {"2019": 3, "2025": 1}}, "lait"), LOW).rows["201"]
    assert (row.change, row.trend) == (-2, "down")


def test_the_row_before_may_be_missing() -> None:
    row = rank_lait(series({"201": {"2023": 3, "2024": "-", "2025": 1}}, "lait"), LOW).rows["201"]
    assert (row.change, row.trend) == (None, "")


def test_the_mean_of_the_neighbours_skips_the_missing() -> None:
    # Camden (202) is the closest neighbour of the City of London, Hammersmith and Fulham (205) the second.
    row = rank_lait(in_2025({"202": 10, "205": 20, "207": "-", "301": 99}, "lait"), LOW).rows["201"]
    assert (row.neighbour_mean, row.neighbour_median, row.neighbour_n) == (15, 15, 2)


def test_an_abolished_authority_keeps_its_neighbours_of_2021() -> None:
    # Northumberland (929) is no neighbour of Cumbria's; Norfolk (926) and Derbyshire (830) were.
    row = rank_lait(in_2025({"926": 10, "830": 30, "929": 99}, "lait"), LOW).rows["909"]
    assert (row.neighbour_mean, row.neighbour_n) == (20, 2)


def test_a_borough_stands_beside_inner_london_where_that_has_a_value() -> None:
    row = rank_lait(in_2025({"202": 1, "986": 5, "987": 6, "970": 7}, "lait"), LOW).rows["202"]
    assert (row.region, row.region_value, row.england_value) == ("987", 6, 7)


def test_a_borough_stands_beside_london_where_inner_london_has_none() -> None:
    row = rank_lait(in_2025({"202": 1, "986": 5, "987": "-"}, "lait"), LOW).rows["202"]
    assert (row.region, row.region_value) == ("986", 5)


def test_a_publisher_s_low_is_nought_to_the_tool() -> None:
    row = rank_lait(in_2025({"201": "low", "202": 1, "203": "c"}), LOW).rows["201"]
    assert (row.value, row.rank) == (0, 1)


def test_a_joint_return_is_copied_to_both() -> None:
    rows = rank_lait(in_2025({"314 / 318": 1, "201": 2}), LOW).rows
    assert (rows["314"].rank, rows["318"].rank, rows["201"].rank, rows["201"].of) == (1, 1, 3, 3)


def test_somebody_s_own_polarity_goes_before_the_declared() -> None:
    made = rank_lait(FOUR, LOW, Choices(polarities={LOW.name: "high"}))
    assert (made.polarity, made.rows["204"].rank) == ("high", 1)


def test_nothing_at_all_makes_rows_without_figures() -> None:
    made = rank_lait(series({}), LOW)
    assert (made.period, made.ranked, made.bands, made.rows["201"].value) == ("", 0, (), None)
