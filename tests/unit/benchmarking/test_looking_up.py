"""Published figures as look-up tables."""

from ilacs.benchmarking.looking_up import (
    children_aged_0_to_17,
    figures_of,
    latest_value,
    published_rates,
    published_values,
)
from ilacs.benchmarking.store import load_bundled
from ilacs.conditions.relations import REFERENCES
from ilacs.measuring.published import read_published

FIGURES = load_bundled()
LEEDS, NORTH_NORTHAMPTONSHIRE, NOBODY = "383", "940", "000"


def test_a_measured_workbook_can_read_them() -> None:
    published = read_published(published_values(FIGURES, LEEDS, indicators=["PrevRegCPR", "CIN"]))
    assert set(published) == {"PrevRegCPR", "CIN"}
    assert set(published["CIN"].values) == {"council", "neighbours", "england"}
    assert published["CIN"].period == "2025"


def test_the_columns_are_those_of_the_look_up_tables() -> None:
    assert list(published_values(FIGURES, LEEDS, indicators=[])) == list(REFERENCES["published_indicators"])
    assert list(published_rates(FIGURES, LEEDS)) == list(REFERENCES["published"])


def test_a_council_in_a_joint_return_has_its_figure() -> None:
    series = FIGURES.series("Work_Force_TO_Rate")
    assert figures_of(series, NORTH_NORTHAMPTONSHIRE)["2025"].place == "940 / 941"


def test_england_s_last_period_stands_where_a_council_has_none() -> None:
    published = read_published(published_values(FIGURES, NOBODY, indicators=["CIN"]))
    assert published["CIN"].period == "2025"
    assert set(published["CIN"].values) == {"england"}


def test_what_a_check_is_set_against_is_there() -> None:
    rates = published_rates(FIGURES, LEEDS)
    assert rates["measure"] == [
        "referrals_per_10000",
        "children_in_need_per_10000",
        "child_protection_plans_per_10000",
        "children_in_care_per_10000",
        "care_leavers_aged_17_to_21",
    ]
    assert rates["value"][:2] == ["584.7", "327.7"]


def test_what_is_not_published_for_a_council_is_left_out() -> None:
    assert published_rates(FIGURES, NOBODY) == {"measure": [], "value": []}


def test_the_children_of_a_council_are_known() -> None:
    assert children_aged_0_to_17(FIGURES, LEEDS) == 176_239
    assert latest_value(FIGURES, "CIN", NOBODY) is None
