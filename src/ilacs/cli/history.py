"""ilacs history: a folder of dated workbooks over time."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.annex_a import load_specification
from ilacs.cli.inputs import read_settings, section
from ilacs.cli.outputs import write_text
from ilacs.cli.parameters import MappingFile, SettingsFile
from ilacs.cli.waiting import waiting
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline import Options
from ilacs.pipeline.looking_back import look_back
from ilacs.records.histories import History
from ilacs.reporting.over_time.history_files import history_csv, history_json
from ilacs.reporting.over_time.history_page import Told, history_html
from ilacs.reporting.wording import counted, day_in_words


def history(
    folder: Annotated[
        Path,
        typer.Argument(help="Workbooks with a date in the name, such as 2026-10 or 5 Oct 2026.", show_default=False),
    ],
    json: Annotated[Path | None, typer.Option(help="Write every value here as JSON; - for the terminal.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write every value here as csv; - for the terminal.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write a page with charts here.")] = None,
    mapping: MappingFile = None,
    settings: SettingsFile = None,
    with_values: Annotated[
        bool, typer.Option("--with-values", help="Put identifiers of children into JSON and csv.")
    ] = False,
) -> None:
    """Follow every measure, the data quality and the children over a folder of dated workbooks."""
    options = Options(
        corrections=read_corrections(mapping) if mapping else Corrections(),
        settings=section(read_settings(settings), "settings"),
    )
    to_terminal = "-" in (str(json), str(csv))
    with waiting(quiet=to_terminal) as told:
        found = look_back(folder, options, told)
    measures = {measure.name: measure for measure in found.measures}
    if json:
        _write(json, history_json(found.history, measures, with_values=with_values))
    if csv:
        _write(csv, history_csv(found.history, measures, with_values=with_values))
    if html:
        _write(html, history_html(Told(found.history, measures, load_specification())))
    if not to_terminal:
        _print(found.history)


def _write(path: Path, text: str) -> None:
    if str(path) == "-":
        typer.echo(text, nl=False)
    else:
        write_text(path, text)


def _print(found: History) -> None:
    console = Console()
    table = Table("Workbook", "As at", title="Workbooks", title_justify="left")
    for heading in ("Rows", "Errors", "Queries", "Errors for each 1,000 rows", "Children", "New since the first"):
        table.add_column(heading, justify="right")
    new = 0
    for place, one in enumerate(found.workbooks):
        new += found.all_children.first_seen[place] if place else 0
        table.add_row(escape(one.name), day_in_words(one.as_at), *_numbers(found, place), f"{new:,}")
    console.print(table)
    for broken in found.broken:
        console.print(f"{escape(broken.name)} could not be used: {escape(broken.says)}", style="bold")
    for one in found.workbooks:
        console.print(escape(f"{one.name}: {one.dated_by}"), style="dim")
    for remark in found.remarks:
        console.print(escape(remark), style="dim")
    console.print(f"{counted(found.all_children.ever, 'child', 'children')} in all, each counted once", style="bold")


def _numbers(found: History, place: int) -> list[str]:
    lists = found.workbooks[place].lists.values()
    rows, errors, queries = (sum(getattr(one, name) for one in lists) for name in ("rows", "errors", "queries"))
    each = f"{errors * 1000 / rows:,.1f}" if rows else ""
    return [f"{rows:,}", f"{errors:,}", f"{queries:,}", each, f"{found.all_children.present[place]:,}"]
