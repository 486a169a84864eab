"""Figures, their origins and revisions as files of a folder, written whole or not at all."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, fields
from datetime import date
from pathlib import Path
from typing import cast

from ilacs.benchmarking.columns import NAMES, SEPARATOR, Columns, Packed
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.kept_versions import newest_in
from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.benchmarking.revisions import Revision
from ilacs.engine.parquet import ParquetReader, ParquetWriter
from ilacs.engine.protocol import EngineError, NewTable
from ilacs.lib.facts import read_csv

FIGURES, ORIGINS, REVISIONS = "figures.parquet", "origins.csv", "revisions.parquet"
TYPES = {
    "indicator": "VARCHAR",
    "origin": "VARCHAR",
    "place": "VARCHAR",
    "period": "VARCHAR",
    "value": "DOUBLE",
    "symbol": "VARCHAR",
    "numerator": "DOUBLE",
    "denominator": "DOUBLE",
}
REVISION_TYPES = {field.name: "VARCHAR" for field in fields(Revision)} | {"before": "DOUBLE", "after": "DOUBLE"}
LICENCE = (
    "# Where the figures beside this file come from. Contains public sector information licensed under the Open "
    "Government Licence v3.0.\n"
)


def load_origins(folder: Path) -> tuple[Origin, ...]:
    """The origins of the figures in a folder."""
    try:
        return tuple(_origin(row) for row in read_csv(folder / ORIGINS))
    except (OSError, ValueError, TypeError, KeyError, csv.Error):
        raise _broken(folder, ORIGINS) from None


def _origin(row: Mapping[str, str]) -> Origin:
    written = dict(row)
    day = written.pop("published_on")
    return Origin(**written, published_on=date.fromisoformat(day) if day else None)


def load_packed(folder: Path, origins: Sequence[Origin]) -> list[Packed]:
    """The figures in a folder. Each has an origin, and its columns fit together."""
    rows = _joined(folder / FIGURES, TYPES, NAMES, by=("indicator", "origin"))
    packed = [Packed(str(row[0]), str(row[1]), cast(tuple[str, ...], row[2:])) for row in rows]
    strangers = {one.origin for one in packed} - {origin.name for origin in origins}
    if not packed or strangers or not all(one.fits for one in packed):
        raise _broken(folder, FIGURES)
    return packed


def load_revisions(folder: Path) -> list[Revision]:
    """The revisions that were noted when the newest figures of a folder were loaded."""
    path = newest_in(folder) / REVISIONS
    if not path.exists():
        return []
    rows = _joined(path, REVISION_TYPES, tuple(REVISION_TYPES), by=("to_release",))
    return [
        _revision(cells)
        for row in rows
        for cells in zip(*(str(text).split(SEPARATOR) for text in row[1:]), strict=True)
    ]


def _revision(cells: Sequence[str]) -> Revision:
    written: dict[str, str] = dict(zip(REVISION_TYPES, cells, strict=True))
    numbers = {name: float(written[name]) if written[name] else None for name in ("before", "after")}
    return Revision(**{**written, **numbers})  # type: ignore[arg-type]  # as written by the same fields


def _joined(
    path: Path, types: Mapping[str, str], columns: Sequence[str], *, by: Sequence[str]
) -> Sequence[tuple[object, ...]]:
    """Columns of a file that has the types it was written with. Raises UnreadableFigures."""
    try:
        with closing(ParquetReader(path, threads=1)) as reader:
            if reader.types() == types:
                return reader.joined(columns, by=by)
    except (OSError, EngineError):
        pass
    raise _broken(path.parent, path.name)


def _broken(folder: Path, name: str) -> UnreadableFigures:
    return UnreadableFigures(
        f"The published figures in {folder} cannot be read: {name} is missing or broken. Load or fetch them again."
    )


def write_figures(folder: Path, columns: Iterable[Columns], origins: Sequence[Origin]) -> None:
    """Write figures and their origins into a folder, each file whole."""
    held: dict[str, list[str]] = {name: [] for name in TYPES}
    for one in columns:
        held["indicator"] += [one.indicator] * len(one)
        held["origin"] += [one.origin] * len(one)
        for name, texts in zip(NAMES, one.texts(), strict=True):
            held[name] += texts
    _write_parquet(folder / FIGURES, TYPES, held, order="indicator, origin, period, place")
    _write_origins(folder / ORIGINS, origins)


def write_revisions(folder: Path, revisions: Sequence[Revision]) -> None:
    """Write revisions into a folder; none leave no file."""
    if not revisions:
        return
    rows = [asdict(revision) for revision in revisions]
    held = {name: ["" if row[name] is None else str(row[name]) for row in rows] for name in REVISION_TYPES}
    _write_parquet(folder / REVISIONS, REVISION_TYPES, held, order="to_release, indicator, period, place")


def _write_parquet(path: Path, types: Mapping[str, str], columns: Mapping[str, Sequence[str]], *, order: str) -> None:
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    writer = ParquetWriter(draft)
    try:
        writer.load([NewTable("kept", types, columns)])
        writer.write_small(f"SELECT * FROM kept ORDER BY {order}")
        draft.replace(path)
    finally:
        writer.close()
        with suppress(OSError):
            draft.unlink()


def _write_origins(path: Path, origins: Sequence[Origin]) -> None:
    draft = path.with_suffix(".draft")
    with draft.open("w", encoding="utf-8", newline="") as file:
        file.write(LICENCE)
        writer = csv.DictWriter(file, [field.name for field in fields(Origin)], lineterminator="\n")
        writer.writeheader()
        writer.writerows(asdict(origin) for origin in origins)
    draft.replace(path)
