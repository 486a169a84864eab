"""The collection of read reports on disk: one JSON file a report, named by the digest of its PDF."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import cast

from ilacs.lib.problem import Problem
from ilacs.published.as_json import as_json
from ilacs.published.correcting import corrected
from ilacs.published.report import InspectionReport, Status
from ilacs.published.storing import report_of

SHORTEST = 6
"""Characters of a digest that a person must type at least."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One report of the collection, as it was read, with what a person put right."""

    read: InspectionReport
    added_on: date
    corrections: Mapping[str, str] = field(default_factory=dict)

    @property
    def report(self) -> InspectionReport:
        """The report as it stands after the corrections."""
        report = self.read
        for name, value in self.corrections.items():
            report = corrected(report, name, value)
        return report


@dataclass(frozen=True, slots=True)
class ToCheck:
    """What waits for a person: a file that could not be read, or a report that was read in part."""

    sha256: str
    source: str
    why: str


@dataclass(frozen=True, slots=True)
class Library:
    """A folder of read reports. Each file is written whole or not at all, so that readers never see half of one."""

    folder: Path

    def entries(self) -> Iterator[Entry]:
        """Every report that is kept whole, in the order of the digests."""
        for path in self._texts():
            entry = _read_entry(path)
            if entry:
                yield entry

    def reports(self) -> tuple[InspectionReport, ...]:
        """Every report as it stands after corrections."""
        return tuple(entry.report for entry in self.entries())

    def entry(self, digest: str) -> Entry | None:
        """The report of a PDF with this digest, where it is kept whole."""
        return _read_entry(self._text(digest))

    def find(self, beginning: str) -> Entry:
        """The one report whose digest begins so. Raises Problem where there is none, or more than one."""
        entries = [] if len(beginning) < SHORTEST else list(filter(None, map(_read_entry, self._texts(beginning))))
        if len(entries) != 1:
            raise Problem(
                f"{len(entries) or 'No'} reports have a digest that begins with {beginning}. Give at least {SHORTEST} "
                "letters and digits of it, as ilacs reports queue shows them."
            )
        return entries[0]

    def keep(self, entry: Entry) -> None:
        """Add a report, or put a newer reading in place of an older one."""
        whole = {
            "added_on": entry.added_on.isoformat(),
            "corrections": dict(entry.corrections),
            "report": as_json(entry.read),
        }
        digest = entry.read.sha256
        _write_whole(self._text(digest), json.dumps(whole, ensure_ascii=False).encode())
        self._failure(digest).unlink(missing_ok=True)

    def keep_pdf(self, digest: str, content: bytes) -> None:
        """Keep a copy of the PDF itself, so that a newer parser can read it again."""
        _write_whole(self.pdf(digest), content)

    def keep_failure(self, failure: ToCheck) -> None:
        """Put a file that could not be read into the hand-check queue."""
        content = json.dumps({"source": failure.source, "why": failure.why}, ensure_ascii=False)
        _write_whole(self._failure(failure.sha256), content.encode())

    def queue(self) -> tuple[ToCheck, ...]:
        """Everything that a person should look at, and why."""
        return tuple(self._queue())

    def pdf(self, digest: str) -> Path:
        """Where the PDF's own copy is, if it was kept."""
        return self.folder / "pdfs" / f"{digest}.pdf"

    def fingerprint(self) -> str:
        """One digest of all that is kept, quick to take: it changes with every file that is written."""
        seen = hashlib.sha256()
        for path in self._texts():
            stat = path.stat()
            seen.update(f"{path.name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
        return seen.hexdigest()

    def _queue(self) -> Iterator[ToCheck]:
        for path in sorted((self.folder / "unread").glob("*.json")):
            fields = _read_json(path)
            yield ToCheck(path.stem, str(fields.get("source", "")), str(fields.get("why", "It could not be read.")))
        for path in self._texts():
            entry = _read_entry(path)
            if entry is None:
                yield ToCheck(path.stem, "", "What was kept of it is broken. Add the file again.")
            elif why := _why_to_check(entry.report):
                yield ToCheck(path.stem, entry.read.source, why)

    def _texts(self, beginning: str = "") -> list[Path]:
        if not beginning.isalnum() and beginning:
            return []
        return sorted((self.folder / "texts").glob(f"{beginning}*.json"))

    def _text(self, digest: str) -> Path:
        return self.folder / "texts" / f"{digest}.json"

    def _failure(self, digest: str) -> Path:
        return self.folder / "unread" / f"{digest}.json"


def _why_to_check(report: InspectionReport) -> str:
    if report.status in (Status.READ, Status.MANUAL):
        return ""
    if report.status is Status.DEAD:
        return "The PDF says that there is no such report. Look for it on the publisher's site."
    return "; ".join(report.unread) or "It was read in part."


def _read_entry(path: Path) -> Entry | None:
    """None where there is no such file, or where it is not whole: it is then in the queue."""
    fields = _read_json(path)
    try:
        return Entry(
            read=report_of(cast("Mapping[str, object]", fields["report"])),
            added_on=date.fromisoformat(str(fields["added_on"])),
            corrections=dict(cast("Mapping[str, str]", fields["corrections"])),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _read_json(path: Path) -> Mapping[str, object]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write_whole(path: Path, content: bytes) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        raise Problem(
            f"{path} could not be written ({error.strerror}). Make room there, or choose another --data."
        ) from error
