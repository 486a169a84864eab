"""Figures as files of a folder."""

from datetime import date
from pathlib import Path

import pytest

from ilacs.benchmarking.columns import Columns
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.kept_files import (
    FIGURES,
    ORIGINS,
    REVISIONS,
    load_origins,
    load_packed,
    load_revisions,
    write_figures,
    write_revisions,
)
from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.benchmarking.revisions import Revision
from ilacs.engine.parquet import ParquetWriter

ONE = Columns("CIN", "lait", ["383", "816"], ["2025", "2025"], [0.1, None], ["", "c"], [7.0, None], [None, 9.0])
LAIT = Origin("lait", "A tool", "Somebody", "a, b.parquet", "2026-04-08", published_on=date(2026, 4, 8))
REVISION = Revision("CIN", "383", "2025", 0.1, None, "dropped", "lait", "2025", "2026")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_figures(tmp_path, [ONE], [LAIT])
    return tmp_path


def broken(path: Path, select: str) -> None:
    path.unlink()
    writer = ParquetWriter(path)
    writer.write(select)
    writer.close()


def test_figures_come_back(folder: Path) -> None:
    assert [packed.unpack() for packed in load_packed(folder, [LAIT])] == [ONE]


def test_origins_come_back(folder: Path) -> None:
    assert load_origins(folder) == (LAIT,)


def test_the_licence_stands_with_the_origins(folder: Path) -> None:
    assert "Open Government Licence v3.0" in (folder / ORIGINS).read_text(encoding="utf-8")


def test_nothing_but_the_files_is_left(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == {FIGURES, ORIGINS}


def test_revisions_come_back(folder: Path) -> None:
    write_revisions(folder, [REVISION])
    assert load_revisions(folder) == [REVISION]


def test_without_revisions_there_is_no_file(folder: Path) -> None:
    write_revisions(folder, [])
    assert load_revisions(folder) == []
    assert not (folder / REVISIONS).exists()


def test_a_draft_that_was_left_behind_does_not_matter(folder: Path) -> None:
    (folder / FIGURES).with_suffix(".draft").write_bytes(b"PAR1")
    write_figures(folder, [ONE], [LAIT])
    assert [packed.unpack() for packed in load_packed(folder, [LAIT])] == [ONE]


def test_a_cut_off_file_is_told(folder: Path) -> None:
    path = folder / FIGURES
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(UnreadableFigures, match=r"figures\.parquet is missing or broken"):
        load_packed(folder, [LAIT])


def test_a_missing_file_is_told(folder: Path) -> None:
    (folder / FIGURES).unlink()
    with pytest.raises(UnreadableFigures, match=r"figures\.parquet is missing or broken"):
        load_packed(folder, [LAIT])


def test_figures_without_their_origin_are_told(folder: Path) -> None:
    with pytest.raises(UnreadableFigures, match=r"figures\.parquet"):
        load_packed(folder, [])


def test_columns_of_another_type_are_told(folder: Path) -> None:
    broken(folder / FIGURES, "SELECT 'CIN' AS indicator, 'lait' AS origin, 'many' AS value")
    with pytest.raises(UnreadableFigures, match=r"figures\.parquet"):
        load_packed(folder, [LAIT])


def test_columns_that_do_not_fit_together_are_told(folder: Path) -> None:
    broken(
        folder / FIGURES,
        "SELECT 'CIN' AS indicator, 'lait' AS origin, '383' AS place, '20' || chr(31) AS period, 1.0::DOUBLE AS value, "
        "'' AS symbol, NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator",
    )
    with pytest.raises(UnreadableFigures, match=r"figures\.parquet"):
        load_packed(folder, [LAIT])


@pytest.mark.parametrize("text", ["name\nlait\n", "", "\0", "name,title,published_on\nlait,x,someday\n"])
def test_origins_that_make_no_sense_are_told(folder: Path, text: str) -> None:
    (folder / ORIGINS).write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableFigures):
        load_packed(folder, load_origins(folder))
