"""ilacs indicators table: every indicator for every council, by either set of rules, as one file."""

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from ilacs.benchmarking.bundling import load_over, read_files
from ilacs.benchmarking.comparing import lait_table, sound_table
from ilacs.benchmarking.store import PublishedFigures, load_bundled
from ilacs.benchmarking.table import TableRow
from ilacs.benchmarking.table_files import write_table_csv, write_table_json, write_table_parquet
from ilacs.cli.data_folder import FIGURES, Data
from ilacs.cli.kept_figures import figure_files, figures_to_read, print_refusals
from ilacs.cli.outputs import write_file
from ilacs.cli.parameters import Quiet
from ilacs.lib.problem import Problem

WRITERS = {".parquet": write_table_parquet, ".csv": write_table_csv, ".json": write_table_json}


class Mode(Enum):
    """Whose rules."""

    SOUND = "sound"
    LAIT = "lait"


TABLES = {Mode.SOUND: sound_table, Mode.LAIT: lait_table}


def table(
    data: Data,
    out: Annotated[Path, typer.Option(help="The file to write: .parquet, .csv or .json.", show_default=False)],
    mode: Annotated[
        Mode, typer.Option(help="The sound rules, or those of DfE's Local Authority Interactive Tool, faults and all.")
    ] = Mode.SOUND,
    files: Annotated[
        list[Path] | None,
        typer.Option(
            "--from", help="Use these files or folders alone: EES CSVs, or the file behind LAIT. May be repeated."
        ),
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Write ranks, bands, neighbours' means and more of every indicator and council in its latest period."""
    write = _writer_of(out, read=files or ())
    figures = _figures_of(figure_files(files)) if files else figures_to_read(data / FIGURES)
    rows = TABLES[mode](figures)
    if not rows:
        raise Problem(
            "There is no figure of any of the indicators that the table is of, those of DfE's Local Authority "
            "Interactive Tool, so nothing was written. List them with: ilacs indicators list"
        )
    write_file(out, lambda: write(out, rows))
    if not quiet:
        indicators = len({row.measure_short for row in rows})
        typer.echo(f"{len(rows):,} rows of {indicators} indicators by {mode.value} rules are in {out}")


def _writer_of(out: Path, *, read: Sequence[Path]) -> Callable[[Path, Sequence[TableRow]], None]:
    write = WRITERS.get(out.suffix.lower())
    if not write:
        raise Problem(f"{out.name} could be many things. Name a file that ends in {', '.join(WRITERS)}.")
    if any(one.resolve() == out.resolve() for one in read):
        raise Problem(f"{out.name} would be written over, and is to be read. Choose another name for the table.")
    return write


def _figures_of(files: Sequence[Path]) -> PublishedFigures:
    """Figures of some files alone. Rates without children in these files are set against those that come with ilacs."""
    readings = read_files(files, held=load_bundled())
    print_refusals(readings, Console(stderr=True))
    return load_over(readings, PublishedFigures((), (), loaded_from="files"), loaded_from="files").figures
