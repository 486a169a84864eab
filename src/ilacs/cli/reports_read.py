"""The command `ilacs reports read`: what inspection reports say, as JSON or in a few lines each."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from ilacs.cli.exits import UNUSABLE
from ilacs.published.as_json import as_json as report_as_json
from ilacs.published.reading import ReportUnreadable, read_report
from ilacs.published.report import InspectionReport

Reports = Annotated[list[Path], typer.Argument(help="Inspection reports as PDF: files or folders.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON; one object a line for several files.")]


def read(files: Reports, as_json: AsJson = False) -> None:
    """Read inspection reports: place, days on site, judgements, areas for improvement and numbered paragraphs."""
    paths = list(_every(files))
    is_alone = len(paths) == 1
    refused = 0
    for path in paths:
        try:
            report = read_report(path)
        except ReportUnreadable as problem:
            typer.echo(str(problem), err=True)
            refused += 1
            continue
        typer.echo(_json(report, is_alone=is_alone) if as_json else "\n".join(_summary(report)) + "\n")
    if not paths:
        typer.echo("There is no PDF in that folder.", err=True)
    if refused or not paths:
        raise typer.Exit(UNUSABLE)


def _every(files: list[Path]) -> Iterator[Path]:
    for path in files:
        if path.is_dir():
            yield from sorted(found for found in path.rglob("*") if found.suffix.lower() == ".pdf")
        else:
            yield path


def _json(report: InspectionReport, *, is_alone: bool) -> str:
    return json.dumps(report_as_json(report), ensure_ascii=False, indent=2 if is_alone else None)


def _summary(report: InspectionReport) -> Iterator[str]:
    yield f"{report.source}: {report.family.value.replace('_', ' ')}, {report.status.value.replace('_', ' ')}"
    yield f"  {report.title}"
    yield f"  Place: {report.authority or report.urn or 'not known'}"
    if report.windows:
        yield f"  On site: {'; '.join(f'{window.start} to {window.end}' for window in report.windows)}"
    if report.published:
        yield f"  Published: {report.published} ({report.published_from})"
    if report.leads:
        yield f"  Led by: {', '.join(report.leads)}"
    for name, grade in report.judgements.items():
        yield f"  {_words(name)}: {_words(grade).lower()}"
    yield f"  {len(report.paragraphs)} paragraphs, {len(report.improvements)} areas for improvement"
    for doubt in report.unread:
        yield f"  To check: {doubt}"


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()
