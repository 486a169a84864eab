"""ilacs report: what a workbook shows, as one document to read, print and share."""

from pathlib import Path
from typing import Annotated, cast

import typer

from ilacs.annex_a import load_specification
from ilacs.cli.options import read_options
from ilacs.cli.parameters import AsAt, Files, MappingFile, Quiet, SettingsFile
from ilacs.cli.waiting import waiting
from ilacs.pipeline import measure_workbook
from ilacs.records import Problem
from ilacs.reporting.data_report.pages import list_pages

LEAST = "smallest_count_published"
PDF = "data-report.pdf"


def report(
    files: Files,
    out: Annotated[Path, typer.Option(help="Write the report and its tables into this folder.", show_default=False)],
    as_at: AsAt = None,
    pdf: Annotated[bool, typer.Option("--pdf", help="Also print it to PDF, with a browser that is here.")] = False,
    charts: Annotated[Path | None, typer.Option(help="Write each chart as SVG and PNG into this folder.")] = None,
    publish: Annotated[
        bool, typer.Option("--publish", help="Suppress small numbers and name nobody, for a report that leaves you.")
    ] = False,
    mapping: MappingFile = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Write what the lists show: figures, charts and tables for each list, and how far to trust them."""
    from ilacs.cli.paper import NO_BROWSER, find_browser, print_to_pdf
    from ilacs.reporting.data_report.publishing import notice, publishable
    from ilacs.reporting.data_report.writing import PAGE, write_charts, write_report

    if pdf and not find_browser():
        raise Problem(NO_BROWSER)
    specification = load_specification()
    with waiting(quiet=quiet) as told:
        measured = measure_workbook(files, read_options(as_at=as_at, mapping=mapping, settings=settings), told)
        pages, says = list_pages(measured, specification), ""
        if publish:
            told("suppressing small numbers")
            least = int(cast(float, measured.settings[LEAST]))
            pages, says = publishable(pages, least), notice(least)
        told("drawing and writing the report")
        drawn = write_report(measured, pages, specification, out, notice=says)
        if charts:
            told("writing the charts")
            write_charts(drawn, charts)
        if pdf:
            told("printing")
            print_to_pdf(out / PAGE, out / PDF)
    if not quiet:
        typer.echo(f"The report and its tables are in {out}")
