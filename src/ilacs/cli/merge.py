"""ilacs merge: several partial exports of one council as one workbook."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from ilacs.annex_a import load_specification
from ilacs.cli.inputs import read_settings, section
from ilacs.cli.outputs import write_file, write_text
from ilacs.cli.parameters import MappingFile, SettingsFile
from ilacs.cli.waiting import waiting
from ilacs.gathering import Merged
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline.gathering import merge_files
from ilacs.records import Problem
from ilacs.reporting.gathered import conflicts_csv, merged_page, merged_rows, write_gathered

ENDING = ".xlsx"
PAGE, CONFLICTS = ".merged.md", ".conflicts.csv"
FEWEST = 2


def merge(
    files: Annotated[
        list[Path],
        typer.Argument(help="The exports, the one that is to win last: files, folders or zips.", show_default=False),
    ],
    out: Annotated[Path, typer.Option(help="The workbook to write, ending in .xlsx.")],
    mapping: MappingFile = None,
    settings: SettingsFile = None,
) -> None:
    """Merge partial exports of one council: the last value wins, and every conflict is reported."""
    _check_paths(files, out)
    corrections = read_corrections(mapping) if mapping else Corrections()
    with waiting() as told:
        merged = merge_files(files, corrections, section(read_settings(settings), "settings"), told)
        told("writing the workbook")
        _write(merged, out)
    _print(merged, out)


def _check_paths(files: list[Path], out: Path) -> None:
    if len(files) < FEWEST:
        raise Problem("Name two exports or more, the one that is to win last.")
    if out.suffix.lower() != ENDING:
        raise Problem(f"{out} must end in {ENDING}.")
    if any(out.resolve() == file.resolve() for file in files):
        raise Problem(f"{out} is one of the exports. Choose another place for the merged workbook.")


def _write(merged: Merged, out: Path) -> None:
    specification = load_specification()
    write_file(out, lambda: write_gathered(out, merged.tables, merged.raw, merged.edition, specification))
    write_text(out.with_suffix(PAGE), merged_page(merged, specification))
    write_text(out.with_suffix(CONFLICTS), conflicts_csv(merged, specification))


def _print(merged: Merged, out: Path) -> None:
    console = Console()
    table = Table("List", title="What was merged", title_justify="left")
    for heading in ("Rows in the files", "Rows merged", "Conflicts"):
        table.add_column(heading, justify="right")
    for row in merged_rows(merged, load_specification()):
        table.add_row(*row)
    console.print(table)
    for reason in merged.left_out:
        console.print(f"Not used: {reason}", style="dim", markup=False)
    typer.echo(f"Written: {out}, {out.with_suffix(PAGE)} and {out.with_suffix(CONFLICTS)}")
    typer.echo(f"Now check it: ilacs check {out}")
