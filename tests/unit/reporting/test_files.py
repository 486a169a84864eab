import json
from dataclasses import replace
from pathlib import Path

import pytest

from ilacs.checking.planned import PlannedRule
from ilacs.records import Problem
from ilacs.reporting import files
from ilacs.reporting.files import ALL, write_files
from tests.unit.reporting.building import found, issue

RULE = PlannedRule("contacts.dates_contradict", "contacts", "error", "", (), because="Both cannot be.")


def test_every_file_is_written_and_nothing_else(tmp_path: Path) -> None:
    write_files(found(issue()), tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(ALL)


def test_it_says_where_everything_is(tmp_path: Path) -> None:
    written = write_files(found(issue()), tmp_path)
    assert json.loads(written.issues_json.read_text(encoding="utf-8"))["edition"] == "2023"
    assert written.marked.read_bytes()[:2] == written.corrected.read_bytes()[:2] == b"PK"
    assert written.issues_parquet.read_bytes()[:4] == b"PAR1"


def test_the_reasons_of_the_rules_are_told(tmp_path: Path) -> None:
    written = write_files(found(issue()), tmp_path, [RULE])
    assert "Both cannot be." in written.report.read_text(encoding="utf-8")
    assert "Both cannot be." in written.issues_csv.read_text(encoding="utf-8-sig")


def test_files_of_ours_are_replaced_and_others_left_alone(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text("old")
    (tmp_path / "notes.txt").write_text("mine")
    write_files(found(), tmp_path)
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_file_in_the_place_of_the_folder_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(Problem, match="could not be written into"):
        write_files(found(), tmp_path / "out")


def test_a_folder_in_the_place_of_a_file_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    with pytest.raises(Problem, match="choose another folder"):
        write_files(found(), tmp_path)


def test_a_file_that_is_open_elsewhere_is_a_problem_that_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(written: Path, wanted: Path) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Problem, match=r"report\.html could not be replaced. Close it"):
        write_files(found(), tmp_path)


def test_a_failure_leaves_the_earlier_files_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_files(found(), tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    monkeypatch.setattr(files, "report_html", lambda *given: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        write_files(found(issue()), tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_same_check_gives_the_same_files(tmp_path: Path) -> None:
    one, other = (write_files(found(issue()), tmp_path / name) for name in ("one", "other"))
    assert one.marked.read_bytes() == other.marked.read_bytes()
    assert one.corrected.read_bytes() == other.corrected.read_bytes()


def test_lists_without_a_known_day_are_reported_all_the_same(tmp_path: Path) -> None:
    made = found(issue())
    undated = replace(made, result=replace(made.result, as_at=None))
    assert "--as-at" in write_files(undated, tmp_path).report.read_text(encoding="utf-8")
