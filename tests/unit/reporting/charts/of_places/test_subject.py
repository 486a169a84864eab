"""What a chart of places is about."""

import json

import pytest

from ilacs.reporting.charts.of_places import KINDS, specify
from ilacs.reporting.charts.of_places.subject import compared_england, is_summed, title_of
from ilacs.reporting.places.entries import Asked
from ilacs.reporting.published_words import load_words
from tests.unit.reporting.publishing import (
    ENGLAND,
    LEEDS,
    PLANS,
    REFERRALS,
    YORK,
    YORKSHIRE,
    Cell,
    comparison,
    published,
    some,
    subject,
)

NUMBER = "CPP_Num"
SUMS: dict[str, dict[str, Cell]] = {
    LEEDS: {"2024": 600.0, "2025": 650.0},
    YORK: {"2024": 100.0, "2025": 110.0},
    YORKSHIRE: {"2024": 700.0, "2025": 760.0},
    ENGLAND: {"2024": 50_000.0, "2025": 51_000.0},
}


def test_a_sum_of_councils_is_on_no_scale_with_them() -> None:
    made = comparison(published({NUMBER: SUMS}), NUMBER)
    assert is_summed(made)
    assert compared_england(made) is None


@pytest.mark.parametrize("name", [REFERRALS, PLANS])
def test_a_share_or_rate_of_england_is_never_a_sum(name: str) -> None:
    cells: dict[str, dict[str, Cell]] = {LEEDS: {"2025": 5.0}, ENGLAND: {"2025": 9.0}}
    made = comparison(published({name: cells}), name)
    assert not is_summed(made)
    assert compared_england(made) == 9.0


def test_england_without_a_figure_is_no_sum() -> None:
    assert not is_summed(comparison(published({NUMBER: {LEEDS: {"2025": 5.0}}}), NUMBER))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "map"])
def test_a_sum_is_left_out_of_the_drawing_and_that_is_said(kind: str) -> None:
    made = specify(kind, subject(LEEDS, published({NUMBER: SUMS}), NUMBER))
    assert "51000" not in json.dumps(made.specification)
    assert load_words().charts["sum"] in made.note
    assert "51,000" not in made.title


def test_a_sum_stays_in_the_table() -> None:
    made = specify("line", subject(LEEDS, published({NUMBER: SUMS}), NUMBER))
    assert made.table.headings == ("Period", "Leeds", "England", "Yorkshire and the Humber")
    assert made.table.rows[0] == ("31 March 2025", "650", "51,000", "760")


def test_without_a_place_the_sum_is_all_there_is() -> None:
    made = specify("line", subject("", published({NUMBER: SUMS}), NUMBER))
    assert "51000" in json.dumps(made.specification)
    assert made.note == ""


def test_the_lines_follow_the_sound_rules_and_say_so() -> None:
    made = specify("line", subject(LEEDS, some(), asked=Asked(mode="lait")))
    assert made.note == load_words().charts["lait_past"]


def test_the_title_says_value_rank_and_england() -> None:
    assert title_of(subject(LEEDS, some())) == (
        "Re-referrals within 12 months, Year ending 31 March 2025: "
        "Leeds 14.0% (2 of 12, shared with 1 other), England 22.5%"
    )


def test_without_a_place_the_title_says_england() -> None:
    assert title_of(subject("", some())).endswith("2025: England 22.5%")
