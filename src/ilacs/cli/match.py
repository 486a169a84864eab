"""ilacs match: which sheet is which list and which heading which column, and why."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.annex_a import load_specification
from ilacs.cli.outputs import write_text
from ilacs.cli.parameters import Files, MappingFile
from ilacs.matching import Corrections, corrections_toml, read_corrections
from ilacs.matching import match as match_workbook
from ilacs.reading import read
from ilacs.records import ListMatch, Matching


def match(
    files: Files,
    mapping: MappingFile = None,
    save: Annotated[Path | None, typer.Option(help="Write what was matched here, to be corrected by hand.")] = None,
    every: Annotated[bool, typer.Option("--every", help="Show headings that match letter for letter too.")] = False,
) -> None:
    """Show how each sheet and heading was understood, with a score and a reason."""
    corrections = read_corrections(mapping) if mapping else Corrections()
    matching = match_workbook(read(files), load_specification(), corrections)
    _print(matching, every=every)
    if save:
        write_text(save, corrections_toml(matching))
        typer.echo(f"Saved in {save}. Correct it, then use it with --mapping {save}.")


def _print(matching: Matching, *, every: bool) -> None:
    console = Console()
    console.print(
        f"Edition of {matching.edition}: {len(matching.lists)} of {len(load_specification().lists)} lists found"
    )
    console.print(_sheets(matching))
    for found in matching.lists:
        columns = _columns(found, every=every)
        if columns.rows:
            console.print(columns)
    for sheet, why in matching.unmatched.items():
        console.print(f"{escape(sheet)}: not used. {escape(why)}", style="dim")


def _sheets(matching: Matching) -> Table:
    table = Table("List", "Sheet", "Headings in row", "Score", "Why", title="Sheets", title_justify="left")
    lists = load_specification().lists
    for found in matching.lists:
        name = f"{lists[found.list_].number} {lists[found.list_].title_in(matching.edition)}"
        table.add_row(
            name, escape(found.sheet.name), str(found.heading_row), f"{found.score:.2f}", escape(found.reason)
        )
    for missing in matching.missing:
        table.add_row(f"{lists[missing].number} {lists[missing].title_in(matching.edition)}", "not found", "", "", "")
    return table


def _columns(found: ListMatch, *, every: bool) -> Table:
    columns = load_specification().lists[found.list_].columns
    table = Table(
        "Heading in the file", "Read as", "Score", "Why", title=escape(found.sheet.name), title_justify="left"
    )
    for match_ in found.columns:
        if every or match_.score < 1:
            table.add_row(
                escape(match_.heading), columns[match_.column].heading, f"{match_.score:.2f}", escape(match_.reason)
            )
    for missing in found.missing:
        table.add_row("(not found)", columns[missing].heading.strip(), "", "")
    for extra in found.extra:
        table.add_row(escape(extra), "(no column of the list)", "", "")
    return table
