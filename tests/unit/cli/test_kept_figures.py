"""What is said of figures that were taken in."""

from pathlib import Path

import pytest

from ilacs.benchmarking.bundling import Loaded
from ilacs.benchmarking.columns import Columns
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.reading import Reading, Refusal
from ilacs.benchmarking.revisions import Revision
from ilacs.benchmarking.store import PublishedFigures
from ilacs.cli.kept_figures import figure_files, figures_to_replace, is_revision, print_loaded
from ilacs.lib.problem import Problem

ORIGIN = Origin("lait", "A made-up file", "Nobody", "made_up.csv", "2025")
NAMES = list(load_indicators())


def loaded(revised: int) -> Loaded:
    columns = {name: Columns(name, "lait", ["383"], ["2025"], [1.0], [""], [None], [None]) for name in NAMES[:20]}
    reading = Reading(ORIGIN, columns, (Refusal("[odd] cells were left out.", (2,)),))
    revisions = [Revision(name, "383", "2025", 1.0, 2.0, "changed", "lait", "2024", "2025") for name in NAMES[:revised]]
    new = Revision(NAMES[0], "383", "2026", None, 2.0, "new", "lait", "2024", "2025")
    return Loaded(PublishedFigures((), (), loaded_from=""), (reading,), (*revisions, new))


def printed(capsys: pytest.CaptureFixture[str], revised: int) -> str:
    print_loaded(loaded(revised), Path("kept"))
    return " ".join(capsys.readouterr().out.split())


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")


def test_indicators_figures_and_files_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert "20 indicators and 20 figures of 1 file are now in kept" in printed(capsys, 0)


def test_no_revision_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert "No value that was published before is different now." in printed(capsys, 0)


def test_more_revised_indicators_than_fit_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert "and 3 more indicators" in printed(capsys, 18)


def test_what_was_left_out_is_said_letter_by_letter(capsys: pytest.CaptureFixture[str]) -> None:
    assert "made_up.csv: [odd] cells were left out. (line 2)" in printed(capsys, 1)


def test_the_first_figure_of_a_period_is_no_revision() -> None:
    assert [is_revision(one) for one in loaded(1).revisions] == [True, False]


def refuse(self: Path, *others: object) -> Path:
    raise PermissionError(13, "Permission denied", str(self))


def test_a_folder_that_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(Problem, match=r"cannot be opened\. May you read it\?"):
        figure_files([tmp_path])


def test_broken_figures_that_cannot_be_put_aside_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "figures").mkdir()
    (tmp_path / "figures" / "figures.parquet").write_bytes(b"broken")
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(Problem, match="cannot be put aside"):
        figures_to_replace(tmp_path / "figures")
