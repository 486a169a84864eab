"""Adding PDFs to the collection: what cannot be read waits for a person, and the rest goes on."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from ilacs.lib.problem import Problem
from ilacs.published.library import Entry, Library, ToCheck
from ilacs.published.report import InspectionReport

NOWHERE: Mapping[str, str] = MappingProxyType({})
"""No published address is known."""
ReadReport: TypeAlias = Callable[[Path], InspectionReport]


@dataclass(frozen=True, slots=True)
class Parser:
    """What reads a PDF, and its version: what an older one read is read again."""

    read: ReadReport
    version: int


class Outcome(StrEnum):
    """What became of a file."""

    ADDED = "added"
    READ_AGAIN = "read again"
    KNOWN = "known"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Added:
    """One file, what became of it, and why where it failed."""

    path: Path
    outcome: Outcome
    why: str = ""


def find_pdfs(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files named, and every PDF in the folders named. Raises Problem where one is not there."""
    return tuple(dict.fromkeys(found for path in paths for found in _pdfs_at(path)))


def _pdfs_at(path: Path) -> Iterator[Path]:
    if not path.exists():
        raise Problem(f"{path} is not there. Check its name.")
    if not path.is_dir():
        yield path
        return
    yield from sorted(found for found in path.rglob("*") if found.suffix.lower() == ".pdf" and found.is_file())


def add_reports(
    library: Library,
    paths: Iterable[Path],
    parser: Parser,
    *,
    added_on: date,
    sources: Mapping[str, str] = NOWHERE,
    is_pdf_kept: bool = False,
) -> Iterator[Added]:
    """Read each file into the collection, one after the other. `sources` are published addresses by digest."""
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as error:
            yield _failed(library, path, "", f"It could not be opened ({error.strerror}).")
            continue
        pdf = _Pdf(path, content, hashlib.sha256(content).hexdigest())
        added = _add(library, pdf, parser, added_on=added_on, source=sources.get(pdf.digest, ""))
        if is_pdf_kept and added.outcome is not Outcome.FAILED:
            library.keep_pdf(pdf.digest, content)
        yield added


def read_kept_again(library: Library, parser: Parser) -> Iterator[Added]:
    """Read the kept copies of what an older parser read."""
    for entry in list(library.entries()):
        path = library.pdf(entry.read.sha256)
        if entry.read.parser_version < parser.version and path.exists():
            yield from add_reports(library, [path], parser, added_on=entry.added_on)


@dataclass(frozen=True, slots=True)
class _Pdf:
    path: Path
    content: bytes
    digest: str


def _add(library: Library, pdf: _Pdf, parser: Parser, *, added_on: date, source: str) -> Added:
    known = library.entry(pdf.digest)
    if known and known.read.parser_version >= parser.version:
        return Added(pdf.path, Outcome.KNOWN)
    try:
        report = parser.read(pdf.path)
    except (Problem, OSError) as error:
        return _failed(library, pdf.path, pdf.digest, str(error))
    # What the first reading was called stays: a kept copy is called by its digest.
    named = replace(report, sha256=pdf.digest, source=source or (known.read.source if known else pdf.path.name))
    library.keep(Entry(named, known.added_on, known.corrections) if known else Entry(named, added_on))
    return Added(pdf.path, Outcome.READ_AGAIN if known else Outcome.ADDED)


def _failed(library: Library, path: Path, digest: str, why: str) -> Added:
    named = digest or hashlib.sha256(str(path).encode()).hexdigest()
    library.keep_failure(ToCheck(named, path.name, why))
    return Added(path, Outcome.FAILED, why)
