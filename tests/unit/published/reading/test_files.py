"""Files that are reports, and files that are not."""

from datetime import date
from pathlib import Path

import pytest

from ilacs.published.reading import ReportUnreadable, read_report, read_report_bytes
from ilacs.published.report import Family, Status
from tests.unit.published.reading.reports import ILACS
from tests.unit.published.reading.typed import write_pdf

REPORT = write_pdf(ILACS.replace("◼", "•"))


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "children's services inspection - 02 february 2026.pdf"
    path.write_bytes(REPORT)
    return path


def test_publication_comes_from_the_file_s_name_where_it_is_not_printed(report: Path) -> None:
    found = read_report(report)
    assert (found.published, found.published_from, found.source) == (date(2026, 2, 2), "file name", report.name)


def test_a_day_of_the_inspection_in_a_name_is_no_publication() -> None:
    assert read_report_bytes(REPORT, "kent 2025-11-03.pdf").published is None


def test_a_report_is_known_by_its_digest() -> None:
    assert read_report_bytes(REPORT, "a.pdf").sha256 == read_report_bytes(REPORT, "b.pdf").sha256


def test_a_web_page_that_says_the_report_is_gone() -> None:
    found = read_report_bytes(b"<!DOCTYPE html><title>Report not found</title>", "dead_2012-10-19_birmingham.pdf")
    assert (found.family, found.status, found.published) == (Family.DEAD_PAGE, Status.DEAD, date(2012, 10, 19))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"<!DOCTYPE html><title>Sign in</title>", "is a web page and not a PDF"),
        (b"report not found", "is not a PDF"),
        (b"PK\x03\x04 a workbook", "is not a PDF"),
        (REPORT[:300], "damaged or cut off"),
        (write_pdf("Accounts"), "not an inspection report of a kind we know"),
    ],
)
def test_what_is_no_report_is_refused_in_a_sentence(content: bytes, says: str) -> None:
    with pytest.raises(ReportUnreadable, match=says):
        read_report_bytes(content, "x.pdf")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReportUnreadable, match="could not be read"):
        read_report(tmp_path / "none.pdf")


def test_a_file_that_is_far_too_large(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ilacs.published.reading.files.LARGEST", 10)
    with pytest.raises(ReportUnreadable, match="far larger"):
        read_report(report)


def test_a_pdf_whose_end_is_missing_is_read_as_far_as_it_goes_and_marked() -> None:
    found = read_report_bytes(REPORT.replace(b"%%EOF", b""), "x.pdf")
    assert found.status is Status.NEEDS_CHECK
    assert len(found.judgements) == 5
