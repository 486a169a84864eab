"""Reading the file behind the Local Authority Interactive Tool."""

from datetime import date
from pathlib import Path

import pytest

from ilacs.benchmarking.figures import Figure
from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.benchmarking.reading_lait import read_lait
from ilacs.engine.parquet import ParquetWriter
from tests.unit.benchmarking.lait_files import lait


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lait_2026-04-08.parquet"


def test_values_are_exactly_as_written(path: Path) -> None:
    [found] = read_lait(lait(path, [("CIN", "2025", "383", "-7.0000000000000007E-2")])).figures()
    assert found == Figure("CIN", "383", "2025", -0.07, "", "lait")


@pytest.mark.parametrize("sign", ["-", "c", ".."])
def test_a_missing_value_keeps_its_symbol(path: Path, sign: str) -> None:
    [found] = read_lait(lait(path, [("CIN", "2025", "383", sign)])).figures()
    assert (found.value, found.symbol) == (None, sign)


def test_odd_names_and_labels_are_kept_letter_by_letter(path: Path) -> None:
    rows = [("No_of LAC Adopted", "2024-25 (OT)", "383", "1"), ("CPP_Total_Rateper10,000", "0", "837", "-")]
    kept = {(one.indicator, one.period, one.place) for one in read_lait(lait(path, rows)).figures()}
    assert kept == {("No_of LAC Adopted", "2024-25 (OT)", "383"), ("CPP_Total_Rateper10,000", "0", "837")}


def test_what_is_not_social_care_is_passed_over(path: Path) -> None:
    assert set(read_lait(lait(path, [("RTA", "2025", "383", "1"), ("CIN", "2025", "383", "1")])).columns) == {"CIN"}


def test_regions_and_abolished_authorities_are_places(path: Path) -> None:
    codes = ["970", "980", "987", "990", "835", "909", "928"]
    assert [
        one.place for one in read_lait(lait(path, [("CIN", "2025", code, "1") for code in codes])).figures()
    ] == codes


def test_an_unknown_code_is_left_out_and_told(path: Path) -> None:
    reading = read_lait(lait(path, [("CIN", "2025", "383", "1"), ("CIN", "2025", "777", "1")]))
    assert len(reading) == 1
    assert [str(refusal) for refusal in reading.refusals] == [
        "There is no place with the code 777; its rows were left out."
    ]


def test_a_value_that_is_neither_number_nor_symbol_is_left_out_and_told(path: Path) -> None:
    reading = read_lait(lait(path, [("CIN", "2025", "383", "1"), ("CIN", "2025", "816", "lots")]))
    assert len(reading) == 1
    assert "'lots' is neither a number nor a known symbol" in str(reading.refusals[0])


def test_two_figures_for_one_place_and_period_are_refused(path: Path) -> None:
    with pytest.raises(UnreadableFigures, match="two figures of CIN for the same place and period"):
        read_lait(lait(path, [("CIN", "2025", "383", "1"), ("CIN", "2025", "383", "2")]))


def test_the_release_is_the_day_in_the_name(path: Path) -> None:
    origin = read_lait(lait(path, [("CIN", "2025", "383", "1")])).origin
    assert (origin.release, origin.published_on) == ("2026-04-08", date(2026, 4, 8))


def test_a_name_without_a_day_is_its_own_release(tmp_path: Path) -> None:
    origin = read_lait(lait(tmp_path / "bds_long.parquet", [("CIN", "2025", "383", "1")])).origin
    assert (origin.release, origin.published_on) == ("bds_long", None)


def test_a_missing_column_is_told(path: Path) -> None:
    with pytest.raises(UnreadableFigures, match="has no column Values"):
        read_lait(lait(path, [("CIN", "2025", "383", "1")], without="Values"))


def test_a_file_without_known_indicators_is_told(path: Path) -> None:
    with pytest.raises(UnreadableFigures, match="holds none of the indicators"):
        read_lait(lait(path, [("RTA", "2025", "383", "1")]))


def test_a_cut_off_file_is_told(path: Path) -> None:
    content = lait(path, [("CIN", "2025", "383", "1")]).read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(UnreadableFigures, match="may be cut off"):
        read_lait(path)


def test_cells_that_hold_the_sign_between_cells_are_refused(path: Path) -> None:
    writer = ParquetWriter(path)
    columns = '\'CIN\' AS "Short Desc", \'20\' || chr(31) AS "Years", 383.0 AS "LA Number", \'1\' AS "Values"'
    writer.write(f"SELECT {columns}")
    writer.close()
    with pytest.raises(UnreadableFigures, match="do not fit together"):
        read_lait(path)


def test_a_row_that_is_there_twice_counts_once_and_is_told(path: Path) -> None:
    reading = read_lait(lait(path, [("CIN", "2025", "383", "1")] * 2))
    assert len(reading) == 1
    assert "rows that stand there twice were counted once" in str(reading.refusals[0])


@pytest.mark.parametrize(("code", "value"), [("777", "1"), ("383", "lots")])
def test_a_file_without_a_single_figure_is_refused(path: Path, code: str, value: str) -> None:
    with pytest.raises(UnreadableFigures, match="holds no figure of a place that ilacs knows"):
        read_lait(lait(path, [("CIN", "2025", code, value)]))
