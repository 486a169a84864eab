"""Everything that a search finds, as a file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from django.http import HttpRequest, HttpResponse
from django.utils.http import content_disposition_header

from ilacs.published.searching.asking import PAGE_SIZE
from ilacs.published.searching.search import every_passage
from ilacs.reporting.searched.files import found_csv, found_json, found_markdown
from ilacs.reporting.searched.found import Found
from ilacs.reporting.searched.workbook import found_workbook
from ilacs.web.core.clock import today
from ilacs.web.core.library import report_texts
from ilacs.web.publications.presenters.state import newest_day
from ilacs.web.publications.questions import read_strictly

MOST = 5_000
"""Passages in one file."""
NO_TEXTS = "No report texts have been added yet, so there was nothing to search."


@dataclass(frozen=True, slots=True)
class File:
    """How a kind of file is written, and what a browser is told that it is."""

    write: Callable[[Found], str | bytes]
    content_type: str


FILES: Mapping[str, File] = {
    # The mark tells Excel that the text is UTF-8.
    "csv": File(lambda found: "\ufeff" + found_csv(found), "text/csv; charset=utf-8"),
    "json": File(found_json, "application/json"),
    "md": File(found_markdown, "text/markdown; charset=utf-8"),
    "xlsx": File(found_workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


def export_found(request: HttpRequest, kind: str) -> HttpResponse:
    """All pages of the search in one file, with the question and the licence."""
    asked = replace(read_strictly(request), page=1, size=PAGE_SIZE)
    texts = report_texts()
    passages, notes = every_passage(texts.index, asked) if texts.are_there else ((), (NO_TEXTS,))
    if len(passages) > MOST:
        notes = (*notes, f"Only the first {MOST:,} of {len(passages):,} passages are in this file: narrow the search.")
    found = Found(asked, passages[:MOST], today(), newest_day(texts.index), notes)
    response = HttpResponse(FILES[kind].write(found), content_type=FILES[kind].content_type)
    if kind != "json":  # A browser shows JSON, and saves the others.
        response.headers["Content-Disposition"] = content_disposition_header(True, f"reports.{kind}")
    return response
