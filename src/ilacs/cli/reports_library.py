"""The collection of report texts on the command line: what is added, what waits for a person, what is put right."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.cli.data_folder import Data
from ilacs.cli.exits import ERRORS_FOUND
from ilacs.published.adding import Added, Outcome, Parser, add_reports, find_pdfs, read_kept_again
from ilacs.published.fetching import read_manifest
from ilacs.published.library import Entry, Library
from ilacs.published.reading import PARSER_VERSION, read_report
from ilacs.published.register import load_inspections
from ilacs.published.searching.indexing import ReportIndex, open_index
from ilacs.reporting.wording import counted

REPORTS = "reports"
"""The folder of the collection within the data folder."""
NO_TEXTS = (
    "There are no report texts here yet, so that there is nothing to search. Add PDFs of inspection reports with: "
    "ilacs reports add FOLDER. Grades and dates of all inspections come with ilacs: ilacs reports outcomes."
)


def open_library(data: Path) -> Library:
    """The collection within a data folder, there yet or not."""
    return Library(data / REPORTS)


def open_texts(data: Path) -> ReportIndex:
    """The index of the collection, built where it is not up to date."""
    return open_index(open_library(data), load_inspections().inspections)


def add(
    data: Data,
    files: Annotated[list[Path] | None, typer.Argument(help="PDFs, or folders of them.", show_default=False)] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep a copy of each PDF, to read again later.")] = False,
    again: Annotated[bool, typer.Option("--again", help="Read the kept copies that an older ilacs read.")] = False,
) -> None:
    """Read inspection reports into the collection that is searched. What fails waits in the queue."""
    library, parser = open_library(data), Parser(read_report, PARSER_VERSION)
    paths = find_pdfs(files or ())
    sources = _sources(files or ())
    added = list(add_reports(library, paths, parser, added_on=date.today(), sources=sources, is_pdf_kept=keep))
    if again:
        added += read_kept_again(library, parser)
    _print_added(added)
    waiting = len(library.queue())
    if waiting:
        typer.echo(f"{counted(waiting, 'report waits', 'reports wait')} for a look: ilacs reports queue")
    if any(one.outcome is Outcome.FAILED for one in added):
        raise typer.Exit(ERRORS_FOUND)


def _sources(files: Iterable[Path]) -> dict[str, str]:
    """Where the files of a fetched folder were published, by digest."""
    return {kept.sha256: kept.address for path in files if path.is_dir() for kept in read_manifest(path).values()}


def _print_added(added: list[Added]) -> None:
    for one in added:
        if one.outcome is Outcome.FAILED:
            typer.echo(f"{one.path.name}: {one.why}", err=True)
    counts = Counter(one.outcome for one in added)
    told = ", ".join(f"{outcome} {counts[outcome]:,}" for outcome in Outcome if counts[outcome])
    typer.echo(f"{told[:1].upper()}{told[1:]}." if told else "There was no PDF to add.")


def queue(data: Data) -> None:
    """List what a person should look at, and why."""
    waiting = open_library(data).queue()
    if not waiting:
        typer.echo("Nothing waits for a look.")
        return
    table = Table("Digest", "File", "Why")
    for one in waiting:
        table.add_row(one.sha256[:12], escape(one.source), escape(one.why))
    Console().print(table)


def correct(
    data: Data,
    digest: Annotated[str, typer.Argument(help="The beginning of the digest, as the queue shows it.")],
    field: Annotated[
        str, typer.Argument(help="authority, windows, published, edition, family, type, title, judgement.NAME.")
    ],
    value: Annotated[str, typer.Argument(help="What it should be.")],
) -> None:
    """Put one field of a report right by hand. It stays so when a newer ilacs reads the PDF again."""
    library = open_library(data)
    found = library.find(digest)
    changed = Entry(found.read, found.added_on, {**found.corrections, field: value})
    report = changed.report
    library.keep(changed)
    typer.echo(f"{report.title or report.source}: {field} is now {value}.")
