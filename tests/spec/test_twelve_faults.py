"""Each verified fault of LAIT on the bundled figures: there by its rules, gone by the sound ones."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

import pytest

from ilacs.benchmarking.comparing import compare_as_lait, compare_soundly
from ilacs.benchmarking.comparison import Choices, Comparison, Standing
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.differences import load_differences
from ilacs.benchmarking.history import compare_over_time
from ilacs.benchmarking.kept_files import load_revisions
from ilacs.benchmarking.periods import parse_period, year_number
from ilacs.benchmarking.ranking_lait import rank_lait
from ilacs.benchmarking.ranking_sound import rank_sound
from ilacs.benchmarking.store import BUNDLED, load_bundled
from ilacs.benchmarking.symbols import load_symbols

FAULTS = (
    "abolished_places_ranked",
    "low_shown_as_zero",
    "joint_returns_counted_twice",
    "reasons_lost",
    "rank_without_number",
    "neighbour_mean_of_few",
    "band_edges_overlap",
    "ties_unsaid",
    "silent_revisions",
    "mixed_years",
    "neighbours_changed_silently",
    "old_neighbours_of_abolished_places",
)
CAUTIONED, AGENCY, TURNOVER = "YJS_Caution-Sentence10-17_YO", "Work_Force_Agecy_Rate", "Work_Force_TO_Rate"
CONVICTED, READING_WRITING_MATHS = "LAC_Convictions", "LAC_KS2_ExpStd_RWM"
CUMBRIA, WINDSOR, SUNDERLAND, LEEDS = "909", "868", "394", "383"
KINGSTON, RICHMOND, NORTH, WEST = "314", "318", "940", "941"
AUTHORITIES = 153


@pytest.fixture(scope="module")
def lait() -> Mapping[str, Comparison]:
    return compare_as_lait(load_bundled())


@pytest.fixture(scope="module")
def sound() -> Mapping[str, Comparison]:
    return compare_soundly(load_bundled())


def existed(row: Standing) -> bool:
    return row.unranked_because != "did_not_exist"


def at_best_edge(one: Comparison, row: Standing) -> bool:
    return bool(row.rank and one.polarity == "high" and one.quartiles and row.value == one.quartiles.third)


def test_the_pages_name_these_faults_in_this_order() -> None:
    assert tuple(one.name for one in load_differences()) == FAULTS


def test_1_an_abolished_place_is_shown_and_not_ranked(
    lait: Mapping[str, Comparison], sound: Mapping[str, Comparison]
) -> None:
    assert (lait[CAUTIONED].rows[CUMBRIA].rank, lait[CAUTIONED].rows[WINDSOR].rank) == (1, 2)
    cumbria = sound[CAUTIONED].rows[CUMBRIA]
    assert (cumbria.value, cumbria.rank, cumbria.band, cumbria.unranked_because) == (0, None, "", "did_not_exist")
    assert sound[CAUTIONED].rows[WINDSOR].rank == 1


def test_1_no_abolished_place_is_ranked_anywhere(sound: Mapping[str, Comparison]) -> None:
    abolished = [
        row for one in sound.values() for row in one.rows.values() if row.place in ("835", "836", "837", "909", "928")
    ]
    assert len(abolished) > 10
    assert {row.rank for row in abolished} == {None}


def test_2_low_is_not_nought(lait: Mapping[str, Comparison], sound: Mapping[str, Comparison]) -> None:
    assert (lait[AGENCY].rows[SUNDERLAND].value, lait[AGENCY].rows[SUNDERLAND].rank) == (0, 1)
    sunderland = sound[AGENCY].rows[SUNDERLAND]
    assert (sunderland.value, sunderland.symbol, sunderland.rank) == (None, "low", None)
    assert sound[AGENCY].missing["low"] == 1


def test_3_a_joint_return_is_shown_for_both_and_counted_once(
    lait: Mapping[str, Comparison], sound: Mapping[str, Comparison]
) -> None:
    rows = sound[TURNOVER].rows
    assert (rows[KINGSTON].value, rows[RICHMOND].value, rows[NORTH].value, rows[WEST].value) == (28, 28, 10.4, 10.4)
    assert (rows[KINGSTON].joint_with, rows[WEST].joint_with) == ((RICHMOND,), (NORTH,))
    assert (lait[TURNOVER].rows[KINGSTON].of, rows[KINGSTON].of) == (150, 148)
    assert (lait[TURNOVER].rows[KINGSTON].tied, rows[KINGSTON].tied) == (1, 0)


def test_3_a_place_is_not_its_own_neighbour(lait: Mapping[str, Comparison], sound: Mapping[str, Comparison]) -> None:
    assert (lait[TURNOVER].rows[KINGSTON].neighbour_n, sound[TURNOVER].rows[KINGSTON].neighbour_n) == (10, 9)


def test_4_the_reason_for_a_gap_is_kept(lait: Mapping[str, Comparison], sound: Mapping[str, Comparison]) -> None:
    assert set(lait[CONVICTED].missing) == {"-"}
    assert sound[CONVICTED].missing == {"c": 60, "z": 1}
    symbols = {row.symbol for one in sound.values() for row in one.rows.values() if row.symbol}
    assert symbols >= {"c", "x", "z", "low"}
    assert symbols <= load_symbols().keys()


def test_5_a_rank_says_out_of_how_many_and_how_many_are_missing(sound: Mapping[str, Comparison]) -> None:
    made = sound[READING_WRITING_MATHS]
    ranked = [row for row in made.rows.values() if row.rank]
    assert {row.of for row in ranked} == {77}
    assert made.ranked + sum(made.missing.values()) == AUTHORITIES
    assert all("few_ranked" in row.cautions for row in ranked)


def test_5_every_return_that_was_due_is_counted_or_missing(sound: Mapping[str, Comparison]) -> None:
    due = {
        name: {frozenset((row.place, *row.joint_with)) for row in one.rows.values() if existed(row)}
        for name, one in sound.items()
    }
    counted = {name: one.published + sum(one.missing.values()) for name, one in sound.items()}
    assert counted == {name: len(returns) for name, returns in due.items()}


def test_5_nothing_is_ranked_without_a_number(sound: Mapping[str, Comparison]) -> None:
    ranked = [row for one in sound.values() for row in one.rows.values() if row.rank]
    assert len(ranked) > 10_000
    assert all(row.of and row.rank and row.rank + row.tied <= row.of for row in ranked)


def test_6_a_mean_says_how_many_it_is_of(sound: Mapping[str, Comparison]) -> None:
    rows = sound[READING_WRITING_MATHS].rows.values()
    few = [row for row in rows if 0 < row.neighbour_n < 6]
    assert len(few) > 20
    assert all(row.neighbour_mean is not None and row.neighbour_median is not None for row in few)
    assert all("few_neighbours" in row.cautions for row in few)


def test_7_bands_do_not_overlap(lait: Mapping[str, Comparison], sound: Mapping[str, Comparison]) -> None:
    high = [name for name, one in lait.items() if one.polarity == "high" and one.bands]
    assert all(lait[name].bands[1].last == lait[name].bands[2].first for name in high)
    meeting = [(a, b) for name in high for a, b in pairwise(sound[name].bands)]
    assert len(meeting) > 100
    assert all(float(a.text.split(" to ")[-1]) > float(b.text.split(" to ")[0]) for a, b in meeting)


def test_7_a_value_is_in_the_band_whose_printed_edges_hold_it(sound: Mapping[str, Comparison]) -> None:
    banded = [(one, row) for one in sound.values() for row in one.rows.values() if row.band]
    ends = [(row.value or 0, {band.name: band for band in one.bands}[row.band]) for one, row in banded]
    assert len(ends) > 10_000
    assert all(min(band.first, band.last) <= value <= max(band.first, band.last) for value, band in ends)


def test_7_a_value_at_an_edge_is_in_the_better_band_whichever_way_is_good(
    lait: Mapping[str, Comparison], sound: Mapping[str, Comparison]
) -> None:
    high = [(name, row) for name, one in sound.items() for row in one.rows.values() if at_best_edge(one, row)]
    assert len(high) > 50
    assert {row.band for _, row in high} == {"A"}
    assert "B" in {lait[name].rows[row.place].band for name, row in high if name in lait}


def test_8_a_shared_rank_says_with_how_many(sound: Mapping[str, Comparison]) -> None:
    first = [row for row in sound[CONVICTED].rows.values() if row.rank == 1]
    assert (len(first), {row.tied for row in first}) == (30, {29})


def test_9_every_value_that_was_revised_is_kept_with_both_releases() -> None:
    revised = [one for one in load_revisions(BUNDLED) if one.kind == "changed"]
    assert len(revised) > 100
    assert all(one.before != one.after and one.from_release < one.to_release for one in revised)


def test_10_periods_are_lined_up_by_the_day_they_end() -> None:
    school, spending = parse_period("2025", "Academic Year"), parse_period("2024-25 (OT)", "Financial Year")
    assert school
    assert spending
    assert (school.ends_on, spending.ends_on) == (date(2025, 8, 31), date(2025, 3, 31))
    assert (year_number("2025"), year_number("2024-25 (OT)")) == (2025, 2024)


def test_10_every_comparison_says_when_its_period_ended(sound: Mapping[str, Comparison]) -> None:
    assert all(one.ends_on and one.period for one in sound.values() if one.rows)
    assert len({(one.ends_on.month, one.ends_on.day) for one in sound.values() if one.ends_on}) > 2


def test_11_an_old_mean_keeps_its_neighbours_and_says_which() -> None:
    series = load_bundled().series("ReReferral")
    kept = compare_over_time(series, load_indicators()["ReReferral"])
    anew = compare_over_time(series, load_indicators()["ReReferral"], Choices(edition="2025"))
    assert [one.edition for one in kept] == ["2021"] * (len(kept) - 1) + ["2025"]
    assert kept[-2].rows[LEEDS].neighbour_mean != anew[-2].rows[LEEDS].neighbour_mean
    assert kept[-1].rows[LEEDS].neighbour_mean == anew[-1].rows[LEEDS].neighbour_mean


def test_12_an_abolished_place_has_no_neighbours_of_an_edition_made_after_it(lait: Mapping[str, Comparison]) -> None:
    series, indicator = load_bundled().series(CAUTIONED), load_indicators()[CAUTIONED]
    assert rank_lait(series, indicator).rows[CUMBRIA].neighbour_n == 10
    now, before = rank_sound(series, indicator), rank_sound(series, indicator, Choices(edition="2021"))
    assert (now.rows[CUMBRIA].neighbour_n, "no_neighbours" in now.rows[CUMBRIA].cautions) == (0, True)
    assert (before.edition, before.rows[CUMBRIA].neighbour_n) == ("2021", 10)
