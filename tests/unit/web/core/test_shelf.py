import os
import threading
from pathlib import Path

import pytest

from ilacs.lib.problem import Problem
from ilacs.web.core import shelf
from ilacs.web.core.shelf import Shelf, stamp_of

BROKEN = "The file figures.txt is cut off. Fetch it again."


def read(folder: Path) -> str:
    text = (folder / "figures.txt").read_text()
    if text == "broken":
        raise Problem(BROKEN)
    return text


@pytest.fixture(autouse=True)
def always_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "LOOK_EVERY", 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "figures"


@pytest.fixture
def held(folder: Path) -> Shelf[str]:
    return Shelf(folder, bundled=lambda: "bundled", fetched=read)


def fetch(folder: Path, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "figures.txt").write_text(text)
    # Two writes within one tick of the disk's clock are told apart.
    stamp = 1_700_000_000 + len(text)
    os.utime(folder / "figures.txt", (stamp, stamp))


def test_what_came_with_the_package_is_shown_first(held: Shelf[str]) -> None:
    assert held.current() == "bundled"
    assert held.generation == 1


def test_what_is_fetched_takes_its_place(held: Shelf[str], folder: Path) -> None:
    held.current()
    fetch(folder, "newer")
    assert held.current() == "newer"
    assert held.generation == 2


def test_nothing_is_read_twice(held: Shelf[str], folder: Path) -> None:
    fetch(folder, "newer")
    held.current()
    held.current()
    assert held.generation == 1


def test_a_broken_folder_leaves_what_was_there(held: Shelf[str], folder: Path) -> None:
    fetch(folder, "newer")
    held.current()
    fetch(folder, "broken")
    assert held.current() == "newer"
    assert (held.trouble, held.generation) == (BROKEN, 1)


def test_a_folder_that_was_broken_from_the_start_leaves_what_came_with_the_package(
    held: Shelf[str], folder: Path
) -> None:
    fetch(folder, "broken")
    assert held.current() == "bundled"
    assert held.trouble == BROKEN


def test_a_folder_that_is_mended_is_taken_up(held: Shelf[str], folder: Path) -> None:
    fetch(folder, "broken")
    held.current()
    fetch(folder, "whole again")
    assert held.current() == "whole again"
    assert held.trouble == ""


def test_a_folder_that_goes_away_gives_back_what_came_with_the_package(held: Shelf[str], folder: Path) -> None:
    fetch(folder, "newer")
    held.current()
    (folder / "figures.txt").unlink()
    assert held.current() == "bundled"


def test_a_broken_package_is_our_fault(folder: Path) -> None:
    def broken() -> str:
        raise Problem(BROKEN)

    with pytest.raises(Problem, match="cut off"):
        Shelf(folder, bundled=broken, fetched=read).current()


def test_it_is_not_looked_at_for_each_page(held: Shelf[str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "LOOK_EVERY", 60)
    held.current()
    fetch(folder, "newer")
    assert held.current() == "bundled"


def test_no_folder_has_no_stamp(tmp_path: Path) -> None:
    assert stamp_of(tmp_path / "nowhere") == ()


def test_while_files_are_being_written_the_old_is_shown(folder: Path) -> None:
    held = Shelf(folder, bundled=lambda: "bundled", fetched=read, settles_in=60)
    held.current()
    fetch(folder, "newer")
    os.utime(folder / "figures.txt")
    assert held.current() == "bundled"
    os.utime(folder / "figures.txt", (1, 1))
    assert held.current() == "newer"


def test_who_comes_while_the_new_is_taken_up_gets_the_old(folder: Path) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def slow(path: Path) -> str:
        begun.set()
        may_end.wait(5)
        return read(path)

    held = Shelf(folder, bundled=lambda: "bundled", fetched=slow)
    held.current()
    fetch(folder, "newer")
    other = threading.Thread(target=held.current)
    other.start()
    begun.wait(5)
    assert held.current() == "bundled"
    may_end.set()
    other.join()
    assert held.current() == "newer"


def test_a_file_in_the_place_of_the_folder_is_said(held: Shelf[str], folder: Path) -> None:
    assert held.current() == "bundled"
    folder.write_text("no folder")
    assert stamp_of(folder) != ()


def test_a_file_that_goes_meanwhile_does_not_empty_the_folder(folder: Path) -> None:
    fetch(folder, "newer")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    assert [name for name, *_ in stamp_of(folder)] == ["figures.txt", "gone.txt"]


def test_nobody_is_told_where_the_site_keeps_its_data(folder: Path) -> None:
    def broken(path: Path) -> str:
        raise Problem(f"The figures in {path} cannot be read: {path / 'a.csv'} and {path.parent / 'b'}.")

    fetch(folder, "broken")
    held = Shelf(folder, bundled=lambda: "bundled", fetched=broken)
    held.current()
    assert held.trouble == f"The figures cannot be read: figures/a.csv and {folder.parent.name}/b."
