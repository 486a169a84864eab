"""The figures that are kept on this machine, and what a fetch or load made of them."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.benchmarking.bundling import Loaded, held_in
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.reading import Reading, UnreadableFigures
from ilacs.benchmarking.revisions import Revision
from ilacs.benchmarking.store import PublishedFigures, load_bundled
from ilacs.lib.problem import Problem
from ilacs.reporting.wording import counted

KINDS = (".csv", ".parquet")
"""What is taken from a folder."""
MOST_INDICATORS = 15
"""Indicators that are named on the terminal; `revisions` lists all."""


def figures_to_read(folder: Path) -> PublishedFigures:
    """The figures in use: what is kept, or what comes with ilacs where nothing is or it is broken."""
    try:
        return held_in(folder)
    except UnreadableFigures as problem:
        typer.echo(f"{problem} The figures that come with ilacs are used.", err=True)
        return load_bundled()


def figures_to_replace(folder: Path) -> PublishedFigures:
    """The figures in use, with a broken folder put aside: nobody's data is deleted, and a new start is possible."""
    try:
        return held_in(folder)
    except UnreadableFigures:
        aside = _free_name(folder)
        try:
            folder.rename(aside)
        except OSError as error:
            raise Problem(
                f"What is kept in {folder} is broken and cannot be put aside ({error.strerror}). Move it away, or "
                "choose another folder with --data."
            ) from error
        typer.echo(f"What was kept in {folder} is broken and was put aside as {aside.name}.", err=True)
        return load_bundled()


def _free_name(folder: Path) -> Path:
    taken = sum(1 for _ in folder.parent.glob(f"{folder.name}.broken*"))
    return folder.with_name(f"{folder.name}.broken{taken or ''}")


def figure_files(named: Sequence[Path]) -> list[Path]:
    """The files named, and those in a folder that is named. Raises Problem where there are none."""
    try:
        found = [path for one in named for path in (sorted(one.iterdir()) if one.is_dir() else [one])]
    except OSError as error:
        raise Problem(f"{error.filename} cannot be opened. May you read it?") from error
    chosen = [path for path in found if path in named or path.suffix.lower() in KINDS]
    if not chosen:
        raise Problem("There is no CSV or Parquet file there. Name the files, or a folder that holds them.")
    return chosen


def keep_or_say(folder: Path, keep: Callable[[], Loaded]) -> Loaded:
    """Keep what was read. Raises Problem where the disk will not have it; what was kept before stays."""
    try:
        return keep()
    except OSError as error:
        raise Problem(
            f"The figures could not be kept in {folder} ({error.strerror}). What was there before stays in use. "
            "Make room, or choose another folder with --data."
        ) from error


def print_loaded(loaded: Loaded, folder: Path) -> None:
    """What each file gave, what it revised, and what was left out of it."""
    console = Console()
    console.print(_files(loaded))
    _print_revised(console, loaded)
    print_refusals(loaded.readings, console)
    indicators = {name for reading in loaded.readings for name in reading.columns}
    figures = sum(len(reading) for reading in loaded.readings)
    console.print(
        f"{counted(len(indicators), 'indicator', 'indicators')} and {counted(figures, 'figure', 'figures')} "
        f"of {counted(len(loaded.readings), 'file', 'files')} are now in {escape(str(folder))}",
        style="bold",
    )


def print_refusals(readings: Sequence[Reading], console: Console) -> None:
    """What was left out of each file, and in which lines."""
    for reading in readings:
        for refusal in reading.refusals:
            console.print(f"{reading.origin.file}: {refusal}", style="dim", markup=False, soft_wrap=True)


def _files(loaded: Loaded) -> Table:
    table = Table("File", "Title", "Release", title="What was read", title_justify="left")
    for heading in ("Indicators", "Figures", "Revised values"):
        table.add_column(heading, justify="right")
    revised = Counter((one.origin, one.to_release) for one in loaded.revisions if is_revision(one))
    for reading in loaded.readings:
        origin = reading.origin
        counts = (len(reading.columns), len(reading), revised[origin.name, origin.release])
        table.add_row(*map(escape, (origin.file, origin.title, origin.release)), *(f"{count:,}" for count in counts))
    return table


def _print_revised(console: Console, loaded: Loaded) -> None:
    counts = Counter(one.indicator for one in loaded.revisions if is_revision(one))
    if not counts:
        console.print("No value that was published before is different now.")
        return
    known = load_indicators()
    table = Table("Indicator", "Title", title="Values that are not what they were", title_justify="left")
    table.add_column("Values", justify="right")
    for name, count in counts.most_common(MOST_INDICATORS):
        table.add_row(escape(name), escape(known[name].short_title if name in known else ""), f"{count:,}")
    if len(counts) > MOST_INDICATORS:
        table.caption = f"and {len(counts) - MOST_INDICATORS} more indicators"
    console.print(table)
    console.print("See them value by value: ilacs indicators revisions")


def is_revision(revision: Revision) -> bool:
    """Whether something that was published is different now; a first figure of a new period is none."""
    return revision.kind != "new"
