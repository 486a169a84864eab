"""ilacs indicators load and bundle: files of published figures taken in."""

from pathlib import Path
from typing import Annotated

import typer

from ilacs.benchmarking.bundling import bundle as bundle_files
from ilacs.benchmarking.bundling import keep, read_files
from ilacs.cli.data_folder import FIGURES, Data
from ilacs.cli.kept_figures import figure_files, figures_to_replace, keep_or_say, print_loaded

FigureFiles = Annotated[
    list[Path],
    typer.Argument(help="CSV files of Explore Education Statistics, or the file behind LAIT.", show_default=False),
]


def load(data: Data, files: FigureFiles) -> None:
    """Take in files of published figures: they stand in the place of what was held of the same files."""
    folder = data / FIGURES
    held = figures_to_replace(folder)
    readings = read_files(figure_files(files), held=held)
    print_loaded(keep_or_say(folder, lambda: keep(readings, folder)), folder)


def bundle(
    files: FigureFiles,
    out: Annotated[Path, typer.Option(help="The folder to write the snapshot into.", show_default=False)],
) -> None:
    """Make a snapshot of these files alone, such as the one that comes with ilacs."""
    print_loaded(keep_or_say(out, lambda: bundle_files(figure_files(files), out)), out)
