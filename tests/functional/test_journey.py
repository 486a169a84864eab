"""ilacs journey: one child's events, gaps and overlaps, for people and for programs."""

import datetime
import json
from pathlib import Path

import pytest

from tests.functional.commands import Terminal
from tests.functional.workbooks import plan, write_workbook

AT = ("--as-at", "2024-07-01")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A child with a plan, two months after early help ended; another child of nearly the same name."""
    helped = {
        "child_id": "ab 12",
        "started_on": datetime.date(2023, 6, 1),
        "completed_on": "01/01/2024",
        "organisation": "A [b]school",
    }
    lists = {"early_help": [helped], "child_protection": [plan("AB12", visited_on="soon"), plan("AB123")]}
    return write_workbook(tmp_path / "workbook.xlsx", lists)


def test_the_timeline_shows_events_gaps_and_where_they_stand(terminal: Terminal, workbook: Path) -> None:
    ran = terminal.run("journey", workbook, "00AB12", *AT)
    assert ran.code == 0
    assert "Early help started: A [b]school" in ran.words
    assert "Gap. No service on record. 60 days, to 1 March 2024." in ran.words
    assert "Child protection plan started: Neglect" in ran.words
    assert "List 7, G2" in ran.words


def test_other_children_are_not_shown(terminal: Terminal, workbook: Path) -> None:
    assert "G3" not in terminal.run("journey", workbook, "AB12", *AT).words


def test_a_cell_that_could_not_be_read_is_named_and_not_quoted(terminal: Terminal, workbook: Path) -> None:
    ran = terminal.run("journey", workbook, "AB12", *AT)
    assert "could not be read as days: List 7, J2." in ran.words
    assert "soon" not in ran.words


def test_a_program_gets_the_same_as_json_alone(terminal: Terminal, workbook: Path) -> None:
    read = json.loads(terminal.run("journey", workbook, "AB12", *AT, "--json").out)
    assert (read["as_at"], read["events"][0]["event"], read["marks"][0]["rule"]) == (
        "2024-07-01",
        "early_help_started",
        "no_service_between",
    )


def test_a_page_is_written(terminal: Terminal, workbook: Path, tmp_path: Path) -> None:
    ran = terminal.run("journey", workbook, "AB12", *AT, "--html", tmp_path / "new" / "page.html")
    page = (tmp_path / "new" / "page.html").read_text(encoding="utf-8")
    assert ("page.html" in ran.words, "Gap. No service on record." in page) == (True, True)


def test_the_day_of_the_lists_is_worked_out_where_nobody_gives_it(terminal: Terminal, workbook: Path) -> None:
    assert "Lists as at 25 June 2024." in terminal.run("journey", workbook, "AB12").words


def test_an_unknown_child_is_told_without_the_identifier(terminal: Terminal, workbook: Path) -> None:
    ran = terminal.run("journey", workbook, "QX77", *AT)
    assert (ran.code, ran.out) == (2, "")
    assert "No list holds a child with this identifier." in ran.err
    assert "QX77" not in ran.err


def test_lists_without_a_day_need_to_be_told_one(terminal: Terminal, tmp_path: Path) -> None:
    workbook = write_workbook(tmp_path / "bare.xlsx", {"contacts": [{"child_id": "A1"}]})
    ran = terminal.run("journey", workbook, "A1")
    assert (ran.code, "--as-at" in ran.err) == (2, True)


def test_the_help_says_that_it_shows_a_child_s_data(terminal: Terminal) -> None:
    assert "It shows that child's data" in terminal.run("journey", "--help").words
