"""Building the index of a library, in memory or on disk, and opening it again for as long as it is up to date."""

import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from tantivy import Index, Searcher

from ilacs.lib.facts import digest
from ilacs.lib.problem import Problem
from ilacs.published.inspection import Inspection
from ilacs.published.library import Library
from ilacs.published.report import InspectionReport
from ilacs.published.searching.background import Background
from ilacs.published.searching.keeping import summaries_json, summaries_of
from ilacs.published.searching.passages import ReportSummary, is_searched, passages_of
from ilacs.published.searching.schema import document, register_words, schema

HEAP = 128_000_000
"""Bytes in which the whole of a library fits, so that the index is in one piece and equal scores keep their order."""
SUMMARIES = "reports.json"


@dataclass(frozen=True, slots=True)
class ReportIndex:
    """An index that can be searched, with the reports it is of."""

    searcher: Searcher
    reports: Mapping[str, ReportSummary]
    """By the digest of the PDF, the newest first."""
    inspections: tuple[Inspection, ...] = ()
    """The register's, with or without a report's text here."""
    fingerprint: str = ""

    @property
    def passages(self) -> int:
        """How many there are to search."""
        return int(self.searcher.num_docs)


def build_index(reports: Iterable[InspectionReport], inspections: Sequence[Inspection] = ()) -> ReportIndex:
    """An index in memory. `inspections` are the register's, for links and for grades before."""
    index = Index(schema())
    summaries = _fill(index, reports, inspections)
    return ReportIndex(index.searcher(), summaries, tuple(inspections))


def open_index(library: Library, inspections: Sequence[Inspection] = ()) -> ReportIndex:
    """The library's index on disk, built anew where the library, the register or the facts have changed.

    It is built aside and put in place whole: those who search meanwhile keep the one they opened.
    """
    fingerprint = library_fingerprint(library, inspections)
    folder = library.folder / "index" / fingerprint
    try:
        return _open(folder, fingerprint, inspections)
    except (OSError, ValueError, KeyError, TypeError):
        pass  # Not there yet, or not whole.
    shutil.rmtree(folder, ignore_errors=True)
    _build_in(folder, library.reports(), inspections)
    _remove_others(folder)
    return _open(folder, fingerprint, inspections)


def library_fingerprint(library: Library, inspections: Sequence[Inspection] = ()) -> str:
    """What an index of the library as it stands is called: another name says that it is time to open it anew."""
    seen = hashlib.sha256(library.fingerprint().encode())
    seen.update(digest("reports", "places", "framework", code=("published", "published/searching")).encode())
    for one in inspections:
        seen.update(repr((one.code, one.started_on, one.ended_on, sorted(one.judgements.items()), one.link)).encode())
    return seen.hexdigest()[:32]


def _fill(
    index: Index, reports: Iterable[InspectionReport], inspections: Iterable[Inspection]
) -> dict[str, ReportSummary]:
    """Every passage in its place, the newest report first; gives back the reports it is of."""
    register_words(index)
    found = [report for report in reports if is_searched(report)]
    background, places, summaries = Background.of(found, inspections), count(), dict[str, ReportSummary]()
    writer = index.writer(HEAP, 1)
    for report in sorted(found, key=_recency, reverse=True):
        summary, passages = passages_of(report, background)
        summaries[summary.sha256] = summary
        for passage in passages:
            writer.add_document(document(passage, next(places)))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return summaries


def _recency(report: InspectionReport) -> tuple[date, str]:
    day = max((window.end for window in report.windows), default=report.published or date.min)
    return day, report.sha256


def _build_in(folder: Path, reports: Iterable[InspectionReport], inspections: Iterable[Inspection]) -> None:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix="draft-", dir=folder.parent))
        summaries = _fill(Index(schema(), path=str(draft)), reports, inspections)
        (draft / SUMMARIES).write_text(summaries_json(summaries.values()), encoding="utf-8")
        put_in_place(draft, folder)
    except OSError as error:
        raise Problem(
            f"The index could not be written to {folder.parent} ({error.strerror}). "
            "Make room there, or choose another --data."
        ) from error


def put_in_place(draft: Path, folder: Path) -> None:
    """Give an index that is whole its name, unless somebody else built the same meanwhile: theirs is as good."""
    try:
        draft.rename(folder)
    except OSError:
        shutil.rmtree(draft)
        if not (folder / SUMMARIES).exists():
            raise


def _remove_others(folder: Path) -> None:
    """Older indexes go. On systems that do not let go of an open file they stay until the next time."""
    for other in folder.parent.iterdir():
        if other != folder and not other.name.startswith("draft-"):
            shutil.rmtree(other, ignore_errors=True)


def _open(folder: Path, fingerprint: str, inspections: Sequence[Inspection]) -> ReportIndex:
    index = Index.open(str(folder))
    register_words(index)
    # Another library is another index, so that nothing need watch this one for changes.
    index.config_reader(reload_policy="manual")
    summaries = summaries_of((folder / SUMMARIES).read_text(encoding="utf-8"))
    return ReportIndex(
        index.searcher(), {report.sha256: report for report in summaries}, tuple(inspections), fingerprint
    )
