"""ilacs reports outcomes."""

import json
from datetime import date
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from ilacs.cli.reports_outcomes import outcomes
from ilacs.published.library import Entry, Library
from ilacs.records import Problem
from tests.unit.published.reports import paragraph, report


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of data that is empty, so that nobody's own counts."""
    monkeypatch.setenv("ILACS_DATA", str(tmp_path))
    return tmp_path


def run(*arguments: str) -> Result:
    app = typer.Typer()
    app.command()(outcomes)
    return CliRunner().invoke(app, arguments)


def test_as_json_it_prints_the_document_alone() -> None:
    document = json.loads(run("--as-at", "2024-03-31", "--json").stdout)
    assert (document["as_at"], document["n"]) == ("2024-03-31", 151)


def test_without_a_day_it_takes_the_last_that_the_register_knows() -> None:
    assert json.loads(run("--json").stdout)["as_at"] == "2026-08-22"


def test_after_that_day_it_says_so_beside_the_figures() -> None:
    ran = run("--as-at", "2026-11-01", "--json")
    assert ran.stderr == "The register knows reports published by 22 August 2026, none later.\n"
    assert json.loads(ran.stdout)["n"] == 153


def test_reports_can_be_counted_by_their_publication_too() -> None:
    document = json.loads(run("--as-at", "2024-03-31", "--published-by", "2024-03-31", "--json").stdout)
    assert document["profile"]["overall_effectiveness"]["outstanding"] == 27


def test_for_people_it_prints_tables_and_sentences() -> None:
    printed = " ".join(run("--as-at", "2024-03-31").stdout.split())
    assert printed.startswith("As at 31 March 2024: 151 councils have a result")
    assert "26 improved, 15 kept good or better, 12 declined" in printed
    assert "New and not inspected yet: Cumberland and Westmorland and Furness." in printed
    assert "…" not in printed


def test_what_is_not_known_is_said_and_not_counted() -> None:
    printed = " ".join(run("--as-at", "2020-03-31").stdout.split())
    assert "Last inspection not in the register, or not read: 47." in printed
    assert "Counted although abolished since: Northamptonshire." in printed


def test_before_the_register_begins_there_is_nothing_to_count() -> None:
    assert "0 councils have a result" in run("--as-at", "2012-01-01").stdout


def test_a_day_that_is_none_is_refused() -> None:
    assert isinstance(run("--as-at", "tomorrow").exception, Problem)


def test_a_report_that_was_added_counts(folder: Path) -> None:
    before = json.loads(run("--as-at", "2026-10-01", "--json").stdout)["profile"]["children_in_care"]
    added = report(paragraph("Plans are weak.", grade="inadequate"), ended_on=date(2026, 9, 11))
    Library(folder / "reports").keep(Entry(added, date(2026, 10, 1)))
    ran = run("--as-at", "2026-10-01", "--json")
    after = json.loads(ran.stdout)["profile"]["children_in_care"]
    assert after["inadequate"] == before["inadequate"] + 1
    assert "of later ones those that were added" in ran.stderr
