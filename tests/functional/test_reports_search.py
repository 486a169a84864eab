"""ilacs reports add, queue, correct, search, topics, best, improvements, feed and export, as a person calls them."""

import csv
import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner

from ilacs.cli.reports import app
from ilacs.cli.reports_library import open_library
from ilacs.lib.problem import Problem
from ilacs.published.library import Entry
from ilacs.published.report import InspectionReport
from tests.unit.published.searching.conftest import KENT_NOW, LIBRARY


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with a few reports."""
    folder = tmp_path / "data"
    for report in LIBRARY:
        open_library(folder).keep(Entry(report, date(2026, 1, 5)))
    return folder


def run(data: Path, command: str, *words: str | Path) -> str:
    """What a command prints, on one line."""
    ran = CliRunner().invoke(app, [command, "--data", str(data), *map(str, words)], env={"COLUMNS": "300"})
    if ran.exception and not isinstance(ran.exception, SystemExit):
        raise ran.exception
    return " ".join(ran.output.split())


def test_a_fresh_installation_says_how_to_add_reports(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="ilacs reports add FOLDER"):
        run(tmp_path, "search", "neglect")


def test_what_is_found_can_be_quoted_and_asked_again(data: Path) -> None:
    shown = run(data, "search", "foster carers", "--grade", "outstanding")
    assert "1 passage in 1 report of 1 council" in shown
    assert "Kent, November 2025, children in care (outstanding), paragraph 31, page 9" in shown
    assert shown.endswith("q=foster%20carers&grade=outstanding")


def test_a_link_finds_the_same_again(data: Path) -> None:
    by_words = run(data, "search", "carers", "--council", "Leeds", "--where", "part=paragraph", "--sort", "newest")
    assert run(data, "search", "--link", "q=carers&part=paragraph&authority=383&sort=newest") == by_words


def test_odd_words_are_searched_for_all_the_same(data: Path) -> None:
    assert "plain words" in run(data, "search", '"foster (carers AND')


def test_facets_are_counted_when_asked(data: Path) -> None:
    shown = run(data, "search", "foster carers", "--counts", "--where", "year=2025", "--where", "year=2024")
    assert "Part of the report: Numbered paragraph 2, Area for improvement 1, Area for priority action 1" in shown


def test_only_the_latest_inspections_may_be_asked_for(data: Path) -> None:
    shown = run(data, "search", "foster carers", "--latest", "2023-01-01", "--neighbours-of", "Surrey")
    assert "Councils left out" in shown
    assert "latest=2023-01-01" in shown


def test_a_page_is_printed_for_programs(data: Path) -> None:
    ran = CliRunner().invoke(app, ["search", "--data", str(data), "caseloads", "--json"])
    assert [passage["text"] for passage in json.loads(ran.output)["passages"]] == ["Caseloads."]


def test_a_filter_that_is_none_is_refused_with_those_that_are(data: Path) -> None:
    with pytest.raises(Problem, match="report_type=short"):
        run(data, "search", "--where", "short")


def test_everything_found_is_exported(data: Path, tmp_path: Path) -> None:
    paths = {kind: tmp_path / "out" / f"found.{kind}" for kind in ("csv", "xlsx", "markdown", "json")}
    told = run(data, "export", "carers", *(word for kind, path in paths.items() for word in (f"--{kind}", path)))
    count = int(told.split()[0])
    assert len(list(csv.DictReader(paths["csv"].read_text(encoding="utf-8-sig").splitlines()))) == count > 5
    assert openpyxl.load_workbook(paths["xlsx"])["Passages"].max_row == count + 1
    assert paths["markdown"].read_text(encoding="utf-8").count("\n> — ") == count
    assert len(json.loads(paths["json"].read_text(encoding="utf-8"))["passages"]) == count


@pytest.mark.parametrize("kind", ["csv", "xlsx", "markdown", "json"])
def test_one_kind_of_file_is_written_alone(data: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "out" / f"found.{kind}"
    run(data, "export", "--link", "q=caseloads", f"--{kind}", path)
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_an_export_says_where_to_write(data: Path) -> None:
    with pytest.raises(Problem, match="--csv FILE"):
        run(data, "export", "carers")


def test_topics_are_listed_with_how_many_reports_name_them(data: Path) -> None:
    assert "Foster carers │ foster_carers │ 4 │ 98" in run(data, "topics")


def test_what_a_council_s_report_does_not_mention_is_said(data: Path) -> None:
    shown = run(data, "topics", "--council", "Leeds")
    assert "Leeds, March 2024: 1 topic named." in shown
    assert "Private fostering" in shown.partition("Not mentioned:")[2]


def test_a_council_without_a_report_is_said(data: Path) -> None:
    with pytest.raises(Problem, match="no report of that council"):
        run(data, "topics", "--council", "Surrey")


def test_what_outstanding_councils_do_stands_beside_the_contrast(data: Path) -> None:
    shown = run(data, "best", "foster carers", "--all")
    assert "Where that section is outstanding: 1 council" in shown
    assert "Brent, May 2026: Foster carers is not mentioned." in shown


def test_without_a_text_nothing_is_best(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no report texts"):
        run(tmp_path, "best", "neglect")


def test_what_is_best_is_that_of_the_latest_inspections(data: Path) -> None:
    assert "Councils left out" in run(data, "best", "foster carers", "--as-at", "2026-08-01")


def test_what_came_up_again_is_shown(data: Path) -> None:
    shown = run(data, "improvements", "--council", "Kent")
    assert "Kent, May 2022, then Kent, November 2025" in shown
    assert "again │ How soon foster carers are trained. │ Foster carers" in shown
    assert run(data, "improvements") == shown
    assert run(data, "improvements", "--council", "Leeds").startswith("No council has two inspections")


def test_what_is_new_is_shown_and_written_as_a_feed(data: Path, tmp_path: Path) -> None:
    shown = run(data, "feed", "--since", "2025-12-01", "--atom", tmp_path / "feed.xml")
    assert "26 December 2025: Kent, November 2025 new: Caseloads." in shown
    assert (tmp_path / "feed.xml").read_text(encoding="utf-8").count("<entry>") == 3
    assert run(data, "feed", "--since", "2030-01-01") == "No report here was published on or after 1 January 2030."


def test_a_file_that_is_no_report_waits_in_the_queue(data: Path, tmp_path: Path) -> None:
    (tmp_path / "odd.pdf").write_bytes(b"not a PDF")
    ran = CliRunner().invoke(app, ["add", "--data", str(data), str(tmp_path / "odd.pdf")])
    assert ran.exit_code == 1
    assert "Failed 1." in ran.output
    assert "odd.pdf" in run(data, "queue")


def test_what_is_put_right_by_hand_is_found_so(data: Path) -> None:
    told = run(data, "correct", KENT_NOW.sha256[:12], "authority", "Surrey")
    assert "authority is now Surrey" in told
    assert "Surrey, November 2025" in run(data, "search", "valued")


def test_what_cannot_be_put_right_so_changes_nothing(data: Path) -> None:
    with pytest.raises(Problem, match="does not fit published"):
        run(data, "correct", KENT_NOW.sha256[:12], "published", "soon")
    assert "Kent, November 2025" in run(data, "search", "valued")


def test_an_empty_queue_says_so(data: Path) -> None:
    assert run(data, "queue") == "Nothing waits for a look."


def test_what_can_be_read_is_added_beside_what_cannot(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pdfs").mkdir()
    for name in ("good.pdf", "odd.pdf"):
        (tmp_path / "pdfs" / name).write_bytes(name.encode())
    monkeypatch.setattr("ilacs.cli.reports_library.read_report", read_or_refuse)
    ran = CliRunner().invoke(app, ["add", "--data", str(data), "--keep", str(tmp_path / "pdfs")])
    assert "Added 1, failed 1." in ran.output
    assert "odd.pdf: It is no report." in ran.output


def read_or_refuse(path: Path) -> InspectionReport:
    if path.name == "odd.pdf":
        raise Problem("It is no report.")
    return KENT_NOW


def test_kept_copies_are_read_again_when_asked(data: Path) -> None:
    assert run(data, "add", "--again") == "There was no PDF to add."


def test_a_folder_without_pdfs_adds_nothing(data: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert run(data, "add", tmp_path / "empty") == "There was no PDF to add."
