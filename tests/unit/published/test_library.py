"""The collection of reports on disk."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ilacs.lib.problem import Problem
from ilacs.published.library import Entry, Library, ToCheck
from ilacs.published.report import Status
from tests.unit.published.reports import LEEDS, paragraph, report

KENT_REPORT = report(paragraph("Foster carers are valued."))
ADDED_ON = date(2026, 1, 5)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "reports")


@pytest.fixture
def filled(library: Library) -> Library:
    library.keep(Entry(KENT_REPORT, ADDED_ON))
    return library


def test_an_empty_library_needs_no_folder(library: Library) -> None:
    assert (library.reports(), library.queue()) == ((), ())


def test_what_is_kept_comes_back_whole(filled: Library) -> None:
    assert list(filled.entries()) == [Entry(KENT_REPORT, ADDED_ON)]


def test_a_correction_is_kept_beside_what_was_read(filled: Library) -> None:
    filled.keep(Entry(KENT_REPORT, ADDED_ON, {"title": "Put right"}))
    (entry,) = filled.entries()
    assert (entry.read.title, entry.report.title) == (KENT_REPORT.title, "Put right")


def test_a_report_is_found_by_the_beginning_of_its_digest(filled: Library) -> None:
    assert filled.find(KENT_REPORT.sha256[:8]).read == KENT_REPORT


@pytest.mark.parametrize("beginning", ["", "ab", "zzzzzzzz", "../../etc", "*"])
def test_a_beginning_that_is_of_no_report_is_refused(filled: Library, beginning: str) -> None:
    with pytest.raises(Problem, match="No reports"):
        filled.find(beginning)


def test_a_report_that_was_read_in_part_is_queued_with_why(library: Library) -> None:
    library.keep(Entry(replace(KENT_REPORT, status=Status.NEEDS_CHECK, unread=("published: none printed",)), ADDED_ON))
    assert [one.why for one in library.queue()] == ["published: none printed"]


def test_a_dead_page_is_queued(library: Library) -> None:
    library.keep(Entry(replace(KENT_REPORT, status=Status.DEAD), ADDED_ON))
    assert [one.source for one in library.queue()] == ["a.pdf"]


def test_a_failure_is_queued_until_the_file_is_read(filled: Library) -> None:
    filled.keep_failure(ToCheck(KENT_REPORT.sha256, "a.pdf", "It is cut off."))
    assert [(one.source, one.why) for one in filled.queue()] == [("a.pdf", "It is cut off.")]
    filled.keep(Entry(KENT_REPORT, ADDED_ON))
    assert filled.queue() == ()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"report": {}}', '{"report": 1, "added_on": "", "corrections": 3}']
)
def test_what_is_broken_on_disk_is_queued_and_the_rest_is_read(filled: Library, content: str) -> None:
    (filled.folder / "texts" / "abcdef.json").write_text(content, encoding="utf-8")
    assert filled.reports() == (KENT_REPORT,)
    assert [one.sha256 for one in filled.queue()] == ["abcdef"]


def test_no_draft_is_left_behind(filled: Library) -> None:
    assert [path.name for path in (filled.folder / "texts").iterdir()] == [f"{KENT_REPORT.sha256}.json"]


def test_its_fingerprint_changes_with_what_is_kept(filled: Library) -> None:
    before = filled.fingerprint()
    filled.keep(Entry(report(code=LEEDS), ADDED_ON))
    assert filled.fingerprint() != before


def test_where_nothing_can_be_written_a_plain_word_says_so(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(Problem, match="Make room there"):
        Library(tmp_path / "reports").keep(Entry(KENT_REPORT, ADDED_ON))
