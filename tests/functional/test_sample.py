"""ilacs sample, as a person calls it."""

import csv
import json
from pathlib import Path

import pytest

from tests.functional.commands import Terminal
from tests.functional.workbooks import plan, write_workbook

AS_AT = ("--as-at", "2024-07-01")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    rows = [plan(f"A{number}", previous_plans=number % 3, worker=f"W{number}") for number in range(30)]
    return write_workbook(tmp_path / "workbook.xlsx", {"child_protection": rows})


def test_cases_are_shown_with_their_reasons(terminal: Terminal, workbook: Path) -> None:
    ran = terminal.run(
        "sample", workbook, "--activity", "focused:children-in-need-and-protection", "--cases", 4, *AS_AT
    )
    assert ran.code == 0
    assert "4 cases of" in ran.words
    assert "A second or later plan." in ran.words


def test_cases_are_written_for_other_programs(terminal: Terminal, workbook: Path, tmp_path: Path) -> None:
    files = ("--json", tmp_path / "s.json", "--csv", tmp_path / "s.csv")
    terminal.run("sample", workbook, "--activity", "short", "--cases", 5, *AS_AT, *files)
    cases = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))["cases"]
    rows = list(csv.DictReader((tmp_path / "s.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [str(case["row"]) for case in cases] == [row["row"] for row in rows]
    assert len(cases) == 5


def test_a_random_sample_is_of_one_list(terminal: Terminal, workbook: Path) -> None:
    ran = terminal.run("sample", workbook, "--activity", "random", "--list", "7", "--cases", 6, *AS_AT)
    assert "6 cases of 30 candidates" in ran.words


def test_an_unknown_activity_is_refused_with_those_there_are(terminal: Terminal, workbook: Path) -> None:
    ran = terminal.run("sample", workbook, "--activity", "visit", *AS_AT)
    assert ran.code == 2
    assert "focused:front-door" in ran.words
