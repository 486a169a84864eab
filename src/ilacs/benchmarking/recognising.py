"""Which of the declared files a table is, by its columns and by what its filters say."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath
from typing import cast

from ilacs.benchmarking.declared import Indicator, InFile, load_indicators
from ilacs.benchmarking.reading import Refusal, UnreadableFigures
from ilacs.benchmarking.tidy_places import load_tidy
from ilacs.benchmarking.tidy_table import TidyTable
from ilacs.lib.facts import FACTS, read_toml

YEARS = re.compile(r"_\d{4}(?:_to_\d{4})?$")
NEEDED = ("period", "level")
"""Columns without which there is no telling what a row is of; a column for places is needed only where rows have it."""


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """One file that is published year after year, with the indicators that are read from it."""

    name: str
    title: str
    publication: str
    indicators: tuple[Indicator, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that its indicators are read from."""
        return tuple(dict.fromkeys(column for _, ees in in_file(self.indicators) for column in ees.columns))


def in_file(indicators: Sequence[Indicator]) -> list[tuple[Indicator, InFile]]:
    """Indicators that a file holds, with where it does."""
    return [(indicator, indicator.ees) for indicator in indicators if indicator.ees]


@cache
def load_files() -> Mapping[str, PublishedFile]:
    """Every declared file, by its name without years."""
    indicators: dict[str, list[Indicator]] = defaultdict(list)
    for indicator, ees in in_file(tuple(load_indicators().values())):
        indicators[ees.file].append(indicator)
    declared = cast(dict[str, dict[str, str]], read_toml(FACTS / "indicators" / "files.toml"))
    return {name: PublishedFile(name, indicators=tuple(indicators[name]), **facts) for name, facts in declared.items()}


def recognise(table: TidyTable) -> PublishedFile:
    """The declared file that a table is. Raises UnreadableFigures where it is none, or lacks a column of one."""
    tidy = load_tidy().columns
    missing = [tidy[name] for name in NEEDED if tidy[name] not in table.columns]
    if missing:
        raise UnreadableFigures(
            f"{table.file} has no column {' or '.join(missing)}, which every file of Explore Education Statistics has. "
            "Nothing was loaded."
        )
    files = load_files()
    fitting = [file for file in files.values() if set(file.columns) <= table.columns.keys()]
    # Files with the same columns differ in what their filters say.
    likely = max(fitting, key=lambda file: _said(file, table), default=None)
    if likely and _said(likely, table):
        return likely
    raise UnreadableFigures(_why_not(table, files))


def _said(file: PublishedFile, table: TidyTable) -> int:
    """For how many of the file's indicators the table has what their filters ask for."""
    return sum(_holds(ees, table) for _, ees in in_file(file.indicators))


def _holds(ees: InFile, table: TidyTable) -> bool:
    return all(said in table.columns[column] for column, said in ees.where.items())


def absent(file: PublishedFile, table: TidyTable) -> list[Refusal]:
    """The indicators that a table of the file has no rows for."""
    gone = [(indicator, ees) for indicator, ees in in_file(file.indicators) if not _holds(ees, table)]
    return [
        Refusal(f"{indicator.name}: no row says {' and '.join(map(repr, ees.where.values()))}.")
        for indicator, ees in gone
    ]


def _why_not(table: TidyTable, files: Mapping[str, PublishedFile]) -> str:
    stem = YEARS.sub("", PurePath(table.file).stem)
    if stem in files or (stem := _nearest(table, files)):
        missing = [column for column in files[stem].columns if column not in table.columns]
        lacks = f"the column {', '.join(missing)}" if missing else "rows that its indicators are read from"
        return (
            f"{table.file} looks like {files[stem].title!r} ({stem}) and lacks {lacks}. It may have been renamed: "
            "download the file again, or wait for a version of ilacs that knows the new names. Nothing was loaded."
        )
    known = ", ".join(files)
    return (
        f"{table.file} is tidy data, and none of the files that ilacs has indicators from: {known}. Nothing was loaded."
    )


def _nearest(table: TidyTable, files: Mapping[str, PublishedFile]) -> str:
    """The file that most columns are of, if it is more than half of its columns."""
    shares = {
        name: len(table.columns.keys() & set(file.columns)) / len(file.columns)
        for name, file in files.items()
        if file.columns
    }
    name = max(shares, key=lambda one: shares[one])
    return name if shares[name] > 0.5 else ""
