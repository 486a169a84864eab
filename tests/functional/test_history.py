"""ilacs history, as a person calls it."""

import json
from pathlib import Path

import pytest

from tests.functional.commands import Terminal
from tests.functional.workbooks import MARK, plan, write_workbook


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workbook with a day, one with a month, one in a folder of its own, one that is torn, and notes."""
    made = tmp_path / "monthly"
    (made / "5 May 2024").mkdir(parents=True)
    write_workbook(made / "5 May 2024" / "lists.xlsx", {"child_protection": [plan(MARK, visited_on="01/05/2024")]})
    write_workbook(made / "2024-06-03.xlsx", {"child_protection": [plan(MARK), plan("B"), plan("B")]})
    write_workbook(made / "Annex A June 2024.xlsx", {"child_protection": [plan(MARK.lower()), plan("C")]})
    (made / "2024-07.xlsx").write_bytes(b"PK\x03\x04torn")
    (made / "notes.txt").write_text("Ask the team", encoding="utf-8")
    return made


def found(terminal: Terminal, folder: Path) -> dict[str, object]:
    read: dict[str, object] = json.loads(terminal.run("history", folder, "--json", "-").out)
    return read


def test_workbooks_are_told_from_the_oldest_to_the_newest(terminal: Terminal, folder: Path) -> None:
    workbooks = found(terminal, folder)["workbooks"]
    told = [(one["name"], one["as_at"]) for one in workbooks]  # type: ignore[attr-defined]
    assert told == [
        ("5 May 2024", "2024-05-05"),
        ("2024-06-03.xlsx", "2024-06-03"),
        ("Annex A June 2024.xlsx", "2024-06-25"),
    ]


def test_how_a_day_is_known_is_said(terminal: Terminal, folder: Path) -> None:
    ran = terminal.run("history", folder)
    assert "Its name says June 2024. The latest day on which something happened in it is 25 June 2024." in ran.words
    assert "Passed over, being no workbooks: notes.txt." in ran.words


def test_a_broken_workbook_is_told_and_stops_nothing(terminal: Terminal, folder: Path) -> None:
    ran = terminal.run("history", folder)
    assert ran.code == 0
    assert "2024-07.xlsx could not be used" in ran.words


def test_a_child_is_counted_once_however_the_identifier_is_spelt(terminal: Terminal, folder: Path) -> None:
    ran = terminal.run("history", folder)
    assert "3 children in all, each counted once" in ran.words
    assert MARK not in ran.words


def test_a_month_in_which_nothing_happened_is_taken_at_its_nearest_day(terminal: Terminal, tmp_path: Path) -> None:
    write_workbook(tmp_path / "2024-08.xlsx", {"child_protection": [plan("A")]})
    ran = terminal.run("history", tmp_path)
    assert "It is taken as at 1 August 2024." in ran.words


def test_a_workbook_without_a_date_is_dated_by_what_is_in_it(terminal: Terminal, tmp_path: Path) -> None:
    write_workbook(tmp_path / "lists.xlsx", {"child_protection": [plan("A")]})
    assert "Its name holds no date. The latest day" in terminal.run("history", tmp_path).words


def test_two_workbooks_of_one_day_are_pointed_out(terminal: Terminal, tmp_path: Path) -> None:
    for name in ("2024-07-01.xlsx", "2024-07-01 corrected.xlsx"):
        write_workbook(tmp_path / name, {"child_protection": [plan("A")]})
    assert "are of the same day, 1 July 2024." in terminal.run("history", tmp_path).words


def test_the_page_and_the_files_are_written_without_a_child(terminal: Terminal, folder: Path, tmp_path: Path) -> None:
    paths = {kind: tmp_path / f"history.{kind}" for kind in ("json", "csv", "html")}
    terminal.run("history", folder, *(word for kind, path in paths.items() for word in (f"--{kind}", path)))
    texts = [path.read_text(encoding="utf-8") for path in paths.values()]
    assert [MARK in text for text in texts] == [False] * 3


def test_a_folder_without_workbooks_is_refused_in_a_sentence(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("history", tmp_path)
    assert ran.code == 2
    assert "holds no workbook that can be used" in ran.words


def test_what_is_no_folder_is_refused_in_a_sentence(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("history", tmp_path / "nowhere")
    assert ran.code == 2
    assert "is no folder that can be read" in ran.words
