"""ilacs measure: what it prints and what it writes."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from tests.functional.commands import Ran, Terminal
from tests.functional.workbooks import MARK, plan, publish, write_workbook

DAY = ("--as-at", "2024-07-01")
SECOND = "child_protection.second_or_subsequent_plans"


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    plans = [plan("A", previous_plans=1), plan("B"), plan("C", previous_plans=""), plan(MARK, started_on="01/03/2023")]
    return write_workbook(tmp_path / "workbook.xlsx", {"child_protection": plans})


def figures(ran: Ran) -> dict[str, dict[str, object]]:
    assert ran.code == 0
    return {one["measure"]: one for one in json.loads(ran.out)["figures"]}


def test_figures_are_printed_with_what_they_are_made_of(workbook: Path, terminal: Terminal) -> None:
    words = terminal.run("measure", workbook, *DAY).words
    assert (
        "Second or subsequent child protection plans │ 33% │ 1 of 3 rows. 1 (33%) unknown, in the denominator." in words
    )
    assert "Annex A, edition of 2023, as at 1 July 2024" in words


def test_json_goes_to_the_terminal_and_nothing_else_does(workbook: Path, terminal: Terminal) -> None:
    second = figures(terminal.run("measure", workbook, *DAY, "--json", "-"))[SECOND]
    assert [second[name] for name in ("numerator", "denominator", "unknown")] == [1, 3, 1]


def test_a_figure_says_which_errors_weaken_it(workbook: Path, terminal: Terminal) -> None:
    weakened = figures(terminal.run("measure", workbook, *DAY, "--json", "-"))[SECOND]["weakened"]
    assert weakened == {
        "rows": 1,
        "by": [{"says": "Number of Previous Child Protection Plans is blank.", "list": "child_protection", "rows": 1}],
    }


def test_files_are_written(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    names = ("out/f.json", "out/f.csv", "out/f.xlsx")
    ran = terminal.run("measure", workbook, *DAY, "--json", names[0], "--csv", names[1], "--xlsx", names[2], "--quiet")
    assert (ran.code, ran.out) == (0, "")
    lines = list(csv.DictReader((tmp_path / names[1]).read_text(encoding="utf-8").splitlines()))
    assert [line["share"] for line in lines if line["measure"] == SECOND] == ["0.333333"]
    assert openpyxl.load_workbook(tmp_path / names[2]).sheetnames[0] == "Index"
    assert json.loads((tmp_path / names[0]).read_text(encoding="utf-8"))["as_at"] == "2024-07-01"


def test_no_file_holds_a_child(workbook: Path, terminal: Terminal) -> None:
    ran = terminal.run("measure", workbook, *DAY, "--csv", "-")
    assert (MARK in ran.out, "second_or_subsequent_plans" in ran.out) == (False, True)


def test_a_measure_whose_column_is_not_there_says_so(tmp_path: Path, terminal: Terminal) -> None:
    workbook = write_workbook(
        tmp_path / "w.xlsx", {"child_protection": [plan()]}, leave_out=["child_protection.previous_plans"]
    )
    why = figures(terminal.run("measure", workbook, *DAY, "--json", "-"))[SECOND]["why"]
    assert why == "List 7, Child protection, has no column Number of Previous Child Protection Plans."


def test_the_council_s_settings_hold(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ilacs.toml").write_text("[settings]\nchildren_aged_0_to_17 = 10000\n", encoding="utf-8")
    told = figures(terminal.run("measure", workbook, *DAY, "--json", "-"))
    assert any(one.get("rate") for one in told.values())


def test_figures_are_set_beside_what_is_published(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    publish(tmp_path, "PrevRegCPR,council,20.5,2023-24", "PrevRegCPR,England,33,2023-24")
    beside = figures(terminal.run("measure", workbook, *DAY, "--json", "-"))[SECOND]["published"]
    assert beside == {
        "indicator": "PrevRegCPR",
        "period": "2023-24",
        "council": 20.5,
        "neighbours": None,
        "england": 33.0,
        "ours": pytest.approx(33.333, abs=0.001),
        "against_council": "higher",
        "against_neighbours": "",
        "against_england": "similar",
    }


def test_the_council_says_how_near_is_similar(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    publish(tmp_path, "PrevRegCPR,england,33,2023-24", settings="similar_percent = 1")
    ran = terminal.run("measure", workbook, *DAY, "--csv", "-")
    line = next(line for line in csv.DictReader(ran.out.splitlines()) if line["measure"] == SECOND)
    assert (line["published_england"], line["published_against_england"]) == ("33", "higher")


def test_a_published_value_that_is_none_ends_with_2(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    publish(tmp_path, "PrevRegCPR,england,c,2023-24")
    ran = terminal.run("measure", workbook, *DAY)
    assert (ran.code, "In row 2 of the look-up table published_indicators" in ran.words) == (2, True)


def test_a_list_that_is_not_there_is_told(tmp_path: Path, terminal: Terminal) -> None:
    sheet = openpyxl.Workbook()
    sheet.active.title = "List 7"
    sheet.active.append(
        ["Child Unique ID", "Gender", "Child Protection Plan Start Date", "Child Protection Plan End Date"]
    )
    sheet.active.append(["A", "a) Male", "01/03/2024", ""])
    sheet.save(tmp_path / "w.xlsx")
    words = terminal.run("measure", "w.xlsx", *DAY).words
    assert "List 1: Contacts: not found" in words
    assert "could not be worked out; --json says why of each" in words


def test_a_day_that_is_none_ends_with_2(workbook: Path, terminal: Terminal) -> None:
    assert terminal.run("measure", workbook, "--as-at", "soon").code == 2


def test_a_file_that_cannot_be_written_ends_with_2(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert terminal.run("measure", workbook, *DAY, "--json", "file/figures.json").code == 2
