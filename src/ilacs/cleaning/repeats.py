"""Rows that say nothing new, and columns that say the same of nearly everybody."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ilacs.annex_a import CodeSet
from ilacs.cleaning.columns import ReadColumn
from ilacs.records import Table

UNBORN = "-1"


def find_repeated_rows(table: Table, read: Mapping[str, ReadColumn]) -> Sequence[int]:
    """Rows that are the same as an earlier one; cells that could not be read are compared as they are."""
    clean, raw = list(table.columns.values()), [column.cells for column in read.values()]
    seen: set[tuple[object, ...]] = set()
    repeated = []
    for place in _suspects(read, table):
        texts = [values[place] for values in clean]
        record = tuple(text or cells[place] for text, cells in zip(texts, raw, strict=True))
        if record in seen and any(texts):
            repeated.append(table.rows[place])
        seen.add(record)
    return repeated


def _suspects(read: Mapping[str, ReadColumn], table: Table) -> Iterable[int]:
    """Places of the rows that share with another what differs most: few rows are worth comparing whole."""
    telling = sorted(read, key=lambda name: len(read[name].readings.texts))[-2:]
    pairs = list(zip(*(table.columns[name] for name in telling), strict=True))
    counts = Counter(pairs)
    if len(counts) == len(pairs):
        return ()
    return (place for place, pair in enumerate(pairs) if counts[pair] > 1)


def count_commonest(values: Sequence[str | None]) -> int:
    """In how many rows the value stands that stands in most."""
    counts = Counter(values)
    del counts[None]
    return max(counts.values(), default=0)


def unknown_codes(codes: CodeSet) -> frozenset[str]:
    """The codes that say that nothing is known."""
    return frozenset(name for name, code in codes.codes.items() if code.is_unknown)


def about_the_born(table: Table, column: str) -> Iterable[str | None]:
    """The values in rows about children who are born: of the others little can be known."""
    values = table.columns[column]
    ages = table.columns.get("age")
    if ages is None or UNBORN not in ages:
        return values
    return [value for value, age in zip(values, ages, strict=True) if age != UNBORN]
