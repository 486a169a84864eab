"""The command that reads reports."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from ilacs.cli.exits import UNUSABLE
from ilacs.cli.reports_read import read
from tests.unit.published.reading.reports import FOCUSED_VISIT, ILACS
from tests.unit.published.reading.typed import write_pdf

APP = typer.Typer()
APP.command()(read)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kent 2026-02-02.pdf").write_bytes(write_pdf(ILACS.replace("◼", "•")))
    (tmp_path / "leeds.PDF").write_bytes(write_pdf(FOCUSED_VISIT))
    return tmp_path


def test_one_report_is_one_object(folder: Path) -> None:
    found = CliRunner().invoke(APP, [str(folder / "kent 2026-02-02.pdf"), "--json"])
    assert found.exit_code == 0
    assert json.loads(found.stdout)["authority"] == "Kent"


def test_several_reports_are_an_object_a_line(folder: Path) -> None:
    found = CliRunner().invoke(APP, [str(folder), "--json"])
    assert [json.loads(line)["authority"] for line in found.stdout.splitlines()] == ["Kent", "Leeds"]


def test_a_bad_file_is_said_and_the_others_are_read(folder: Path) -> None:
    (folder / "bad.pdf").write_bytes(b"nothing")
    found = CliRunner().invoke(APP, [str(folder), "--json"])
    assert found.exit_code == UNUSABLE
    assert found.stderr == "bad.pdf is not a PDF. Give the PDF that Ofsted published.\n"
    assert len(found.stdout.splitlines()) == 2


def test_a_report_in_a_few_lines(folder: Path) -> None:
    found = CliRunner().invoke(APP, [str(folder / "kent 2026-02-02.pdf")])
    assert "  Place: Kent\n  On site: 2025-11-03 to 2025-11-07\n  Published: 2026-02-02 (file name)\n" in found.stdout
    assert "  Help and protection: requires improvement\n" in found.stdout
    assert "  7 paragraphs, 2 areas for improvement\n" in found.stdout


def test_what_is_to_be_checked_is_said(folder: Path) -> None:
    found = CliRunner().invoke(APP, [str(folder / "leeds.PDF")])
    assert "focused visit, read" in found.stdout
    assert "Led by: Ann Other" in found.stdout


def test_a_folder_without_reports(tmp_path: Path) -> None:
    found = CliRunner().invoke(APP, [str(tmp_path)])
    assert (found.exit_code, found.stderr) == (UNUSABLE, "There is no PDF in that folder.\n")


def test_a_page_that_was_saved_instead_of_a_report(folder: Path) -> None:
    (folder / "gone.pdf").write_bytes(b"<!DOCTYPE html><title>Report not found</title>")
    found = CliRunner().invoke(APP, [str(folder / "gone.pdf")])
    assert found.exit_code == 0
    assert "  Place: not known\n  0 paragraphs, 0 areas for improvement\n  To check: file: " in found.stdout
