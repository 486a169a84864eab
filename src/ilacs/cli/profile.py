"""ilacs profile: one council on every indicator, by what inspectors judge."""

from typing import Annotated

import typer

from ilacs.cli.data_folder import Data
from ilacs.cli.inputs import read_day
from ilacs.cli.outputs import write_file
from ilacs.cli.printing_places import print_profile
from ilacs.cli.published_data import (
    AsCsv,
    AsHtml,
    AsJson,
    AsXlsx,
    Edition,
    Mode,
    Neighbours,
    Own,
    Polarity,
    Rules,
    published_in,
    read_asked,
    write_asked_for,
    write_or_print,
)
from ilacs.cli.reports_library import open_library
from ilacs.places import load_register
from ilacs.published.register import load_inspections
from ilacs.published.registering import with_reports
from ilacs.reporting.places.council import council_profile
from ilacs.reporting.places.profile_page import profile_html
from ilacs.reporting.places.rows import entry_row, profile_json, rows_csv
from ilacs.reporting.places.workbook import write_profile


def profile(
    council: Annotated[str, typer.Argument(help="Its name, three-digit code, ONS code or URN.", show_default=False)],
    data: Data,
    as_at: Annotated[
        str | None,
        typer.Option(help="The day to tell the inspections of; without it, the last that the register knows."),
    ] = None,
    mode: Mode = Rules.SOUND,
    edition: Edition = Neighbours.NEWEST,
    polarity: Polarity = None,
    own: Own = None,
    json: AsJson = False,
    csv: AsCsv = None,
    xlsx: AsXlsx = None,
    html: AsHtml = None,
) -> None:
    """Show where a council stands on every published indicator, by what inspectors judge, and its inspections."""
    authority, register = load_register().find(council), with_reports(load_inspections(), open_library(data).reports())
    made = council_profile(
        authority,
        published_in(data),
        register,
        as_at=read_day(as_at, "--as-at") if as_at else register.position,
        asked=read_asked(mode, edition, polarity=polarity, own=own),
        is_past_told=bool(json or xlsx or html),
    )
    files = write_asked_for(
        (
            (csv, lambda path: write_or_print(path, rows_csv(entry_row(entry) for entry in made.entries))),
            (html, lambda path: write_or_print(path, profile_html(made))),
            (xlsx, lambda path: write_file(path, lambda: write_profile(path, made))),
        )
    )
    if json:
        typer.echo(profile_json(made), nl=False)
    elif not files:
        print_profile(made)
