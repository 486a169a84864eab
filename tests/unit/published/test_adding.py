"""Adding PDFs to the collection."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ilacs.lib.problem import Problem
from ilacs.published.adding import Added, Parser, add_reports, find_pdfs, read_kept_again
from ilacs.published.library import Entry, Library
from ilacs.published.report import InspectionReport
from tests.unit.published.reports import report

ADDED_ON = date(2026, 1, 5)


def read(path: Path) -> InspectionReport:
    if b"broken" in path.read_bytes():
        raise Problem("It is cut off.")
    return report()


OLD, NEW = Parser(read, 1), Parser(lambda path: replace(read(path), parser_version=2, title="Read anew"), 2)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "reports")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "kent.pdf"
    path.write_bytes(b"a report")
    return path


def outcomes(added: list[Added]) -> list[str]:
    return [one.outcome.value for one in added]


def test_a_report_is_added_once(library: Library, pdf: Path) -> None:
    twice = list(add_reports(library, [pdf, pdf], OLD, added_on=ADDED_ON))
    assert outcomes(twice) == ["added", "known"]
    assert len(library.reports()) == 1


def test_the_same_pdf_under_another_name_is_known(library: Library, pdf: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(pdf.read_bytes())
    assert outcomes(list(add_reports(library, [pdf, copy], OLD, added_on=ADDED_ON))) == ["added", "known"]


def test_what_fails_waits_and_the_rest_goes_on(library: Library, pdf: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"broken")
    added = list(add_reports(library, [broken, pdf, tmp_path / "gone.pdf"], OLD, added_on=ADDED_ON))
    assert outcomes(added) == ["failed", "added", "failed"]
    assert {one.source for one in library.queue()} == {"broken.pdf", "gone.pdf"}


def test_a_newer_parser_reads_again_and_corrections_stay(library: Library, pdf: Path) -> None:
    list(add_reports(library, [pdf], OLD, added_on=ADDED_ON))
    (entry,) = library.entries()
    library.keep(Entry(entry.read, entry.added_on, {"type": "short"}))
    added = list(add_reports(library, [pdf], NEW, added_on=date(2026, 6, 1)))
    (entry,) = library.entries()
    assert outcomes(added) == ["read again"]
    assert (entry.report.title, entry.report.type, entry.added_on) == ("Read anew", "short", ADDED_ON)


def test_kept_copies_are_read_again_without_the_file(library: Library, pdf: Path) -> None:
    list(add_reports(library, [pdf], OLD, added_on=ADDED_ON, is_pdf_kept=True))
    pdf.unlink()
    assert outcomes(list(read_kept_again(library, NEW))) == ["read again"]
    assert [(one.title, one.source) for one in library.reports()] == [("Read anew", "kent.pdf")]


def test_without_a_kept_copy_nothing_is_read_again(library: Library, pdf: Path) -> None:
    list(add_reports(library, [pdf], OLD, added_on=ADDED_ON))
    assert list(read_kept_again(library, NEW)) == []


def test_where_it_was_published_is_kept(library: Library, pdf: Path) -> None:
    digest = "9e2d9bb7a0c4a5b8f35ea8fa7c3e2a1e"
    list(add_reports(library, [pdf], OLD, added_on=ADDED_ON, sources={digest: "https://example.org/other"}))
    (known,) = library.reports()
    assert known.source == "kent.pdf"
    list(add_reports(library, [pdf], NEW, added_on=ADDED_ON, sources={known.sha256: "https://example.org/1"}))
    assert [one.source for one in library.reports()] == ["https://example.org/1"]


def test_folders_are_looked_through_for_pdfs(pdf: Path, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "LEEDS.PDF").write_bytes(b"")
    (tmp_path / "notes.txt").write_bytes(b"")
    assert [path.name for path in find_pdfs([tmp_path, pdf])] == ["LEEDS.PDF", "kent.pdf"]


def test_a_place_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="is not there"):
        find_pdfs([tmp_path / "nowhere"])
