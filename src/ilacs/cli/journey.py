"""ilacs journey: what happened to one child, in order, with gaps and overlaps marked."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.cli.inputs import read_day, read_settings, section
from ilacs.cli.outputs import write_text
from ilacs.cli.parameters import AsAt, MappingFile
from ilacs.cli.waiting import waiting
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline import Options
from ilacs.pipeline.following import follow_child
from ilacs.records.journeys import Journey, MarkKind
from ilacs.reporting.journey_page import EVENTS, STRETCHES, child_words, journey_html
from ilacs.reporting.journey_rows import journey_json, stretch_row, timeline, unread_words
from ilacs.reporting.wording import counted

STYLES = {None: "", MarkKind.GAP: "bold red", MarkKind.OVERLAP: "bold yellow"}


def journey(
    file: Annotated[Path, typer.Argument(help="The workbook: a file, a folder or a zip.", show_default=False)],
    child: Annotated[
        str,
        typer.Argument(
            help="The child's identifier. Spaces, capitals and leading zeros do not matter.", show_default=False
        ),
    ],
    as_at: AsAt = None,
    json: Annotated[bool, typer.Option("--json", help="Print the journey as JSON.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write a page to read or print here.")] = None,
    mapping: MappingFile = None,
) -> None:
    """Follow one child through the lists. It shows that child's data: days, and what the lists say of them."""
    options = Options(
        as_at=None if as_at is None else read_day(as_at, "--as-at"),
        corrections=read_corrections(mapping) if mapping else Corrections(),
        settings=section(read_settings(None), "settings"),
    )
    with waiting(quiet=json) as told:
        followed = follow_child([file], options, told, child_id=child)
    if html:
        write_text(html, journey_html(followed))
    if json:
        typer.echo(journey_json(followed), nl=False)
        return
    _print(followed, html)


def _print(followed: Journey, html: Path | None) -> None:
    console = Console()
    console.print(escape(child_words(followed)), style="bold")
    happened = Table(*EVENTS, title="What happened", title_justify="left")
    for row in timeline(followed):
        happened.add_row(row.day, row.since, escape(row.says), escape(row.where), style=STYLES[row.mark])
    happened.columns[1].justify = "right"
    console.print(happened)
    lasted = Table(*STRETCHES, title="What lasted", title_justify="left")
    for stretch in followed.stretches:
        lasted.add_row(*map(escape, stretch_row(stretch)))
    lasted.columns[3].justify = "right"
    if followed.stretches:
        console.print(lasted)
    if unread := unread_words(followed):
        console.print(escape(unread))
    console.print(counted(len(followed.marks), "gap or overlap", "gaps and overlaps"), style="bold")
    if html:
        console.print(f"The page is {escape(str(html))}")
