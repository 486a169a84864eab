"""ilacs flows: how many children moved between which services, as a table and a Sankey diagram."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.cli.inputs import read_day, read_settings, section
from ilacs.cli.outputs import write_text
from ilacs.cli.parameters import AsAt, Files, MappingFile
from ilacs.cli.waiting import waiting
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline import Options
from ilacs.pipeline.following import follow_children
from ilacs.records.flows import Flows
from ilacs.reporting.flows_page import MOVES, flows_csv, flows_html, flows_json, move_rows
from ilacs.reporting.wording import counted, day_in_words


def flows(
    files: Files,
    as_at: AsAt = None,
    json: Annotated[Path | None, typer.Option(help="Write the flows here as JSON; - for the terminal.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write the moves here as csv; - for the terminal.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write the diagram with its tables here.")] = None,
    mapping: MappingFile = None,
) -> None:
    """Count children's moves between services. Small numbers are shown as they are: for use inside the council."""
    options = Options(
        as_at=None if as_at is None else read_day(as_at, "--as-at"),
        corrections=read_corrections(mapping) if mapping else Corrections(),
        settings=section(read_settings(None), "settings"),
    )
    to_terminal = "-" in (str(json), str(csv))
    with waiting(quiet=to_terminal) as told:
        followed = follow_children(files, options, told)
    for path, write in ((json, flows_json), (csv, flows_csv), (html, flows_html)):
        if path:
            _write(path, write(followed))
    if not to_terminal:
        _print(followed, html)


def _write(path: Path, text: str) -> None:
    if str(path) == "-":
        typer.echo(text, nl=False)
    else:
        write_text(path, text)


def _print(followed: Flows, html: Path | None) -> None:
    console = Console()
    period = f"From {day_in_words(followed.started_on)} to {day_in_words(followed.ended_on)}"
    console.print(f"{period}: {counted(followed.children, 'child', 'children')}", style="bold")
    table = Table(*MOVES, title="Moves between services", title_justify="left")
    table.columns[2].justify = "right"
    for source, target, children in move_rows(followed):
        table.add_row(source, target, f"{int(children):,}")
    console.print(table)
    if html:
        console.print(f"The page is {escape(str(html))}")
