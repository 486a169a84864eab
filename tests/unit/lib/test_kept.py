"""What is worked out from the facts is kept, and made again where it cannot be."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from ilacs.lib import kept as module
from ilacs.lib.kept import kept

DAY = datetime.date(2024, 2, 29)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(module, "KEPT", tmp_path / "built")
    return tmp_path / "built"


def never() -> object:
    raise AssertionError("made again")


def making(value: object) -> Callable[[], object]:
    return lambda: value


def test_what_was_made_is_not_made_again() -> None:
    assert kept("one", "d", making([1, {"a": "☃"}])) == kept("one", "d", never)


def test_days_come_back_as_days() -> None:
    kept("one", "d", making({"a": [DAY]}))
    assert kept("one", "d", never) == {"a": [DAY]}


def test_it_is_made_again_when_the_facts_change() -> None:
    kept("one", "d", making(1))
    assert kept("one", "e", making(2)) == 2
    assert kept("one", "e", never) == 2


def test_two_things_are_kept_apart() -> None:
    kept("one", "d", making(1))
    assert kept("two", "d", making(2)) == 2


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b"3",
        b"null",
        b"{}",
        b'{"digest":"d"}',
        b'{"digest":"d","made":{"$day":"2024-13-01"}}',
    ],
)
def test_what_was_kept_and_is_not_whole_is_made_again(content: bytes, folder: Path) -> None:
    folder.mkdir()
    (folder / "one.json").write_bytes(content)
    assert kept("one", "d", making(2)) == 2
    assert kept("one", "d", never) == 2


def test_where_nothing_can_be_kept_it_is_made_each_time(folder: Path) -> None:
    folder.write_text("in the way", encoding="utf-8")
    assert [kept("one", "d", making(value)) for value in (1, 2)] == [1, 2]


def test_a_folder_in_the_way_of_the_file_is_no_trouble(folder: Path) -> None:
    (folder / "one.json").mkdir(parents=True)
    assert [kept("one", "d", making(value)) for value in (1, 2)] == [1, 2]


def test_no_draft_is_left(folder: Path) -> None:
    kept("one", "d", making(1))
    assert [path.name for path in folder.iterdir()] == ["one.json"]


def test_what_is_no_plain_value_cannot_be_kept() -> None:
    with pytest.raises(TypeError, match="set cannot be kept"):
        kept("one", "d", making({1}))
