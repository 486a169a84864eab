"""Whatever a file of published figures holds, it is read or it is told what is wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilacs.benchmarking.reading import Reading, UnreadableFigures
from ilacs.benchmarking.reading_ees import read_ees
from ilacs.benchmarking.reading_lait import read_lait
from ilacs.benchmarking.symbols import load_symbols
from tests.unit.benchmarking.tidy_files import COLUMNS, ENGLAND, LEEDS

HEADING = f"{COLUMNS},CPP_start,CPP_subsequent,CPP_subsequent_percent"
CELLS = st.sampled_from(["400", "12.5", "c", "low", "", "many", "1e999", '"', "<", "\x1f"])
PLACES = st.sampled_from([ENGLAND, LEEDS, LEEDS.replace("383", "999"), LEEDS.replace("Local authority", "School"), ""])
LINES = st.builds(
    lambda period, place, cells: ",".join([period, place, *cells]),
    st.sampled_from(["2025", "202425", "", "latest"]),
    PLACES,
    st.lists(CELLS, min_size=2, max_size=4),
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield tmp_path_factory.mktemp("tidy") / "d3.csv"


def read(path: Path, content: bytes) -> Reading | None:
    path.write_bytes(content)
    try:
        return read_ees(path, population={})
    except UnreadableFigures as problem:
        assert "Nothing was loaded." in str(problem)
        return None


@settings(deadline=None)
@given(content=st.binary(max_size=300))
def test_no_bytes_break_the_reading(path: Path, content: bytes) -> None:
    assert read(path, content) is None


@settings(deadline=None, max_examples=20)  # each opens a database
@given(content=st.binary(max_size=300))
def test_no_bytes_break_the_reading_of_the_tool_s_file(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(UnreadableFigures):
        read_lait(path)


@settings(deadline=None)
@given(lines=st.lists(LINES, max_size=5))
def test_a_figure_has_a_value_or_a_known_symbol_and_a_place(path: Path, lines: list[str]) -> None:
    reading = read(path, "\n".join([HEADING, *lines]).encode())
    figures = reading.columns["CPP_Abuse"].figures() if reading and "CPP_Abuse" in reading.columns else []
    assert {figure.place for figure in figures} <= {"970", "383"}
    assert [one for one in figures if (one.value is None) != (one.symbol in load_symbols())] == []
