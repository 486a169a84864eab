from pathlib import Path
from typing import NoReturn

import pytest

from ilacs.reading import limits, read
from ilacs.reading.sources import file_source, sources_in_folder, sources_in_zip
from ilacs.records import Problem
from tests.functional.containers import zip_bytes


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text("a,b")


def test_a_file_has_a_name_a_stem_and_bytes(tmp_path: Path) -> None:
    write(tmp_path, "contacts.csv")
    source = file_source(tmp_path / "contacts.csv")
    assert (source.name, source.stem, source.load()) == ("contacts.csv", "contacts", b"a,b")


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "contacts.csv")
    monkeypatch.setattr(limits, "FILE_BYTES", 2)
    with pytest.raises(Problem, match="is larger than"):
        file_source(tmp_path / "contacts.csv").load()


@pytest.mark.parametrize(
    ("failure", "words"), [(PermissionError(), "may not be read by you"), (OSError(), "cannot be opened")]
)
@pytest.mark.parametrize("step", ["is_dir", "read_bytes"])
def test_what_the_disk_refuses_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: OSError, words: str, step: str
) -> None:
    def refuse(_path: Path) -> NoReturn:
        raise failure

    write(tmp_path, "contacts.csv")
    monkeypatch.setattr(Path, step, refuse)
    with pytest.raises(Problem, match=words):
        read([tmp_path / "contacts.csv"])


def test_files_of_a_folder_come_by_name_without_furniture(tmp_path: Path) -> None:
    write(tmp_path, "b.csv", "a.csv", "~$a.xlsx", ".hidden", "Thumbs.db")
    assert [source.name for source in sources_in_folder(tmp_path)] == ["a.csv", "b.csv"]


def test_a_folder_of_too_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.csv", "b.csv")
    monkeypatch.setattr(limits, "MEMBERS", 1)
    with pytest.raises(Problem, match="more than 1 files"):
        sources_in_folder(tmp_path)


def test_a_folder_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="may not be read"):
        sources_in_folder(tmp_path / "gone")


def test_members_of_a_zip_are_named_after_it_and_keep_no_path() -> None:
    members = {"a/b/contacts.csv": "a", "..\\..\\referrals.csv": "b", "__MACOSX/contacts.csv": "", "empty/": ""}
    with sources_in_zip(zip_bytes(members), name="lists.zip") as sources:
        found = {source.name: source.load() for source in sources}
    assert found == {"lists.zip/contacts.csv": b"a", "lists.zip/referrals.csv": b"b"}


def test_a_member_of_a_zip_has_a_stem_of_its_own() -> None:
    with sources_in_zip(zip_bytes({"a/contacts.csv": "a"}), name="lists.zip") as sources:
        assert [source.stem for source in sources] == ["contacts"]
