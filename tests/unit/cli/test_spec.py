"""ilacs spec."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ilacs.cli.main import build_app
from ilacs.records import Problem

app, runner = build_app("spec"), CliRunner()


def test_it_prints_the_descriptor() -> None:
    printed = runner.invoke(app, ["spec", "--format", "table-schema"]).output
    assert len(json.loads(printed)["resources"]) == 11


def test_a_list_may_be_named_by_its_number() -> None:
    printed = runner.invoke(app, ["spec", "--format", "json-schema", "--list", "7"]).output
    assert list(json.loads(printed)["properties"]) == ["child_protection"]


def test_an_older_edition_may_be_asked_for() -> None:
    printed = runner.invoke(app, ["spec", "--format", "csvw", "--edition", "2019"]).output
    assert json.loads(printed)["dc:title"] == "Annex A of ILACS inspections, edition of 2019"


def test_pages_are_printed_one_after_another() -> None:
    printed = runner.invoke(app, ["spec", "--format", "markdown", "--list", "contacts"]).output
    assert [line for line in printed.splitlines() if line.startswith("# ")][:2] == [
        "# Annex A of ILACS inspections, edition of 2023",
        "# List 1: Contacts",
    ]


def test_files_are_written_into_a_folder(tmp_path: Path) -> None:
    runner.invoke(app, ["spec", "--format", "csvw", "--list", "contacts", "--out", str(tmp_path)])
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert written == {
        "csv-metadata.json",
        "contacts.csv",
        "code_sets/gender.csv",
        "code_sets/ethnicity.csv",
        "code_sets/source.csv",
    }


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    outcome = runner.invoke(app, ["spec", "--format", "stone"])
    assert isinstance(outcome.exception, Problem)
    assert "table-schema, csvw, json-schema, markdown" in str(outcome.exception)


@pytest.mark.parametrize("arguments", [["--list", "12"], ["--edition", "1066"]])
def test_what_is_unknown_is_refused(arguments: list[str]) -> None:
    outcome = runner.invoke(app, ["spec", "--format", "csvw", *arguments])
    assert isinstance(outcome.exception, Problem)
