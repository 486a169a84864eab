"""Which row of a sheet holds headings, and of which lists."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ilacs.annex_a import ColumnType
from ilacs.matching.columns import heading_texts
from ilacs.matching.declared import Declared, OtherReturn
from ilacs.matching.known import KnownList
from ilacs.matching.wordings import key
from ilacs.records import CellValue, RawSheet


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that may hold the headings of a list."""

    list_: str
    row: int
    """Spreadsheet row, from 1."""
    found: int
    """How many columns of the list it has."""
    share: float
    """How much of the list that is, from 0 to 1."""
    own: int
    """How many of them no other list has."""
    has_identifier: bool
    has_more_than_codes: bool
    """Whether a column is no category: a page of code lists has the headings of categories only."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the top of a sheet looks like."""

    candidates: tuple[Candidate, ...]
    other_return: OtherReturn | None = None


def look_at(sheet: RawSheet, known: Mapping[str, KnownList], declared: Declared) -> Sighting:
    """Every list that the first rows could be the headings of, each in its best row."""
    best: dict[str, Candidate] = {}
    other: OtherReturn | None = None
    telling = 0
    for row, keys in _keyed_rows(sheet.rows[: declared.heading_row.searched]):
        hits, seen = _telling_headings(keys, declared)
        if seen and hits > telling:
            telling, other = hits, seen
        for candidate in _candidates(row, keys, known, declared.heading_row.at_least):
            if candidate.list_ not in best or candidate.share > best[candidate.list_].share:
                best[candidate.list_] = candidate
        if any(candidate.share == 1.0 for candidate in best.values()):
            break
    is_other = telling > max((candidate.own for candidate in best.values()), default=0)
    return Sighting(tuple(best.values()), other if is_other else None)


def look_at_row(row: int, keys: frozenset[str], list_: KnownList) -> Candidate:
    """What one row holds of one list."""
    return weigh(row, list_.columns(keys), list_)


def weigh(row: int, columns: frozenset[str], list_: KnownList) -> Candidate:
    """What some columns of a list are worth, found in one row."""
    declared = list_.list_.columns
    return Candidate(
        list_=list_.list_.name,
        row=row,
        found=len(columns),
        share=list_.share(columns),
        own=sum(1 for column in columns if list_.weights[column] == 1.0),
        has_identifier=list_.identifier in columns,
        has_more_than_codes=any(declared[column].type is not ColumnType.CATEGORY for column in columns),
    )


def keys_of(row: Sequence[CellValue]) -> frozenset[str]:
    """The keys of all headings of a row."""
    return frozenset(map(key, heading_texts(row).values()))


def _keyed_rows(rows: Sequence[Sequence[CellValue]]) -> Iterator[tuple[int, frozenset[str]]]:
    for number, row in enumerate(rows, start=1):
        yield number, keys_of(row)


def _candidates(row: int, keys: frozenset[str], known: Mapping[str, KnownList], at_least: int) -> Iterator[Candidate]:
    if len(keys) < at_least:
        return
    for list_ in known.values():
        candidate = look_at_row(row, keys, list_)
        if candidate.found >= at_least:
            yield candidate


def _telling_headings(keys: frozenset[str], declared: Declared) -> tuple[int, OtherReturn | None]:
    counted = [(len(keys & other.keys), position) for position, other in enumerate(declared.other_returns)]
    hits, position = max(counted, key=lambda pair: (pair[0], -pair[1]))
    other = declared.other_returns[position]
    return (hits, other) if hits >= other.at_least else (0, None)
