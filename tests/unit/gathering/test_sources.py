"""Files of an extract: which is which table, and what is said where they cannot be used."""

import zipfile
from pathlib import Path

import pytest

from ilacs.gathering.declared import load_mapping
from ilacs.gathering.sources import read_extract, table_named
from ilacs.gathering.tables import RawTables
from ilacs.records import Problem

TABLES = load_mapping().tables
PERSON = "pers_person_id,pers_forename,PERS_SEX\nA,Nobody,F\nB\n"


def read(path: Path) -> RawTables:
    return read_extract(str(path), TABLES)


def written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("stem", "table"),
    [
        ("ssd_person", "ssd_person"),
        ("SSD_Person_20261102", "ssd_person"),
        ("ssd_development.ssd_cin_visits (2026-11-02)", "ssd_cin_visits"),
        ("person", "ssd_person"),
        ("ssd_cla_placement", "ssd_cla_placement"),
        ("ssd_sdq_scores", ""),
        ("my_person_notes", ""),
        ("2026", ""),
    ],
)
def test_a_table_is_known_by_its_file_s_name(stem: str, table: str) -> None:
    assert table_named(stem, TABLES) == table


def test_only_known_fields_of_known_tables_are_read(tmp_path: Path) -> None:
    found = read(written(tmp_path, ssd_person=PERSON, ssd_sdq_scores="csdq_person_id\nA\n"))
    assert found == {"ssd_person": {"pers_person_id": ["A", "B"], "pers_sex": ["F", ""]}}


def test_lines_above_the_headings_are_passed_over(tmp_path: Path) -> None:
    found = read(written(tmp_path, ssd_person=f"Extract of the council,,\n{PERSON}"))
    assert found["ssd_person"]["pers_person_id"] == ["A", "B"]


def test_a_file_without_known_headings_gives_a_table_without_fields(tmp_path: Path) -> None:
    assert read(written(tmp_path, ssd_person="one,two\n1,2\n")) == {"ssd_person": {}}


def test_a_zip_is_read_as_its_folder(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "extract.zip", "w") as archive:
        archive.writestr("inner/ssd_person.csv", PERSON)
    assert read(tmp_path / "extract.zip")["ssd_person"]["pers_sex"] == ["F", ""]


def test_parquet_in_a_zip_must_be_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "extract.zip", "w") as archive:
        archive.writestr("ssd_person.csv", PERSON)
        archive.writestr("ssd_contacts.parquet", b"PAR1 and so on")
    with pytest.raises(Problem, match="Unpack it"):
        read(tmp_path / "extract.zip")


def test_a_file_that_is_no_parquet_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "ssd_person.parquet").write_bytes(b"not at all")
    with pytest.raises(Problem, match=r"ssd_person\.parquet could not be read"):
        read(tmp_path)


def test_two_files_of_one_table_are_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="Two files look like the table ssd_person"):
        read(written(tmp_path, ssd_person=PERSON, ssd_person_20261102=PERSON))


def test_a_folder_without_tables_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="holds no table of the Standard Safeguarding Dataset"):
        read(written(tmp_path, budget="a,b\n1,2\n"))


@pytest.mark.parametrize("name", ["nowhere", "list.xlsx"])
def test_what_is_neither_folder_nor_zip_is_a_problem(tmp_path: Path, name: str) -> None:
    with pytest.raises(Problem, match="is no folder, no zip and no address"):
        read(tmp_path / name)


def test_a_folder_that_may_not_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(Problem, match="may not be read by you"):
        read(tmp_path)
