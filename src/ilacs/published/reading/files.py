"""A file as an inspection report: what it is, before it is read."""

import hashlib
from pathlib import Path

from ilacs.published.reading.days import read_day
from ilacs.published.reading.pages import read_pages
from ilacs.published.reading.reading import Source, dead_page, read_lines
from ilacs.published.reading.unreadable import ReportUnreadable
from ilacs.published.report import InspectionReport

LARGEST = 60_000_000
"""Bytes: ten times the largest report."""
BEGINNING, ENDING, WEB_PAGE = 1024, 2048, 50_000
GONE = b"report not found"


def read_report(path: Path) -> InspectionReport:
    """The report in a PDF. Raises ReportUnreadable, with a sentence, for a file that is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise ReportUnreadable(f"{path.name} is far larger than an inspection report. Check that it is one.")
        content = path.read_bytes()
    except OSError as error:
        raise ReportUnreadable(f"{path} could not be read ({error.strerror}). Check its name and place.") from error
    return read_report_bytes(content, path.name)


def read_report_bytes(content: bytes, name: str) -> InspectionReport:
    """The report in the bytes of a file, with the file's name or address."""
    if not content.strip():
        raise ReportUnreadable(f"{name} is empty. Download the report again.")
    sha256 = hashlib.sha256(content).hexdigest()
    named_on = read_day(Path(name).stem)
    if b"%PDF-" not in content[:BEGINNING]:
        if not _is_web_page(content):
            raise ReportUnreadable(f"{name} is not a PDF. Give the PDF that Ofsted published.")
        if GONE not in content[:WEB_PAGE].lower():
            raise ReportUnreadable(f"{name} is a web page and not a PDF. Open it, and download the report again.")
        return dead_page(Source(name, sha256, 0, named_on))
    pages = read_pages(content, name)
    is_cut_off = b"%%EOF" not in content[-ENDING:]
    return read_lines(pages.lines, Source(name, sha256, pages.count, named_on, is_cut_off, pages.pictures))


def _is_web_page(content: bytes) -> bool:
    beginning = content[:BEGINNING].lower()
    return b"<html" in beginning or b"<!doctype" in beginning
