"""Files of published figures loaded, set beside what was held before, and kept in a folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.kept_files import load_revisions, write_figures, write_revisions
from ilacs.benchmarking.kept_versions import add_version, is_empty, newest_number
from ilacs.benchmarking.rates import POPULATION, Population, population_of
from ilacs.benchmarking.reading import Reading, UnreadableFigures
from ilacs.benchmarking.reading_ees import read_tidy
from ilacs.benchmarking.reading_lait import read_lait
from ilacs.benchmarking.recognising import recognise
from ilacs.benchmarking.revisions import Revision, compare
from ilacs.benchmarking.store import PublishedFigures, load_bundled, load_folder
from ilacs.benchmarking.tidy_table import TidyTable, read_table

PARQUET = b"PAR1"
NOTHING = PublishedFigures((), (), loaded_from="")


@dataclass(frozen=True, slots=True)
class Loaded:
    """Figures with newly read files over those held before, and what that changed."""

    figures: PublishedFigures
    readings: tuple[Reading, ...]
    revisions: tuple[Revision, ...]


def read_files(paths: Sequence[Path], *, held: PublishedFigures | None = None) -> tuple[Reading, ...]:
    """Files of either kind, read. Rates are set against the children in these files, else in the figures held before.

    Raises UnreadableFigures for the first file that cannot be used: then none is.
    """
    lait = [path for path in paths if _is_parquet(path)]
    tables = sorted((read_table(path) for path in paths if path not in lait), key=_holds_population, reverse=True)
    population = _population(held)
    readings = [read_lait(path) for path in lait]
    for table in tables:
        readings.append(read_tidy(table, population=population))
        if POPULATION in readings[-1].columns:
            population = {**population, **population_of([readings[-1].columns[POPULATION]])}
    return tuple(readings)


def _is_parquet(path: Path) -> bool:
    if path.exists() and not path.is_file():
        raise UnreadableFigures(f"{path.name} is not a file. Name the CSV or Parquet files themselves.")
    try:
        with path.open("rb") as file:
            return file.read(len(PARQUET)) == PARQUET
    except OSError:
        raise UnreadableFigures(f"{path.name} cannot be opened. Is it there, and may you read it?") from None


def _holds_population(table: TidyTable) -> bool:
    return any(indicator.name == POPULATION for indicator in recognise(table).indicators)


def _population(held: PublishedFigures | None) -> Population:
    if held is None:
        return {}
    return population_of(
        columns
        for origin in held.origins_of(POPULATION)
        for name, columns in held.columns_of(origin.name).items()
        if name == POPULATION
    )


def load_over(readings: Sequence[Reading], held: PublishedFigures, *, loaded_from: str = "loaded") -> Loaded:
    """Readings in the place of what was held of the same origins, with every value that this revised."""
    newest: dict[str, Reading] = {}
    revisions: list[Revision] = []
    for name in dict.fromkeys(reading.origin.name for reading in readings):
        same = sorted((one for one in readings if one.origin.name == name), key=lambda one: one.origin.release)
        earlier = held.origin(name)
        before = [_held_reading(held, earlier)] if earlier else []
        for first, second in pairwise((*before, *same)):
            revisions += compare(first, second)
        newest[name] = same[-1]
    figures = held.with_readings(tuple(newest.values()), loaded_from=loaded_from)
    return Loaded(figures, tuple(readings), tuple(revisions))


def _held_reading(held: PublishedFigures, origin: Origin) -> Reading:
    return Reading(origin, held.columns_of(origin.name))


def bundle(paths: Sequence[Path], folder: Path) -> Loaded:
    """Make a snapshot of published figures of some files alone: what a release of ilacs comes with."""
    if newest_number(folder):
        raise UnreadableFigures(f"{folder} holds figures that were loaded or fetched. Choose another folder.")
    loaded = load_over(read_files(paths), NOTHING)
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder, loaded.figures, loaded.revisions)
    return loaded


def load_into(paths: Sequence[Path], folder: Path) -> Loaded:
    """Read files and keep them in a folder, over what it holds or, where there is none, over what ilacs comes with."""
    return keep(read_files(paths, held=held_in(folder)), folder)


def held_in(folder: Path) -> PublishedFigures:
    """What a folder holds; where there is none, what ilacs comes with."""
    return load_bundled() if is_empty(folder) else load_folder(folder)


def keep(readings: Sequence[Reading], folder: Path) -> Loaded:
    """Keep readings in a folder over what it holds, or over what ilacs comes with: all of it, or nothing.

    Where somebody else has kept something in the meantime, over that.
    """
    while True:
        number = newest_number(folder)
        loaded = load_over(readings, held_in(folder), loaded_from=str(folder))
        revisions = (*load_revisions(folder), *loaded.revisions)
        if add_version(folder, number + 1, lambda draft: _write(draft, loaded.figures, revisions)):  # noqa: B023
            return loaded


def _write(folder: Path, figures: PublishedFigures, revisions: Sequence[Revision]) -> None:
    write_figures(folder, figures.columns(), figures.origins)
    write_revisions(folder, revisions)
