"""The sound rules on series small enough to work out by hand."""

from datetime import date

import pytest

from ilacs.benchmarking.comparison import Choices, Fallback
from ilacs.benchmarking.ranking_sound import rank_sound
from tests.unit.benchmarking.made_up import FLAGGED, HIGH, LOW, NEITHER, WORKFORCE, in_2025, series

FOUR = in_2025({"201": 1, "202": 2, "203": 2, "204": 4})


def test_ties_share_a_rank_and_are_counted() -> None:
    row = rank_sound(FOUR, LOW).rows["203"]
    assert (row.rank, row.of, row.tied) == (2, 4, 1)


def test_where_neither_is_good_nothing_is_ranked() -> None:
    made = rank_sound(FOUR, NEITHER)
    assert (made.rows["201"].rank, made.rows["201"].unranked_because) == (None, "neither_is_good")
    assert (made.ranked, made.published) == (0, 4)


def test_an_abolished_authority_is_shown_and_not_ranked() -> None:
    made = rank_sound(in_2025({"909": 0, "201": 1}), LOW)
    row = made.rows["909"]
    assert (row.value, row.rank, row.of, row.band, row.unranked_because) == (0, None, None, "", "did_not_exist")
    assert (made.rows["201"].rank, made.rows["201"].of) == (1, 1)


def test_an_abolished_authority_without_a_figure_has_no_row() -> None:
    assert "909" not in rank_sound(in_2025({"909": "z", "201": 1}), LOW).rows


def test_an_abolished_authority_is_ranked_in_its_own_time() -> None:
    made = rank_sound(series({"909": {"2023": 1}, "201": {"2023": 2}}), LOW)
    assert (made.rows["909"].rank, made.rows["909"].of) == (1, 2)


def test_a_new_authority_is_not_ranked_before_its_time() -> None:
    made = rank_sound(series({"942": {"2023": 1}, "201": {"2023": 2}}), LOW)
    assert made.rows["942"].unranked_because == "did_not_exist"


@pytest.mark.parametrize("symbol", ["low", "k", "c", "x", "z", "u", "-"])
def test_a_symbol_is_never_nought(symbol: str) -> None:
    made = rank_sound(in_2025({"201": symbol, "202": 1}), LOW)
    row = made.rows["201"]
    assert (row.value, row.symbol, row.rank, row.unranked_because) == (None, symbol, None, "not_published")
    assert made.missing[symbol] == 1


def test_what_has_no_row_is_missing_without_a_symbol() -> None:
    made = rank_sound(FOUR, LOW)
    assert made.missing == {"": 149}
    assert made.published + sum(made.missing.values()) == 153


def test_a_joint_return_is_shown_for_both_and_counted_once() -> None:
    rows = rank_sound(in_2025({"314 / 318": 1, "201": 2}), LOW).rows
    assert (rows["314"].rank, rows["318"].rank, rows["201"].rank, rows["201"].of) == (1, 1, 2, 2)
    assert (rows["314"].joint_with, rows["318"].joint_with, rows["314"].tied) == (("318",), ("314",), 0)


def test_a_joint_return_stands_before_copies_of_it() -> None:
    rows = rank_sound(in_2025({"314 / 318": 1, "314": 1, "318": 1, "201": 2}), LOW).rows
    assert (rows["201"].rank, rows["201"].of) == (2, 2)


def test_copies_of_a_workforce_return_are_one() -> None:
    rows = rank_sound(in_2025({"314": 1, "318": 1, "201": 2}, "lait"), WORKFORCE).rows
    assert (rows["314"].joint_with, rows["201"].rank) == (("318",), 2)


def test_two_workforce_returns_that_differ_stay_two() -> None:
    rows = rank_sound(in_2025({"314": 1, "318": 1.5, "201": 2}, "lait"), WORKFORCE).rows
    assert (rows["314"].joint_with, rows["201"].rank) == ((), 3)


def test_a_joint_return_of_neighbours_counts_once_in_their_mean() -> None:
    # North (940) and West Northamptonshire (941) are both neighbours of Swindon (866), and so is Medway (887).
    row = rank_sound(in_2025({"940 / 941": 10, "887": 20}), LOW).rows["866"]
    assert (row.neighbour_mean, row.neighbour_n) == (15, 2)


def test_a_place_s_own_joint_return_is_not_its_neighbour_s() -> None:
    # Richmond upon Thames (318) is a neighbour of Kingston upon Thames (314).
    assert rank_sound(in_2025({"314 / 318": 1}), LOW).rows["314"].neighbour_n == 0


def test_a_value_at_an_edge_is_in_the_better_band() -> None:
    rows = rank_sound(in_2025({"201": 1, "202": 2, "203": 3, "204": 4, "205": 5}), HIGH).rows
    assert [rows[code].band for code in ("201", "202", "203", "204", "205")] == ["D", "C", "B", "A", "A"]


def test_a_flagged_indicator_is_not_banded() -> None:
    made = rank_sound(FOUR, FLAGGED)
    assert (made.rows["201"].rank, made.rows["201"].band, made.bands) == (1, "", ())


def test_the_change_is_from_the_year_before() -> None:
    row = rank_sound(series({"201": {"2024": 3, "2025": 1}}), LOW).rows["201"]
    assert (row.change, row.trend) == (-2, "down")


def test_there_is_no_change_over_a_gap() -> None:
    row = rank_sound(series({"201": {"2023": 3, "2025": 1}}), LOW).rows["201"]
    assert (row.change, row.trend) == (None, "")


def test_there_is_no_change_from_a_return_of_other_councils() -> None:
    made = series({"940 / 941": {"2025": 3}, "940": {"2024": 1}})
    assert rank_sound(made, LOW).rows["940"].change is None


def test_the_last_figure_is_shown_beside_and_not_ranked() -> None:
    row = rank_sound(series({"201": {"2023": 5, "2025": "c"}, "202": {"2025": 1}}), LOW).rows["201"]
    assert (row.fallback, row.rank) == (Fallback("2023", 5), None)


def test_a_period_of_symbols_alone_is_not_the_latest() -> None:
    made = rank_sound(series({"201": {"2024": 5, "2025": "x"}}), LOW)
    assert made.ends_on == date(2024, 3, 31)


def test_labels_of_two_conventions_are_one_period() -> None:
    made = rank_sound(series({"201": {"202425": 5}, "202": {"2025": 6}, "203": {"2024-25": 7}}), LOW)
    assert (made.ranked, made.period) == (3, "Year ending 31 March 2025")


def test_years_together_are_not_lined_up_with_one() -> None:
    made = rank_sound(series({"201": {"2023-25": 5}, "202": {"2025": 6}}), LOW)
    assert made.ranked == 1


def test_the_publisher_s_figure_goes_before_the_tool_s_copy() -> None:
    from_publisher, copy = series({"201": {"202425": "low"}}), series({"201": {"2025": 0}}, "lait")
    both = {"201": {**copy.figures["201"], **from_publisher.figures["201"]}}
    row = rank_sound(type(copy)(copy.indicator, {**both, "202": copy.figures["201"]}), LOW).rows["201"]
    assert (row.value, row.symbol) == (None, "low")


@pytest.mark.parametrize(("cells", "region"), [({"987": 6, "986": 5}, "987"), ({"987": "-", "986": 5}, "986")])
def test_a_borough_stands_beside_the_smallest_region_with_a_value(cells: dict[str, float], region: str) -> None:
    assert rank_sound(in_2025({"202": 1, **cells}), LOW).rows["202"].region == region


def test_neighbours_that_are_not_close_are_said_to_be() -> None:
    assert "neighbours_not_close" in rank_sound(FOUR, LOW).rows["201"].cautions


def test_few_neighbours_and_few_ranked_are_said() -> None:
    assert rank_sound(FOUR, LOW).rows["202"].cautions == ("few_neighbours", "few_ranked")


def test_an_abolished_authority_has_no_current_neighbours() -> None:
    row = rank_sound(in_2025({"909": 0, "926": 1, "925": 2}), LOW).rows["909"]
    assert (row.neighbour_mean, row.neighbour_n, row.cautions) == (None, 0, ("no_neighbours",))


def test_the_neighbours_may_be_of_an_earlier_edition() -> None:
    made = rank_sound(in_2025({"909": 0, "926": 1, "925": 2}), LOW, Choices(edition="2021"))
    assert (made.edition, made.rows["909"].neighbour_mean) == ("2021", 1.5)


def test_a_past_period_is_compared_on_its_own() -> None:
    made = rank_sound(
        series({"201": {"2024": 3, "2025": 1}, "202": {"2024": 2}}), LOW, Choices(ends_on=date(2024, 3, 31))
    )
    assert (made.rows["201"].rank, made.rows["201"].of) == (2, 2)


def test_nothing_published_makes_no_rows() -> None:
    made = rank_sound(series({"201": {"2025": "c"}}), LOW)
    assert (made.period, made.ends_on, made.rows) == ("", None, {})


def test_a_period_never_published_makes_no_rows() -> None:
    assert rank_sound(FOUR, LOW, Choices(ends_on=date(2001, 3, 31))).rows == {}


def test_the_standing_of_one_place_is_the_same_as_among_the_rows_of_all() -> None:
    alone = rank_sound(FOUR, LOW, Choices(places=frozenset({"203"})))
    assert alone.rows == {"203": rank_sound(FOUR, LOW).rows["203"]}
    assert (alone.ranked, alone.bands) == (4, rank_sound(FOUR, LOW).bands)
