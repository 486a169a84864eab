"""ilacs flows: children's moves between services, as a table, a diagram, and for programs."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.functional.commands import Terminal
from tests.functional.workbooks import MARK, write_workbook

AT = ("--as-at", "2024-07-01")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Two contacts, one of which led to a referral."""
    contacts = [{"child_id": child, "contacted_on": "03/06/2024"} for child in (MARK, "B2")]
    referrals = [{"child_id": MARK, "referred_on": "04/06/2024", "is_no_further_action": "a) Yes"}]
    return write_workbook(tmp_path / "workbook.xlsx", {"contacts": contacts, "referrals": referrals})


def test_the_moves_are_shown_with_the_period(terminal: Terminal, workbook: Path) -> None:
    ran = terminal.run("flows", workbook, *AT)
    assert ran.code == 0
    assert "From 1 January 2024 to 1 July 2024: 2 children" in ran.words
    assert "│ Contact │ Referral │ 1 │" in ran.words


def test_the_csv_holds_the_same(terminal: Terminal, workbook: Path) -> None:
    rows = list(csv.reader(io.StringIO(terminal.run("flows", workbook, *AT, "--csv", "-").out)))
    assert rows[:3] == [
        ["kind", "from", "to", "children"],
        ["move", "Contact", "Referral", "1"],
        ["move", "Contact", "No further step", "1"],
    ]


def test_the_json_holds_the_same(terminal: Terminal, workbook: Path) -> None:
    read = json.loads(terminal.run("flows", workbook, *AT, "--json", "-").out)
    assert [(link["source"], link["target"], link["children"]) for link in read["links"]] == [
        ("contact", "referral", 1),
        ("contact", "no_further_step", 1),
        ("referral", "no_further_step", 1),
    ]


def test_files_are_written_where_they_are_asked_for(terminal: Terminal, workbook: Path, tmp_path: Path) -> None:
    names = [tmp_path / "out" / name for name in ("flows.json", "flows.csv", "flows.html")]
    terminal.run("flows", workbook, *AT, "--json", names[0], "--csv", names[1], "--html", names[2])
    assert "<svg" in names[2].read_text(encoding="utf-8")
    assert all(name.stat().st_size for name in names)


def test_no_child_is_named_in_anything_that_is_written(terminal: Terminal, workbook: Path, tmp_path: Path) -> None:
    page = tmp_path / "flows.html"
    told = [terminal.run("flows", workbook, *AT, *more).words for more in (("--json", "-"), ("--html", page))]
    assert MARK not in "".join([*told, page.read_text(encoding="utf-8")])
