from datetime import date

from ilacs.benchmarking.comparison import Choices, Standing
from ilacs.benchmarking.history import compare_over_time
from tests.unit.benchmarking.made_up import LOW, series

YEARS = series(
    {
        "201": {"2023": 1, "2024": 2, "2025": 3},
        "202": {"2023": 2, "2024": 1, "2025": 2},
        "942": {"2024": 3, "2025": 1},
        "909": {"2023": 3},
    }
)
OVER_TIME = compare_over_time(YEARS, LOW)


def standings_of(place: str) -> list[Standing]:
    return [one.rows[place] for one in OVER_TIME if place in one.rows]


def test_there_is_a_rank_for_each_year() -> None:
    assert [(row.rank, row.of) for row in standings_of("201")] == [(1, 3), (2, 3), (3, 3)]


def test_there_is_a_band_for_each_year() -> None:
    assert [row.band for row in standings_of("201")] == ["A", "B", "D"]


def test_a_place_has_no_history_before_its_time() -> None:
    assert [row.period for row in standings_of("942")] == ["2024", "2025"]


def test_an_abolished_place_has_a_history_that_ends() -> None:
    assert [row.period for row in standings_of("909")] == ["2023"]


def test_each_year_keeps_the_neighbours_in_use_then() -> None:
    assert [(made.ends_on, made.edition) for made in OVER_TIME] == [
        (date(2023, 3, 31), "2021"),
        (date(2024, 3, 31), "2021"),
        (date(2025, 3, 31), "2025"),
    ]


def test_all_years_may_have_one_edition() -> None:
    assert {made.edition for made in compare_over_time(YEARS, LOW, Choices(edition="2025"))} == {"2025"}
