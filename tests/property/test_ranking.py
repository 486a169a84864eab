"""Whatever councils publish: ranks, bands and means keep their promises."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ilacs.benchmarking.bands import NAMES, honest_bands, sound_band
from ilacs.benchmarking.comparison import Comparison
from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.groups import place_in_group
from ilacs.benchmarking.intervals import byar, wilson
from ilacs.benchmarking.quartiles import quartiles
from ilacs.benchmarking.ranking_lait import rank_lait
from ilacs.benchmarking.ranking_sound import rank_sound
from ilacs.benchmarking.ranks import ranks
from ilacs.places import load_register
from tests.unit.benchmarking.made_up import HIGH, LOW, Cell, in_2025

CODES = [one.code for one in load_register().authorities if one.ended_on is None]
VALUES = st.integers(-500, 5000).map(lambda tenths: tenths / 10)
SYMBOLS = st.sampled_from(["c", "x", "z", "u", "k", "low", "-"])
INDICATORS = st.sampled_from([LOW, HIGH])
CELLS = st.dictionaries(st.sampled_from(CODES), st.one_of(VALUES, SYMBOLS), min_size=1, max_size=30)
SOME = st.lists(VALUES, min_size=1, max_size=40)


def standings(made: Comparison, *, without: str = "") -> dict[str, tuple[int | None, int | None, str]]:
    return {code: (row.rank, row.of, row.band) for code, row in made.rows.items() if code != without}


@given(values=SOME, polarity=st.sampled_from(["low", "high"]))
def test_ranks_are_one_to_n_with_ties(values: list[float], polarity: str) -> None:
    found = ranks(values, polarity)
    counts = Counter(values)
    ordered = sorted(found, key=lambda value: found[value])
    assert found[ordered[0]] == 1
    assert all(found[after] == found[before] + counts[before] for before, after in pairwise(ordered))
    assert found[ordered[-1]] + counts[ordered[-1]] - 1 == len(values)


@given(values=SOME)
def test_a_rank_for_low_and_one_for_high_are_mirror_images(values: list[float]) -> None:
    counts, low, high = Counter(values), ranks(values, "low"), ranks(values, "high")
    assert all(low[value] + high[value] + counts[value] - 1 == len(values) + 1 for value in counts)


@given(cells=CELLS, indicator=INDICATORS, abolished=st.sampled_from(["835", "836", "837", "909", "928"]), value=VALUES)
def test_an_abolished_place_changes_no_sound_rank(
    cells: dict[str, Cell], indicator: Indicator, abolished: str, value: float
) -> None:
    # One value keeps the period the same: where nothing is published there is none to compare.
    held = {**cells, "383": 5.0}
    with_it = rank_sound(in_2025({**held, abolished: value}), indicator)
    assert standings(with_it, without=abolished) == standings(rank_sound(in_2025(held), indicator))


@given(cells=CELLS, indicator=INDICATORS, place=st.sampled_from(CODES), symbol=SYMBOLS)
def test_a_symbol_changes_no_sound_rank(cells: dict[str, Cell], indicator: Indicator, place: str, symbol: str) -> None:
    without = {code: cell for code, cell in {**cells, "383": 5.0}.items() if code != place} | {"384": 6.0}
    with_it = rank_sound(in_2025({**without, place: symbol} | {"384": 6.0}), indicator)
    assert standings(with_it, without=place) == standings(rank_sound(in_2025(without), indicator), without=place)


@given(cells=CELLS, indicator=INDICATORS)
def test_published_and_missing_make_up_all_authorities(cells: dict[str, Cell], indicator: Indicator) -> None:
    made = rank_sound(in_2025({**cells, "383": 5.0}), indicator)
    assert made.published + sum(made.missing.values()) == len(made.rows) == 153


@given(cells=CELLS, indicator=INDICATORS, value=VALUES)
def test_a_joint_return_counts_as_one_council_would(cells: dict[str, Cell], indicator: Indicator, value: float) -> None:
    others = {code: cell for code, cell in cells.items() if code not in ("314", "318")}
    joint = rank_sound(in_2025({**others, "314 / 318": value}), indicator)
    alone = rank_sound(in_2025({**others, "314": value}), indicator)
    assert standings(joint, without="318") == standings(alone, without="318")


@given(values=SOME, indicator=INDICATORS)
def test_bands_part_all_values_and_never_overlap(values: list[float], indicator: Indicator) -> None:
    edges = quartiles(values)
    assert edges
    bands = honest_bands(values, edges, indicator.polarity, decimals=0)
    sign = 1 if indicator.polarity == "low" else -1
    assert sum(band.count for band in bands) == len(values)
    assert [band.name for band in bands] == sorted(band.name for band in bands)
    assert all(sign * band.first <= sign * band.last for band in bands)
    assert all(sign * before.last < sign * after.first for before, after in pairwise(bands))
    assert all(before.text.split(" to ")[-1] != after.text.split(" to ")[0] for before, after in pairwise(bands))


@given(values=SOME, indicator=INDICATORS)
def test_a_better_value_is_never_in_a_worse_band(values: list[float], indicator: Indicator) -> None:
    edges = quartiles(values)
    assert edges
    best_first = sorted(values, reverse=indicator.polarity == "high")
    places = [NAMES.index(sound_band(value, edges, indicator.polarity)) for value in best_first]
    assert places == sorted(places)


@given(values=SOME)
def test_a_band_for_high_is_that_for_low_of_the_values_turned_round(values: list[float]) -> None:
    turned = [-value for value in values]
    edges, back = quartiles(values), quartiles(turned)
    assert edges
    assert back
    at_edges = {edges.first, edges.second, edges.third, -back.first, -back.second, -back.third}
    inside = [value for value in values if all(abs(value - edge) > 1e-9 for edge in at_edges)]
    assert all(sound_band(value, edges, "high") == sound_band(-value, back, "low") for value in inside)


@given(cells=CELLS, indicator=INDICATORS)
def test_both_rules_agree_where_no_fault_of_the_tool_can_show(cells: dict[str, Cell], indicator: Indicator) -> None:
    plain = {code: cell for code, cell in cells.items() if cell not in ("low", "k")} | {"383": 5.0}
    lait, sound = rank_lait(in_2025(plain), indicator), rank_sound(in_2025(plain), indicator)
    assert {code: row.rank for code, row in sound.rows.items()} == {code: lait.rows[code].rank for code in sound.rows}
    assert {code: row.neighbour_mean for code, row in sound.rows.items()} == {
        code: lait.rows[code].neighbour_mean for code in sound.rows
    }


@given(cells=CELLS, indicator=INDICATORS)
def test_in_the_group_of_all_a_place_has_its_national_rank(cells: dict[str, Cell], indicator: Indicator) -> None:
    made = rank_sound(in_2025({**cells, "383": 5.0}), indicator)
    found = place_in_group(made, "383", CODES)
    assert (found.rank, found.of, found.tied) == (made.rows["383"].rank, made.ranked, made.rows["383"].tied)


@given(of=st.integers(1, 100_000), share=st.floats(0, 1))
def test_an_interval_holds_its_figure(of: int, share: float) -> None:
    count = round(of * share)
    of_share, of_rate = wilson(count, of), byar(count, of)
    assert 0 <= of_share.low <= 100 * count / of <= of_share.high <= 100
    assert 0 <= of_rate.low <= 10_000 * count / of <= of_rate.high
