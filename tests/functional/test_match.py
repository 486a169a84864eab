"""ilacs match: how sheets and headings were understood, and what a person corrects."""

import csv
from pathlib import Path

import pytest

from ilacs.annex_a import load_specification
from tests.functional.commands import Terminal
from tests.functional.workbooks import MARK, plan, write_workbook

HEADINGS = [column.heading for column in load_specification().lists["contacts"].columns.values()]


def sheet(path: Path, *headings: str) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headings, [MARK] * len(headings)])
    return path


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    return write_workbook(tmp_path / "workbook.xlsx", {"child_protection": [plan()]})


def test_each_list_is_shown_with_its_sheet(workbook: Path, terminal: Terminal) -> None:
    ran = terminal.run("match", workbook)
    assert (ran.code, ran.err) == (0, "")
    assert "Edition of 2023: 11 of 11 lists found" in ran.words
    assert "7 Child protection │ List 7" in ran.words


def test_headings_letter_for_letter_are_left_out(workbook: Path, terminal: Terminal) -> None:
    assert "Date of Birth" not in terminal.run("match", workbook).words


def test_every_heading_is_shown_where_that_is_asked_for(workbook: Path, terminal: Terminal) -> None:
    assert "Date of Birth" in terminal.run("match", workbook, "--every").words


def test_a_heading_that_was_forgiven_is_shown_with_the_reason(terminal: Terminal, tmp_path: Path) -> None:
    sheet(tmp_path / "contacts.csv", "Child ID", *HEADINGS[1:])
    words = terminal.run("match", "contacts.csv").words
    assert "│ Child ID │ Child Unique ID │" in words


def test_what_is_missing_and_what_is_extra_is_shown(terminal: Terminal, tmp_path: Path) -> None:
    sheet(tmp_path / "contacts.csv", *HEADINGS[:-1], "[bold]Extra[/bold] [/x]")
    words = terminal.run("match", "contacts.csv").words
    assert "(not found)" in words
    assert "[bold]Extra[/bold] [/x] │ (no column of the list)" in words
    assert "2 Early Help │ not found" in words


def test_brackets_in_the_name_of_a_sheet_are_shown_as_they_are(terminal: Terminal, tmp_path: Path) -> None:
    sheet(tmp_path / "List 1 [b].csv", *HEADINGS[:-1], "Extra")
    ran = terminal.run("match", "List 1 [b].csv")
    assert (ran.code, "List 1 [b] Heading" not in ran.words and ran.words.count("List 1 [b]") >= 2) == (0, True)


def test_a_sheet_that_was_not_used_is_told_with_the_reason(terminal: Terminal, tmp_path: Path) -> None:
    sheet(tmp_path / "contacts.csv", *HEADINGS)
    sheet(tmp_path / "notes.csv", "Anything", "Else")
    assert "notes: not used." in terminal.run("match", "contacts.csv", "notes.csv").words


def test_no_value_is_shown(workbook: Path, terminal: Terminal) -> None:
    assert MARK not in terminal.run("match", workbook, "--every").words


def test_what_was_matched_is_saved_and_used_again(terminal: Terminal, tmp_path: Path) -> None:
    sheet(tmp_path / "contacts.csv", "Kid", *HEADINGS[1:])
    assert terminal.run("match", "contacts.csv", "--save", "mapping.toml").code == 0
    saved = (tmp_path / "mapping.toml").read_text(encoding="utf-8")
    mapping = saved + '\n[headings.contacts]\n"Kid" = "child_id"\n' if "[headings.contacts]" not in saved else saved
    (tmp_path / "mapping.toml").write_text(mapping, encoding="utf-8")
    assert terminal.run("match", "contacts.csv", "--mapping", "mapping.toml").code == 0


def test_a_correction_changes_what_is_read(terminal: Terminal, tmp_path: Path) -> None:
    sheet(tmp_path / "contacts.csv", "Kid", *HEADINGS[1:])
    (tmp_path / "mapping.toml").write_text('[headings.contacts]\n"Kid" = "child_id"\n', encoding="utf-8")
    assert "(not found)" in terminal.run("match", "contacts.csv").words
    assert "(not found)" not in terminal.run("match", "contacts.csv", "--mapping", "mapping.toml").words


def test_a_place_that_cannot_be_written_ends_with_2(workbook: Path, terminal: Terminal) -> None:
    ran = terminal.run("match", workbook, "--save", ".")
    assert (ran.code, ". could not be written" in ran.err) == (2, True)


def test_a_missing_workbook_ends_with_2(terminal: Terminal) -> None:
    ran = terminal.run("match", "nosuch.xlsx")
    assert (ran.code, "nosuch.xlsx was not found" in ran.err) == (2, True)
