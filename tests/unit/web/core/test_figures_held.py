from pathlib import Path
from shutil import copy

import pytest

from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.benchmarking.store import BUNDLED
from ilacs.web.core.figures_held import hold_bundled, hold_folder

FILES = ("figures.parquet", "origins.csv", "revisions.parquet")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A whole folder of figures."""
    for name in FILES:
        copy(BUNDLED / name, tmp_path)
    return tmp_path


def test_figures_come_with_what_was_revised_in_them(folder: Path) -> None:
    found = hold_folder(folder)
    assert found.figures.release == hold_bundled().figures.release
    assert found.revisions == hold_bundled().revisions


@pytest.mark.parametrize("name", FILES)
def test_a_folder_with_a_file_cut_off_is_not_taken_up_at_all(folder: Path, name: str) -> None:
    (folder / name).write_bytes((folder / name).read_bytes()[:150])
    with pytest.raises(UnreadableFigures, match="cannot be read"):
        hold_folder(folder)
