"""Published figures in words."""

from dataclasses import replace

import pytest

from ilacs.benchmarking.comparison import Choices
from ilacs.benchmarking.declared import Indicator, load_indicators
from ilacs.benchmarking.intervals import Interval
from ilacs.reporting.places.entries import Asked
from ilacs.reporting.published_words import (
    band_words,
    brief,
    change_words,
    interval_words,
    load_words,
    missing_words,
    no_value,
    not_published,
    place_name,
    rank_words,
    shown,
    unit_words,
    value_words,
    verdict,
)
from tests.unit.reporting.publishing import (
    AGENCY,
    BRADFORD,
    CITY,
    LEEDS,
    PLANS,
    REFERRALS,
    YORK,
    comparison,
    entry,
    published,
    some,
)

SHARE, RATE = load_indicators()[REFERRALS], load_indicators()[PLANS]
MONEY = next(one for one in load_indicators().values() if one.unit == "Spend")


@pytest.mark.parametrize(
    ("value", "indicator", "says"),
    [
        (14.25, SHARE, "14.2%"),
        (0.0, SHARE, "0.0%"),
        (None, SHARE, "–"),
        (-0.04, SHARE, "0.0%"),
        (-1.5, RATE, "-1.5"),
        (1234.5, RATE, "1,234.5"),
        (1905.0, MONEY, "£1,905"),
        (-30.0, MONEY, "-£30"),
        (244_288_983.0, MONEY, "£244.3 million"),
    ],
)
def test_a_value_is_shown_in_its_unit(value: float | None, indicator: Indicator, says: str) -> None:
    assert shown(value, indicator) == says


def test_shares_that_the_tool_calls_rates_are_shown_in_percent() -> None:
    assert shown(11.8, load_indicators()["Work_Force_TO_Rate"]) == "11.8%"


def test_what_a_rate_is_per_is_said() -> None:
    assert (unit_words(RATE), unit_words(SHARE)) == ("per 10,000", "")


@pytest.mark.parametrize(
    ("symbol", "says"),
    [
        ("c", "not shown, to protect confidentiality (c)"),
        ("low", "rounds to 0, and is not 0 (low)"),
        ("-", "no figure, reason not given"),
        ("", "no figure"),
        ("?", "no figure"),
    ],
)
def test_why_there_is_no_value_is_said_with_the_symbol(symbol: str, says: str) -> None:
    assert no_value(symbol) == says


def test_a_symbol_stands_for_a_value_and_is_no_zero() -> None:
    assert value_words(entry(YORK, some()).standing, SHARE) == "not available (x)"


def test_a_change_says_how_far_and_whether_that_is_better() -> None:
    found = entry(LEEDS, some())
    assert change_words(found.standing, found.comparison) == "down 10.0 points, better"


def test_a_change_across_a_gap_is_none() -> None:
    found = entry(BRADFORD, some())
    assert change_words(found.standing, found.comparison) == "–"


def test_where_neither_way_is_better_a_change_is_only_a_change() -> None:
    found = entry(LEEDS, some(PLANS), PLANS)
    assert change_words(found.standing, found.comparison) == "down 10.0"


def test_a_change_too_small_to_show_is_no_zero() -> None:
    found = entry(LEEDS, published({REFERRALS: {LEEDS: {"2024": 20.0, "2025": 20.01}}}))
    assert change_words(found.standing, found.comparison) == "up by less than 0.1 points, worse"


def test_no_change_has_no_verdict() -> None:
    found = entry(LEEDS, published({REFERRALS: {LEEDS: {"2024": 20.0, "2025": 20.0}}}))
    assert change_words(found.standing, found.comparison) == "no change"
    assert verdict(found.standing, "low") == ""


@pytest.mark.parametrize(("polarity", "says"), [("low", "better"), ("high", "worse"), ("neither", "")])
def test_the_verdict_goes_with_the_polarity_chosen(polarity: str, says: str) -> None:
    assert verdict(entry(LEEDS, some()).standing, polarity) == says


def test_a_rank_says_what_it_is_out_of() -> None:
    found = entry(LEEDS, some())
    assert rank_words(found.standing, found.comparison) == "2 of 12, shared with 1 other"


def test_without_a_rank_there_is_a_dash() -> None:
    found = entry(YORK, some())
    assert (rank_words(found.standing, found.comparison), band_words(found.standing, found.comparison)) == ("–", "–")


def test_a_band_has_the_range_that_was_published() -> None:
    found = entry(BRADFORD, some())
    assert band_words(found.standing, found.comparison) == "D (21.0 to 31.0)"


def test_what_is_missing_is_told_by_reason() -> None:
    made = comparison(published({REFERRALS: {LEEDS: {"2025": 1.0}, YORK: {"2025": "x"}, BRADFORD: {"2025": "c"}}}))
    assert not_published(made) == "152 not published"
    assert missing_words(made) == (
        "152 not published: 150 no figure; 1 not shown, to protect confidentiality (c); 1 not available (x)"
    )


def test_nothing_missing_is_said_too() -> None:
    assert missing_words(replace(comparison(some()), missing={})) == "all published"


def test_an_interval_has_two_ends() -> None:
    assert interval_words(Interval(1.25, 3.5, "wilson"), SHARE) == "1.2% to 3.5%"
    assert interval_words(None, SHARE) == ""


@pytest.mark.parametrize(
    ("code", "name"), [(LEEDS, "Leeds"), ("970", "England"), ("987", "Inner London"), (CITY, "City of London")]
)
def test_places_and_regions_are_named(code: str, name: str) -> None:
    assert place_name(code) == name


def test_every_caution_and_reason_has_words() -> None:
    words = load_words()
    assert set(words.unranked) == {"did_not_exist", "not_published", "neither_is_good"}
    assert set(words.cautions) == {"no_neighbours", "few_neighbours", "neighbours_not_close", "few_ranked"}


def test_every_judgement_of_an_indicator_has_a_heading() -> None:
    assert {one.judgement for one in load_indicators().values()} == set(load_words().area)


def test_a_persons_own_polarity_turns_the_rank_round() -> None:
    asked = Asked(choices=Choices(polarities={REFERRALS: "high"}))
    found = entry(LEEDS, some(), asked=asked)
    assert found.standing.rank == 10
    assert change_words(found.standing, found.comparison) == "down 10.0 points, worse"


def test_agency_rates_are_percent() -> None:
    assert shown(2.1, load_indicators()[AGENCY]) == "2.1%"


def test_in_a_drawing_millions_are_a_letter() -> None:
    assert brief(46_000_000.0, MONEY) == "£46.0m"
