"""ilacs synthesise: a made-up council's workbook, and the key to its faults."""

import json
from pathlib import Path

import pytest

from ilacs.annex_a import load_specification
from tests.functional.commands import Terminal

SMALL = ("--as-at", "2024-07-01", "--children", "60")


def test_a_workbook_is_written_that_is_matched_letter_for_letter(terminal: Terminal) -> None:
    ran = terminal.run("synthesise", "new/made_up.xlsx", *SMALL)
    assert (ran.code, ran.err, ran.out) == (0, "", "Written: new/made_up.xlsx\n")
    assert "11 of 11 lists found" in terminal.run("match", "new/made_up.xlsx").words


def test_the_same_seed_gives_the_same_workbook(terminal: Terminal, tmp_path: Path) -> None:
    for name in ("one", "two"):
        terminal.run("synthesise", f"{name}.xlsx", *SMALL, "--seed", "7")
    found = [
        json.loads(terminal.run("check", f"{name}.xlsx", *SMALL[:2], "--json", "-").out) for name in ("one", "two")
    ]
    assert found[0] == found[1]


def test_an_older_edition_may_be_asked_for(terminal: Terminal) -> None:
    terminal.run("synthesise", "old.xlsx", *SMALL, "--edition", "2019")
    assert "Edition of 2019" in terminal.run("match", "old.xlsx").words


def test_faults_are_planted_and_their_key_is_kept(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("synthesise", "made_up.xlsx", *SMALL, "--faults", "5")
    key = json.loads((tmp_path / "made_up.faults.json").read_text(encoding="utf-8"))
    assert f"{len(key)} faults planted; the key is made_up.faults.json" in ran.out
    assert {frozenset(one) for one in key} == {frozenset({"rule", "list", "row"})}


def test_no_list_is_left_out(terminal: Terminal) -> None:
    terminal.run("synthesise", "made_up.xlsx", *SMALL)
    found = json.loads(terminal.run("check", "made_up.xlsx", "--json", "-").out)
    assert list(found["lists"]) == list(load_specification().lists)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("made_up.xlsx", "--as-at", "soon"), "--as-at soon is not a day."),
        (("made_up.xlsx", "--as-at", "2024-07-01", "--edition", "2020"), "There is no edition 2020."),
        (("folder.xlsx", *SMALL), "folder.xlsx could not be written"),
        (("nosuch.xlsx/made_up.xlsx", *SMALL), "could not be written"),
        (("made_up.csv", *SMALL), "made_up.csv must end in .xlsx."),
        (("made_up.xlsx", "--as-at", "2024-07-01", "--children", "0"), "children"),
        (("made_up.xlsx",), "as-at"),
    ],
)
def test_what_cannot_be_made_up_ends_with_2_and_a_sentence(
    words: tuple[str, ...], says: str, terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "nosuch.xlsx").write_text("in the way", encoding="utf-8")
    (tmp_path / "folder.xlsx").mkdir()
    ran = terminal.run("synthesise", *words)
    assert (ran.code, says in ran.err, "Traceback" in ran.err) == (2, True, False), ran.err
