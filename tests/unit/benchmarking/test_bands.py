import pytest

from ilacs.benchmarking.bands import honest_bands, lait_band, lait_bands, round_as_r, sound_band
from ilacs.benchmarking.quartiles import Quartiles, quartiles

EDGES = Quartiles(10, 20, 30, 40, 50)


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (10, "A", "D"),
        (20, "A", "D"),
        (20.1, "B", "C"),
        (30, "B", "C"),
        (40, "C", "B"),
        (40.1, "D", "A"),
        (50, "D", "A"),
    ],
)
def test_lait_puts_a_value_at_an_edge_on_the_lower_side(value: float, low: str, high: str) -> None:
    assert (lait_band(value, EDGES, "low"), lait_band(value, EDGES, "high")) == (low, high)


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (10, "A", "D"),
        (20, "A", "C"),
        (20.1, "B", "C"),
        (30, "B", "B"),
        (40, "C", "A"),
        (40.1, "D", "A"),
        (19.9, "A", "D"),
    ],
)
def test_the_sound_rules_put_a_value_at_an_edge_into_the_better_band(value: float, low: str, high: str) -> None:
    assert (sound_band(value, EDGES, "low"), sound_band(value, EDGES, "high")) == (low, high)


def test_lait_starts_the_next_band_one_unit_further() -> None:
    bands = lait_bands(EDGES, "low", decimals=1)
    assert [band.text for band in bands] == ["10 to 20", "20.1 to 30", "30.1 to 40", "40.1 to 50"]


def test_lait_prints_the_end_of_b_again_as_the_start_of_c_where_high_is_good() -> None:
    bands = lait_bands(Quartiles(52.3, 78.55, 85.35, 91.4, 100), "high", decimals=1)
    assert [band.text for band in bands] == ["100 to 91.5", "91.4 to 85.4", "85.4 to 78.7", "78.6 to 52.3"]


@pytest.mark.parametrize(
    ("value", "decimals", "rounded"),
    [(78.55, 1, 78.6), (85.35, 1, 85.3), (2.5, 0, 2), (3.5, 0, 4), (-0.25, 1, -0.2), (7, 2, 7)],
)
def test_rounding_is_r_s(value: float, decimals: int, rounded: float) -> None:
    assert round_as_r(value, decimals) == rounded


@pytest.mark.parametrize("polarity", ["low", "high"])
def test_honest_bands_run_from_their_best_to_their_worst_value(polarity: str) -> None:
    values = [1.0, 2, 3, 4, 5, 6, 7, 8]
    bands = honest_bands(values, quartiles(values) or EDGES, polarity, decimals=0)
    expected = (
        ["1 to 2", "3 to 4", "5 to 6", "7 to 8"] if polarity == "low" else ["8 to 7", "6 to 5", "4 to 3", "2 to 1"]
    )
    assert [band.text for band in bands] == expected


def test_honest_bands_are_printed_with_as_many_decimals_as_tell_them_apart() -> None:
    values = [1.0, 1.01, 1.02, 1.03]
    bands = honest_bands(values, quartiles(values) or EDGES, "low", decimals=0)
    assert [band.text for band in bands] == ["1.00", "1.01", "1.02", "1.03"]


def test_a_band_without_a_value_is_not_printed() -> None:
    values = [0.0, 0, 0, 5]
    bands = honest_bands(values, quartiles(values) or EDGES, "low", decimals=0)
    assert [(band.name, band.text, band.count) for band in bands] == [("A", "0", 3), ("D", "5", 1)]
