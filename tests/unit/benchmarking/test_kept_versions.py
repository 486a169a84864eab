"""Versions of what a folder keeps."""

import os
from pathlib import Path

import pytest

from ilacs.benchmarking.kept_versions import add_version, is_empty, newest_in, newest_number


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kept"


def say(text: str, folder: Path, number: int) -> bool:
    def write(draft: Path) -> None:
        draft.joinpath("said").write_text(text, encoding="utf-8")

    return add_version(folder, number, write)


def said(folder: Path) -> str:
    return newest_in(folder).joinpath("said").read_text(encoding="utf-8")


def test_the_newest_version_counts(folder: Path) -> None:
    assert [say(f"version {number}", folder, number) for number in (9, 10)] == [True, True]
    assert (newest_number(folder), said(folder)) == (10, "version 10")


def test_a_folder_without_versions_is_read_itself(folder: Path) -> None:
    assert (newest_in(folder), newest_number(folder)) == (folder, 0)
    folder.mkdir()
    assert newest_in(folder) == folder


def test_a_folder_is_empty_until_something_is_kept(folder: Path) -> None:
    assert is_empty(folder)
    folder.mkdir()
    assert is_empty(folder)
    say("something", folder, 1)
    assert not is_empty(folder)


def test_the_version_before_stays_for_those_who_are_reading_it(folder: Path) -> None:
    say("a", folder, 1)
    reading = newest_in(folder)
    say("b", folder, 2)
    assert reading.joinpath("said").read_text(encoding="utf-8") == "a"
    say("c", folder, 3)
    assert sorted(path.name for path in folder.iterdir()) == ["2", "3"]


def test_of_two_with_one_number_the_second_is_told_so(folder: Path) -> None:
    assert say("first", folder, 1)
    assert not say("second", folder, 1)
    assert said(folder) == "first"


def test_a_number_that_newer_ones_have_passed_does_not_count(folder: Path) -> None:
    say("newest", folder, 5)
    assert not say("late", folder, 3)
    assert [path.name for path in folder.iterdir()] == ["5"]


def test_a_writer_that_fails_leaves_nothing(folder: Path) -> None:
    say("before", folder, 1)

    def fail(draft: Path) -> None:
        draft.joinpath("said").write_text("half", encoding="utf-8")
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        add_version(folder, 2, fail)
    assert said(folder) == "before"
    assert [path.name for path in folder.parent.iterdir()] == ["kept"]


def test_a_place_that_cannot_be_taken_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    say("before", folder, 1)

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError("no")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError):
        say("after", folder, 2)
    assert said(folder) == "before"


def test_what_a_stopped_writer_left_is_removed_once_it_is_old(folder: Path) -> None:
    old, young = folder.with_name(".kept.draft-1"), folder.with_name(".kept.draft-2")
    others = folder.with_name(".kept.mine")
    for path in (old, young, others):
        path.mkdir(parents=True)
    os.utime(old, (1, 1))
    os.utime(others, (1, 1))
    os.utime(young, (4e9, 4e9))
    say("a", folder, 1)
    assert (old.exists(), young.exists(), others.exists()) == (False, True, True)
