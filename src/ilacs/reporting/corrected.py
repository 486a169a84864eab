"""The corrected workbook: clean values in the official layout, with every change told in its last sheet."""

from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.reporting.bulk_workbook import BulkWorkbook
from ilacs.reporting.changes_sheet import add_changes_sheet
from ilacs.reporting.found import Found
from ilacs.reporting.looks import all_looks
from ilacs.reporting.official_lists import add_official_lists


def write_corrected(path: Path, found: Found, specification: Specification) -> None:
    """Write the clean lists as the edition lays them out; lists that were not found have their headings alone."""
    book = BulkWorkbook(all_looks(), found.result.as_at)
    add_official_lists(book, found.cleaned.tables, found.result.edition, specification, raw=found.raw)
    add_changes_sheet(book, "Changes", found, specification)
    book.save(path)
