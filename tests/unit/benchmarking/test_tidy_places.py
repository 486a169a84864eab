"""Which place each row is of."""

from pathlib import Path

import pytest

from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.benchmarking.tidy_places import Placed, place_rows
from ilacs.benchmarking.tidy_table import read_table
from tests.unit.benchmarking.tidy_files import ENGLAND, INNER, JOINT, LEEDS, LONDON, plans


def placed(path: Path, *places: str) -> Placed:
    return place_rows(read_table(plans(path / "d3.csv", dict.fromkeys(places, "1,1,1"))))


def test_every_level_has_its_code(tmp_path: Path) -> None:
    assert placed(tmp_path, ENGLAND, LONDON, INNER, LEEDS).places == ["970", "986", "987", "383"]


def test_a_joint_return_is_kept_as_published(tmp_path: Path) -> None:
    assert placed(tmp_path, JOINT).places == ["940 / 941"]


def test_two_that_make_no_joint_return_are_no_place(tmp_path: Path) -> None:
    found = placed(tmp_path, JOINT.replace("940 / 941", "383 / 941"))
    assert found.places == [""]
    assert str(found.refusals[0]) == "There is no place with the code 383 / 941; its rows were left out. (line 2)"


def test_an_ons_code_will_do_where_there_is_no_other(tmp_path: Path) -> None:
    assert placed(tmp_path, LEEDS.replace("383", "")).places == ["383"]


def test_an_unknown_code_is_told_with_its_lines(tmp_path: Path) -> None:
    found = placed(tmp_path, ENGLAND, LEEDS.replace("383", "999"))
    assert found.places == ["970", ""]
    assert str(found.refusals[0]) == "There is no place with the code 999; its rows were left out. (line 3)"


def test_a_row_without_any_code_is_told(tmp_path: Path) -> None:
    found = placed(tmp_path, LEEDS.replace("383,E08000035", ","))
    assert "the code (blank)" in str(found.refusals[0])


def test_a_level_that_is_not_compared_is_told(tmp_path: Path) -> None:
    found = placed(tmp_path, LEEDS.replace("Local authority", "School"))
    assert "level School are not compared" in str(found.refusals[0])


def test_a_level_counts_in_any_case(tmp_path: Path) -> None:
    assert placed(tmp_path, LEEDS.replace("Local authority", "LOCAL AUTHORITY")).places == ["383"]


def test_a_code_that_was_made_a_number_is_known(tmp_path: Path) -> None:
    assert placed(tmp_path, LEEDS.replace("383", "383.0")).places == ["383"]


@pytest.mark.parametrize(
    ("column", "place"), [("country_code", ENGLAND), ("region_code", LONDON), ("old_la_code", LEEDS)]
)
def test_a_missing_column_of_places_is_told(tmp_path: Path, column: str, place: str) -> None:
    path = plans(tmp_path / "d3.csv", {place: "1,1,1"})
    path.write_text(path.read_text(encoding="utf-8").replace(column, "renamed"), encoding="utf-8")
    with pytest.raises(UnreadableFigures, match=f"no column {column} that says of which place"):
        place_rows(read_table(path))
