"""Which declared file a table is."""

from pathlib import Path

import pytest

from ilacs.benchmarking.declared import load_indicators, load_sources
from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.benchmarking.recognising import absent, load_files, recognise
from ilacs.benchmarking.tidy_table import TidyTable, read_table
from tests.unit.benchmarking.tidy_files import LEEDS, PLANS, plans, written

LEAVERS = ("care_leaver_age", "breakdown", "care_leaver_count", "care_leaver_percent")


def table(path: Path, *said: str, columns: tuple[str, ...] = LEAVERS) -> TidyTable:
    return read_table(written(path / "x.csv", [f"2025,{LEEDS},{cells}" for cells in said], columns=columns))


def test_every_file_has_indicators_and_a_publication() -> None:
    files = load_files()
    assert all(file.indicators for file in files.values())
    assert {file.publication for file in files.values()} <= load_sources().keys()


def test_every_indicator_is_of_a_declared_file() -> None:
    assert {one.ees.file for one in load_indicators().values() if one.ees} == load_files().keys()


def test_a_file_is_known_by_its_columns_whatever_its_name(tmp_path: Path) -> None:
    assert (
        recognise(read_table(plans(tmp_path / "download (3).csv", {LEEDS: "1,1,1"}))).name == "d3_cpps_subsequent_plan"
    )


def test_files_with_the_same_columns_are_known_by_what_they_say(tmp_path: Path) -> None:
    lodged = table(tmp_path, "17 to 18 years,Accommodation considered suitable,1,1")
    assert recognise(lodged).name == "la_care_leavers_accommodation_suitability"
    busy = table(tmp_path, "17 to 18 years,Total information not known,1,1")
    assert recognise(busy).name == "la_care_leavers_activity"


def test_what_a_part_of_a_file_has_no_rows_for_is_told(tmp_path: Path) -> None:
    lodged = table(tmp_path, "17 to 18 years,Accommodation considered suitable,1,1")
    told = [str(refusal) for refusal in absent(recognise(lodged), lodged)]
    assert "CareLeaverAcc: no row says '19 to 21 years' and 'Accommodation considered suitable'." in told


def test_a_renamed_column_is_told(tmp_path: Path) -> None:
    renamed = table(tmp_path, "1,1,1", columns=("CPP_start", "CPP_subsequent", "subsequent_share"))
    with pytest.raises(UnreadableFigures, match=r"lacks the column CPP_subsequent_percent\. It may have been renamed"):
        recognise(renamed)


def test_a_renamed_column_is_told_by_the_name_of_the_file_alone(tmp_path: Path) -> None:
    path = written(tmp_path / "d3_cpps_subsequent_plan_2013_to_2026.csv", [f"2026,{LEEDS},1"], columns=("plans",))
    with pytest.raises(UnreadableFigures, match=f"lacks the column {', '.join(PLANS)}"):
        recognise(read_table(path))


def test_filters_that_say_nothing_known_are_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFigures, match="lacks rows that its indicators are read from"):
        recognise(table(tmp_path, "25 years,Anything,1,1"))


def test_a_tidy_file_of_something_else_is_told_what_there_could_be(tmp_path: Path) -> None:
    with pytest.raises(
        UnreadableFigures, match="none of the files that ilacs has indicators from: b1_children_in_need"
    ):
        recognise(table(tmp_path, "1", columns=("exam_entries",)))


def test_a_file_that_is_not_tidy_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("year,value\n2025,1\n", encoding="utf-8")
    with pytest.raises(UnreadableFigures, match="has no column time_period or geographic_level"):
        recognise(read_table(path))
