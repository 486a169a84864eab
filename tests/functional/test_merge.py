"""ilacs merge: several partial exports as one workbook."""

import json
from pathlib import Path

import openpyxl
import pytest

from tests.functional.commands import Terminal

HEADINGS = "Child Unique ID,Gender,Ethnicity,CIN Start Date,Primary Need Code"
OLD = "1200007,b) Female,a) WBRI,01/10/2026,N1 - Abuse or neglect"
NEW = "01200007,b) Female,,01/10/2026,N5 - Family dysfunction"


@pytest.fixture(autouse=True)
def exports(tmp_path: Path) -> None:
    for folder, row in (("old", OLD), ("new", NEW)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "List 6.csv").write_text(f"{HEADINGS}\n{row}\n", encoding="utf-8")
    (tmp_path / "new" / "Notes.csv").write_text("a,b\n1,2\n", encoding="utf-8")


def test_one_workbook_is_written_with_the_last_value(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("merge", "old", "new", "--out", "whole.xlsx")
    assert (ran.code, ran.err) == (0, "")
    assert "Written: whole.xlsx, whole.merged.md and whole.conflicts.csv" in ran.out
    [_, row] = openpyxl.load_workbook(tmp_path / "whole.xlsx")["List 6"].iter_rows(values_only=True)
    assert (row[0], row[2], row[7]) == ("1200007", "a) WBRI", "N5 - Family dysfunction")


def test_identifiers_meet_across_exports_and_conflicts_have_their_places(terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("merge", "old", "new", "--out", "whole.xlsx")
    [_, conflict] = (tmp_path / "whole.conflicts.csv").read_text(encoding="utf-8").splitlines()
    assert conflict == "children_in_need,Primary Need Code,2,new,List 6,E2,old,List 6,E2"


def test_sheets_that_are_no_list_are_told(terminal: Terminal) -> None:
    assert "Not used: new: Notes" in terminal.run("merge", "old", "new", "--out", "whole.xlsx").words


def test_the_whole_can_be_checked(terminal: Terminal) -> None:
    terminal.run("merge", "old", "new", "--out", "whole.xlsx")
    found = json.loads(terminal.run("check", "whole.xlsx", "--json", "-").out)
    assert found["lists"]["children_in_need"]["rows"] == 1


def test_nothing_of_a_child_is_shown(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("merge", "old", "new", "--out", "whole.xlsx")
    beside = [(tmp_path / f"whole.{ending}").read_text(encoding="utf-8") for ending in ("merged.md", "conflicts.csv")]
    assert "1200007" not in ran.words + "".join(beside)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("old", "--out", "whole.xlsx"), "Name two exports or more"),
        (("old", "new", "--out", "whole.csv"), "must end in .xlsx"),
        (("old", "whole.xlsx", "--out", "whole.xlsx"), "is one of the exports"),
        (("old", "nowhere.xlsx", "--out", "whole.xlsx"), "nowhere.xlsx was not found"),
    ],
)
def test_what_cannot_be_used_ends_in_a_sentence(terminal: Terminal, words: tuple[str, ...], says: str) -> None:
    ran = terminal.run("merge", *words)
    assert (ran.code, says in ran.err) == (2, True)
