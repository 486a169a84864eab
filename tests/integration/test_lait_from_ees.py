"""LAIT's numbers made again from the publisher's own files, cell by cell, where both are at hand."""

from functools import cache
from pathlib import Path

import pytest

from ilacs.benchmarking.bundling import read_files
from ilacs.benchmarking.columns import Columns
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.reading import Reading
from ilacs.benchmarking.store import load_bundled
from ilacs.places import load_register

FOLDER = Path(__file__).parents[2].parent / "shared" / "data" / "indicators"
TOOL = FOLDER / "lait_bds_long_2026-04-08.parquet"
NOT_TIDY = ("ilacs_", "lait_", "csww_headline", "national_")
"""Our own lists, the tool's file, and two files that no indicator is read from."""
pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason="the published files are not beside the repository")

Cells = dict[tuple[str, str, str], float | None]


@cache
def own() -> tuple[Reading, ...]:
    return read_files([path for path in sorted(FOLDER.glob("*.csv")) if not path.name.startswith(NOT_TIDY)])


@cache
def tool() -> Reading:
    return read_files([TOOL])[0]


def cells(columns: Columns) -> Cells:
    """The value for each council; a joint return for each of its councils, as the tool copies it."""
    register = load_register()
    return {
        (columns.indicator, code, period): value
        for place, period, value in zip(columns.places, columns.periods, columns.values, strict=True)
        for code in (register.joint_return(place) if "/" in place else (place,))
    }


@cache
def both() -> list[tuple[tuple[str, str, str], float, float]]:
    """Every cell that has a value in both."""
    theirs = {key: value for columns in tool().columns.values() for key, value in cells(columns).items()}
    ours = {key: value for one in own() for columns in one.columns.values() for key, value in cells(columns).items()}
    pairs = ((key, value, theirs.get(key)) for key, value in ours.items())
    return [(key, value, other) for key, value, other in pairs if value is not None and other is not None]


def test_every_cell_is_the_same() -> None:
    assert len(both()) == 55_543
    assert [cell for cell in both() if cell[1] != cell[2]] == []


def test_every_mapping_to_a_file_at_hand_was_compared() -> None:
    files = {one.origin.name.removeprefix("ees/") for one in own()}
    mapped = {
        one.name for one in load_indicators().values() if one.catalogue == "lait" and one.ees and one.ees.file in files
    }
    assert {indicator for (indicator, _, _), _, _ in both()} == mapped
    assert len(mapped) == 50


def test_nothing_in_the_files_was_refused() -> None:
    assert [refusal for one in (*own(), tool()) for refusal in one.refusals] == []


def test_what_comes_with_ilacs_is_the_tool_s_file_to_the_last_digit() -> None:
    bundled = load_bundled().columns_of("lait")
    assert {name: sorted(one.figures(), key=str) for name, one in bundled.items()} == {
        name: sorted(one.figures(), key=str) for name, one in tool().columns.items()
    }


def test_what_comes_with_ilacs_is_the_publisher_s_files_to_the_last_digit() -> None:
    held = load_bundled()
    different = [
        name
        for one in own()
        for name, columns in one.columns.items()
        if {str(figure) for figure in columns.figures()}
        != {str(figure) for figure in held.columns_of(one.origin.name)[name].figures()}
    ]
    assert different == []
