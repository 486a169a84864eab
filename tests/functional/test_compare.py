"""ilacs compare, as a person calls it."""

import json
from pathlib import Path

import pytest

from tests.functional.commands import Terminal
from tests.functional.workbooks import MARK, plan, write_workbook

DAYS = ("--as-at-old", "2024-06-01", "--as-at", "2024-07-01")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    rows = [plan(MARK), plan("B"), plan("C", visited_on="30/05/2024")]
    return write_workbook(tmp_path / "june.xlsx", {"child_protection": rows})


@pytest.fixture
def new(tmp_path: Path) -> Path:
    rows = [plan(MARK, gender="b) Female"), plan("C"), plan("D", started_on="10/06/2024")]
    return write_workbook(tmp_path / "july.xlsx", {"child_protection": rows})


def test_what_changed_is_shown_without_a_child(terminal: Terminal, old: Path, new: Path) -> None:
    ran = terminal.run("compare", old, new, *DAYS)
    assert ran.code == 0
    assert "From 1 June 2024 to 1 July 2024" in ran.words
    assert "1 new child, 1 who left, 2 in both" in ran.words
    assert MARK not in ran.words


def test_the_page_and_the_files_are_written_without_a_child(
    terminal: Terminal, old: Path, new: Path, tmp_path: Path
) -> None:
    paths = {kind: tmp_path / f"changes.{kind}" for kind in ("json", "csv", "html")}
    terminal.run("compare", old, new, *DAYS, *(word for kind, path in paths.items() for word in (f"--{kind}", path)))
    assert [MARK in path.read_text(encoding="utf-8") for path in paths.values()] == [False] * 3
    assert "Corrected" in paths["html"].read_text(encoding="utf-8")


def test_values_are_given_when_somebody_asks(terminal: Terminal, old: Path, new: Path) -> None:
    ran = terminal.run("compare", old, new, *DAYS, "--json", "-", "--with-values")
    cells = [cell for cell in json.loads(ran.out)["cells"] if cell["what"] == "corrected"]
    assert [(cell["child_id"], cell["before"], cell["after"]) for cell in cells] == [(MARK, "Male", "Female")]


def test_the_later_workbook_first_is_refused_in_a_sentence(terminal: Terminal, old: Path, new: Path) -> None:
    ran = terminal.run("compare", new, old, "--as-at-old", "2024-07-01", "--as-at", "2024-06-01")
    assert ran.code == 2
    assert "Give the earlier workbook first" in ran.words


def test_a_query_that_was_explained_is_not_called_fixed(terminal: Terminal, old: Path, tmp_path: Path) -> None:
    rule = "child_protection.child_was_not_seen_alone"
    rows = {"child_protection": [plan("B", was_seen_alone="b) No")]}
    before, after = (write_workbook(tmp_path / name, rows) for name in ("one.xlsx", "two.xlsx"))
    terminal.run("explain", after, "--rule", rule, "--row", 2, "--why", "A baby", "--by", "QA")
    ran = terminal.run("compare", before, after, *DAYS, "--json", "-")
    issues = [issue for issue in json.loads(ran.out)["issues"] if issue["name"] == rule]
    assert [issue["what"] for issue in issues] == ["explained"]
