"""Published figures in memory."""

from pathlib import Path

import pytest

from ilacs.benchmarking.columns import Columns, pack
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.figures import Origin, Series
from ilacs.benchmarking.reading import Reading, UnreadableFigures
from ilacs.benchmarking.store import PublishedFigures, load_bundled, load_folder

TURNOVER, KS2 = "Work_Force_TO_Rate", "CIN_KS2_ExpStd_M"
BUNDLED = load_bundled()
Cells = dict[tuple[str, str], float | str]


def origin(name: str, release: str = "2025") -> Origin:
    return Origin(name, name, "Somebody", "a.csv", release)


def columns(indicator: str, name: str, cells: Cells) -> Columns:
    values = [None if isinstance(cell, str) else cell for cell in cells.values()]
    symbols = [cell if isinstance(cell, str) else "" for cell in cells.values()]
    blank = [None] * len(cells)
    places, periods = [place for place, _ in cells], [period for _, period in cells]
    return Columns(indicator, name, places, periods, values, symbols, blank, blank)


def figures(indicator: str, **cells: Cells) -> PublishedFigures:
    held = [pack(columns(indicator, name, said)) for name, said in cells.items()]
    return PublishedFigures([origin(name) for name in cells], held, loaded_from="here")


def shown(series: Series) -> dict[str, dict[str, float | str | None]]:
    return {
        place: {label: figure.symbol or figure.value for label, figure in held.items()}
        for place, held in series.figures.items()
    }


def test_the_publisher_s_figure_comes_before_the_tool_s() -> None:
    held = figures(TURNOVER, lait={("383", "2025"): 0.0, ("383", "2024"): 5.0}, own={("383", "2025"): "low"})
    assert shown(held.series(TURNOVER)) == {"383": {"2024": 5.0, "2025": "low"}}


def test_the_tool_s_own_figures_can_be_asked_for() -> None:
    held = figures(TURNOVER, lait={("383", "2025"): 0.0}, own={("383", "2025"): "low"})
    assert shown(held.series(TURNOVER, source="lait")) == {"383": {"2025": 0.0}}
    assert shown(held.series(TURNOVER, source="ees")) == {"383": {"2025": "low"}}


def test_a_joint_return_takes_the_place_of_copies_for_each_council() -> None:
    held = figures(
        TURNOVER,
        lait={("940", "2025"): 9.0, ("941", "2025"): 9.0, ("941", "2020"): 3.0},
        own={("940 / 941", "2025"): 9.0},
    )
    assert shown(held.series(TURNOVER)) == {"941": {"2020": 3.0}, "940 / 941": {"2025": 9.0}}


def test_one_period_has_one_label() -> None:
    held = figures(KS2, lait={("383", "2025"): 40.0, ("816", "2025"): 30.0}, own={("383", "202425"): 41.0})
    assert shown(held.series(KS2)) == {"383": {"2025": 41.0}, "816": {"2025": 30.0}}
    assert held.series(KS2).figures["383"]["2025"].period == "2025"


def test_a_label_that_names_no_year_is_kept() -> None:
    held = figures(KS2, lait={("383", "0"): "-"}, own={("383", "202425"): 41.0})
    assert shown(held.series(KS2)) == {"383": {"0": "-", "202425": 41.0}}


def test_of_two_files_the_one_loaded_last_counts() -> None:
    held = figures(KS2, older={("383", "2025"): 1.0}, newer={("383", "2025"): 2.0})
    assert shown(held.series(KS2)) == {"383": {"2025": 2.0}}


def test_only_one_source_is_enough() -> None:
    assert shown(figures(KS2, lait={("383", "2025"): 1.0}).series(KS2)) == {"383": {"2025": 1.0}}
    assert shown(figures(KS2, own={("383", "2025"): 1.0}).series(KS2)) == {"383": {"2025": 1.0}}


def test_an_indicator_without_figures_has_an_empty_series() -> None:
    assert figures(KS2).series(TURNOVER) == Series(TURNOVER, {})


def test_a_new_reading_takes_the_place_of_the_same_origin_and_leaves_the_others() -> None:
    held = figures(KS2, lait={("383", "2025"): 1.0}, own={("383", "2025"): 2.0})
    reading = Reading(origin("own", "2026"), {KS2: columns(KS2, "own", {("816", "2025"): 3.0})})
    after = held.with_readings([reading], loaded_from="there")
    assert shown(after.series(KS2)) == {"383": {"2025": 1.0}, "816": {"2025": 3.0}}
    assert [one.release for one in after.origins] == ["2025", "2026"]
    assert shown(held.series(KS2, source="ees")) == {"383": {"2025": 2.0}}


def test_the_release_is_that_of_the_tool_s_file() -> None:
    held = PublishedFigures([origin("lait", "2026-04-08"), origin("own", "2026-06")], [], loaded_from="")
    assert held.release == "2026-04-08"
    assert PublishedFigures([origin("own", "2025")], [], loaded_from="").release == "2025"
    assert PublishedFigures([], [], loaded_from="").release == ""


def test_the_origins_of_an_indicator_are_told() -> None:
    held = figures(KS2, lait={("383", "2025"): 1.0})
    assert held.origins_of(KS2) == (origin("lait"),)
    assert held.origins_of(TURNOVER) == ()
    assert held.origin("lait") == origin("lait")
    assert held.origin("own") is None


def test_all_175_indicators_of_the_tool_are_bundled() -> None:
    lait = [name for name, indicator in load_indicators().items() if indicator.catalogue == "lait"]
    assert list(BUNDLED.columns_of("lait")) == sorted(lait)
    assert BUNDLED.indicators[:175] == tuple(lait)


def test_every_bundled_figure_has_a_value_or_a_symbol() -> None:
    wrong = [
        (one.indicator, one.origin)
        for one in BUNDLED.columns()
        if any((value is None) != bool(symbol) for value, symbol in zip(one.values, one.symbols, strict=True))
    ]
    assert wrong == []


def test_what_was_low_is_not_zero_in_the_best_series() -> None:
    sunderland = "394"
    assert BUNDLED.series("Work_Force_Agecy_Rate", source="lait").figures[sunderland]["2025"].value == 0
    assert BUNDLED.series("Work_Force_Agecy_Rate").figures[sunderland]["2025"].symbol == "low"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFigures, match=r"origins.csv is missing or broken. Load or fetch them again"):
        load_folder(tmp_path / "nosuch")
