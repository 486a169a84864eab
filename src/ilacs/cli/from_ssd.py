"""ilacs from-ssd: the workbook from an extract of the Standard Safeguarding Dataset."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from ilacs.annex_a import load_specification
from ilacs.cli.inputs import read_day, read_settings, section
from ilacs.cli.outputs import write_file, write_text
from ilacs.cli.parameters import SettingsFile
from ilacs.cli.waiting import waiting
from ilacs.gathering import Coverage, Gathered, Merged
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline.gathering import Extracted, build_from_ssd
from ilacs.records import Problem
from ilacs.reporting.gathered import (
    conflicts_csv,
    coverage_json,
    coverage_page,
    coverage_rows,
    write_gathered,
)

ENDING = ".xlsx"
PAGE, FOR_PROGRAMS, CONFLICTS = ".coverage.md", ".coverage.json", ".conflicts.csv"


def from_ssd(
    source: Annotated[
        str,
        typer.Argument(
            envvar="ILACS_SSD",
            show_envvar=True,
            show_default=False,
            help="The folder or zip of its csv or Parquet files, or a database: sqlite:///file, duckdb:///file, "
            "postgresql://user@server/database, mssql://server/database.",
        ),
    ],
    as_at: Annotated[str, typer.Option(help="The day the lists are drawn, such as 2026-11-02.")],
    out: Annotated[Path, typer.Option(help="The workbook to write, ending in .xlsx.")],
    authority: Annotated[
        str, typer.Option(help="Your own authority, by name or code: tells placements inside it from those outside.")
    ] = "",
    with_: Annotated[
        list[Path] | None,
        typer.Option("--with", help="A workbook or csv file with what the dataset lacks, such as List 11."),
    ] = None,
    mapping: Annotated[
        Path | None, typer.Option(help="Sheets and headings of those files, as corrected with ilacs match --save.")
    ] = None,
    settings: SettingsFile = None,
) -> None:
    """Build the workbook from a Standard Safeguarding Dataset extract, and say how far each column is filled."""
    if out.suffix.lower() != ENDING:
        raise Problem(f"{out} must end in {ENDING}.")
    extracted = Extracted(
        where=source,
        as_at=read_day(as_at, "--as-at"),
        authority=authority,
        others=with_ or (),
        corrections=read_corrections(mapping) if mapping else Corrections(),
        settings=section(read_settings(settings), "settings"),
    )
    with waiting() as told:
        gathered, merged = build_from_ssd(extracted, told)
        told("writing the workbook")
        _write(gathered, merged, out)
    _print(gathered, merged, out)


def _write(gathered: Gathered, merged: Merged | None, out: Path) -> None:
    specification = load_specification()
    write_file(out, lambda: write_gathered(out, gathered.tables, gathered.raw, gathered.edition, specification))
    write_text(out.with_suffix(PAGE), coverage_page(gathered, specification))
    write_text(out.with_suffix(FOR_PROGRAMS), coverage_json(gathered, specification))
    if merged and merged.conflicts:
        write_text(out.with_suffix(CONFLICTS), conflicts_csv(merged, specification))


def _print(gathered: Gathered, merged: Merged | None, out: Path) -> None:
    console = Console()
    table = Table("List", title="How far the extract fills the lists", title_justify="left")
    for heading in ("Rows", *map(str.capitalize, Coverage)):
        table.add_column(heading, justify="right")
    for row in coverage_rows(gathered, load_specification()):
        table.add_row(*row)
    console.print(table)
    for account in gathered.lists:
        if account.says and not account.rows:
            console.print(f"{load_specification().lists[account.list_].title}: {account.says}", markup=False)
    corrected = [*(one.corrects for one in gathered.lists), *(one.corrects for one in gathered.columns)]
    put_right = len(list(filter(None, corrected)))
    console.print(
        f"Columns and lists where a deviation from Ofsted's guidance was put right: {put_right}. The page tells each."
    )
    for reason in merged.left_out if merged else ():
        console.print(f"Not used: {reason}", style="dim", markup=False)
    if merged and merged.conflicts:
        console.print(
            f"Cells that differ between files: {len(merged.conflicts):,}, told in {out.with_suffix(CONFLICTS)}",
            markup=False,
        )
    typer.echo(f"Written: {out}, {out.with_suffix(PAGE)} and {out.with_suffix(FOR_PROGRAMS)}")
    typer.echo(f"Now check it: ilacs check {out} --as-at {gathered.as_at.isoformat()}")
