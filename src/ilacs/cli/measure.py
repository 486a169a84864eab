"""ilacs measure: every measure of a workbook, for people on the terminal and for programs."""

from pathlib import Path
from typing import Annotated

import typer

from ilacs.annex_a import load_specification
from ilacs.cli.options import read_options
from ilacs.cli.outputs import write_file, write_text
from ilacs.cli.parameters import AsAt, Files, MappingFile, Quiet, SettingsFile
from ilacs.cli.waiting import waiting
from ilacs.pipeline import MeasuredWorkbook, measure_workbook
from ilacs.reporting.data_report.figure_files import figures_csv, figures_json
from ilacs.reporting.data_report.pages import ListPage, list_pages

TERMINAL = "-"


def measure(
    files: Files,
    as_at: AsAt = None,
    json: Annotated[Path | None, typer.Option(help="Write the figures here as JSON; - for the terminal.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write the figures here as csv; - for the terminal.")] = None,
    xlsx: Annotated[Path | None, typer.Option(help="Write the figures here as a workbook of tables.")] = None,
    mapping: MappingFile = None,
    settings: SettingsFile = None,
    quiet: Quiet = False,
) -> None:
    """Work out every measure of an Annex A workbook, and what each is made of. Nothing leaves this machine."""
    quiet = quiet or TERMINAL in (str(json), str(csv))
    options = read_options(as_at=as_at, mapping=mapping, settings=settings)
    with waiting(quiet=quiet) as told:
        measured = measure_workbook(files, options, told)
        pages = list_pages(measured, load_specification())
        told("writing the figures")
        _write(measured, pages, json=json, csv=csv, xlsx=xlsx)
    if not quiet:
        from ilacs.cli.printing_figures import print_figures

        print_figures(pages, measured.checked.result)


def _write(
    measured: MeasuredWorkbook,
    pages: tuple[ListPage, ...],
    *,
    json: Path | None,
    csv: Path | None,
    xlsx: Path | None,
) -> None:
    result = measured.checked.result
    if json:
        _write_or_print(json, figures_json(result, pages))
    if csv:
        _write_or_print(csv, figures_csv(pages))
    if xlsx:
        from ilacs.reporting.data_report.tables import write_tables

        write_file(xlsx, lambda: write_tables(xlsx, pages, result.as_at))


def _write_or_print(path: Path, text: str) -> None:
    if str(path) == TERMINAL:
        typer.echo(text, nl=False)
    else:
        write_text(path, text)
