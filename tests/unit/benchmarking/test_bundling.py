"""Loading files, and keeping what they hold."""

from pathlib import Path

import pytest

from ilacs.benchmarking import bundling
from ilacs.benchmarking.bundling import (
    bundle,
    held_in,
    keep,
    load_into,
    read_files,
)
from ilacs.benchmarking.kept_files import load_revisions
from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.benchmarking.store import PublishedFigures, load_bundled, load_folder
from tests.unit.benchmarking.lait_files import lait
from tests.unit.benchmarking.tidy_files import LEEDS, children, plans

RATE, SHARE = "CPP_Abuse_Rate", "PrevRegCPR"


@pytest.fixture
def second_plans(tmp_path: Path) -> Path:
    return plans(tmp_path / "d3.csv", {LEEDS: "45,9,20"})


@pytest.fixture
def population(tmp_path: Path) -> Path:
    return children(tmp_path / "ons.csv", {LEEDS: "10000"})


def value(figures: PublishedFigures, indicator: str, period: str = "2025") -> float | None:
    return figures.series(indicator).figures["383"][period].value


def test_rates_are_set_against_the_children_in_the_same_files(second_plans: Path, population: Path) -> None:
    [ons, d3] = read_files([second_plans, population])
    assert ons.origin.file == "ons.csv"
    assert d3.columns[RATE].values == [45.0]


def test_without_children_there_is_no_rate(second_plans: Path) -> None:
    assert read_files([second_plans])[0].columns[RATE].symbols == ["x"]


def test_rates_may_be_set_against_the_children_held_before(second_plans: Path) -> None:
    rate = read_files([second_plans], held=load_bundled())[0].columns[RATE]
    assert (rate.denominators, rate.values) == ([176_239], [2.6])


def test_a_bundle_holds_what_the_files_hold(tmp_path: Path, second_plans: Path, population: Path) -> None:
    loaded = bundle([second_plans, population], tmp_path / "out")
    kept = load_folder(tmp_path / "out")
    assert kept.indicators == loaded.figures.indicators
    assert kept.series(RATE) == loaded.figures.series(RATE)
    assert {reading.origin.file: len(reading) for reading in loaded.readings} == {"ons.csv": 1, "d3.csv": 4}


def test_a_bundle_of_two_releases_tells_what_changed(tmp_path: Path) -> None:
    early = lait(tmp_path / "lait_2025-11-25.parquet", [("CIN", "2025", "383", "1")])
    late = lait(tmp_path / "lait_2026-04-08.parquet", [("CIN", "2025", "383", "2")])
    loaded = bundle([late, early], tmp_path / "out")
    [revision] = load_revisions(tmp_path / "out")
    assert (revision.before, revision.after, revision.to_release) == (1.0, 2.0, "2026-04-08")
    assert (value(loaded.figures, "CIN"), loaded.figures.release) == (2.0, "2026-04-08")


def test_files_are_kept_over_what_ilacs_comes_with(tmp_path: Path, second_plans: Path) -> None:
    load_into([second_plans], tmp_path / "kept")
    kept = load_folder(tmp_path / "kept")
    assert value(kept, SHARE) == 20
    assert kept.series("CIN") == load_bundled().series("CIN")


def test_what_a_load_changed_is_told_and_kept_with_earlier_changes(tmp_path: Path) -> None:
    folder, held = tmp_path / "kept", load_bundled()
    keep(read_files([plans(tmp_path / "a.csv", {LEEDS: "45,9,20"})], held=held), folder)
    again = load_into([plans(tmp_path / "b.csv", {LEEDS: "45,9,21"})], folder)
    assert [(one.indicator, one.before, one.after) for one in again.revisions] == [(SHARE, 20.0, 21.0)]
    assert len(load_revisions(folder)) > len(again.revisions)


def test_nothing_but_the_folder_is_left(tmp_path: Path, second_plans: Path) -> None:
    load_into([second_plans], tmp_path / "kept")
    load_into([second_plans], tmp_path / "kept")
    assert {path.name for path in tmp_path.iterdir()} == {"kept", "d3.csv"}


def test_one_bad_file_leaves_everything_as_it_was(tmp_path: Path, second_plans: Path) -> None:
    load_into([second_plans], tmp_path / "kept")
    (tmp_path / "bad.csv").write_text("<html>", encoding="utf-8")
    good = plans(tmp_path / "good.csv", {LEEDS: "1,1,1"})
    with pytest.raises(UnreadableFigures, match=r"bad\.csv is a web page"):
        load_into([good, tmp_path / "bad.csv"], tmp_path / "kept")
    assert value(load_folder(tmp_path / "kept"), SHARE) == 20


def test_what_somebody_else_kept_in_the_meantime_stays(
    tmp_path: Path, second_plans: Path, population: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, newest = tmp_path / "kept", bundling.newest_number

    def look_and_be_overtaken(kept: Path) -> int:
        monkeypatch.setattr(bundling, "newest_number", newest)
        number = newest(kept)
        load_into([population], folder)
        return number

    monkeypatch.setattr(bundling, "newest_number", look_and_be_overtaken)
    load_into([second_plans], folder)
    kept = load_folder(folder)
    assert (value(kept, SHARE), value(kept, "csc_children_aged_0_to_17", "2024")) == (20, 10_000)


def test_an_empty_folder_holds_what_ilacs_comes_with(tmp_path: Path, second_plans: Path) -> None:
    (tmp_path / "kept").mkdir()
    assert held_in(tmp_path / "kept") is load_bundled()
    load_into([second_plans], tmp_path / "kept")
    assert value(load_folder(tmp_path / "kept"), SHARE) == 20


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFigures, match="is not a file"):
        read_files([tmp_path])


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFigures, match=r"nosuch\.csv cannot be opened"):
        read_files([tmp_path / "nosuch.csv"])


def test_a_folder_that_is_not_there_yet_holds_what_ilacs_comes_with(tmp_path: Path) -> None:
    assert held_in(tmp_path / "nosuch") is load_bundled()


def test_a_snapshot_is_not_mixed_with_what_was_loaded(tmp_path: Path, second_plans: Path) -> None:
    load_into([second_plans], tmp_path / "kept")
    with pytest.raises(UnreadableFigures, match="Choose another folder"):
        bundle([second_plans], tmp_path / "kept")
