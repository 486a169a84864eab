"""What the commands on councils share: which figures, which council, which indicator, and where all is written."""

from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from ilacs.benchmarking.comparison import Choices
from ilacs.benchmarking.declared import load_indicators, set_polarities
from ilacs.benchmarking.store import PublishedFigures
from ilacs.cli.data_folder import FIGURES
from ilacs.cli.kept_figures import figures_to_read
from ilacs.cli.outputs import write_text
from ilacs.lib.problem import Problem
from ilacs.places import NEIGHBOUR_EDITIONS
from ilacs.reporting.places.entries import Asked
from ilacs.reporting.places.own_figures import OwnFigures, read_own

TERMINAL = "-"


class Rules(Enum):
    """Whose rules places are compared by."""

    SOUND = "sound"
    LAIT = "lait"


class Neighbours(Enum):
    """An edition of the statistical neighbours."""

    NEWEST = NEIGHBOUR_EDITIONS[0]
    BEFORE = NEIGHBOUR_EDITIONS[1]


Mode = Annotated[
    Rules, typer.Option(help="Compare by sound rules, or by those of the Local Authority Interactive Tool.")
]
Edition = Annotated[Neighbours, typer.Option("--neighbours", help="The edition of the statistical neighbours.")]
Polarity = Annotated[
    list[str] | None,
    typer.Option(help="Which way is better by your own view: INDICATOR=low, high or neither. May be repeated."),
]
Own = Annotated[
    Path | None, typer.Option(help="Your own figures, as ilacs measure writes them, to stand beside published ones.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print everything for programs.")]
AsCsv = Annotated[Path | None, typer.Option("--csv", help="Write a line for each place and indicator here.")]
AsXlsx = Annotated[Path | None, typer.Option("--xlsx", help="Write a workbook here.")]
AsHtml = Annotated[Path | None, typer.Option("--html", help="Write a page here that opens anywhere and prints on A4.")]


def published_in(data: Path) -> PublishedFigures:
    """The figures that were fetched or loaded into the folder of data, or those that come with ilacs."""
    return figures_to_read(data / FIGURES)


def read_asked(mode: Rules, edition: Neighbours, *, polarity: Iterable[str] | None, own: Path | None) -> Asked:
    """What was typed, as a comparison takes it. Raises Problem for an indicator or polarity unknown."""
    chosen = dict(split_pair(text, "--polarity", "INDICATOR=low") for text in polarity or ())
    known = load_indicators()
    changed = set_polarities(known, chosen)
    polarities = {name: one.polarity for name, one in changed.items() if one.polarity != known[name].polarity}
    return Asked(mode.value, Choices(edition.value, polarities), _read_own(own))


def split_pair(text: str, option: str, form: str) -> tuple[str, str]:
    """NAME=VALUE as two texts. Raises Problem where either is missing."""
    name, equals, value = text.rpartition("=")
    if not equals or not name.strip() or not value.strip():
        raise Problem(f"{option} {text} cannot be used. Write it as {form}.")
    return name.strip(), value.strip()


def _read_own(path: Path | None) -> OwnFigures:
    if path is None:
        return OwnFigures()
    try:
        return read_own(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{path.name} could not be read. Is it there, and did ilacs measure write it?") from error


def write_or_print(path: Path, text: str) -> None:
    """Text into a file, or to the terminal for -."""
    if str(path) == TERMINAL:
        typer.echo(text, nl=False)
    else:
        write_text(path, text)


def write_asked_for(made: Iterable[tuple[Path | None, Callable[[Path], None]]]) -> bool:
    """Write each file that a path was given for, saying where it is; whether there were any."""
    asked_for = [(path, write) for path, write in made if path]
    for path, write in asked_for:
        write(path)
        if str(path) != TERMINAL:
            typer.echo(f"Written: {path}", err=True)
    return bool(asked_for)
