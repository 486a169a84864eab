"""Small numbers kept out of tables that leave the council, so that nobody works them out from the rest.

A count from 1 up to a threshold is suppressed. A total less the cells that are shown would give it away, so
further cells are suppressed, the smallest that will do. Whoever knows every published number, and that nothing
suppressed is zero, can still not tell a suppressed number from at least as many others as are suppressed for
being small, one less: 1, 2, 3 and 4 where all from 5 on are shown.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from ilacs.reporting.count_tables import CountTable, Key, ProtectedTable
from ilacs.reporting.suppressing import CannotSuppress, Numbers, suppress


def protect(table: CountTable, least: int, *, round_to: int = 0) -> ProtectedTable:
    """The table with every count below the least, but zero, suppressed, and what would give one away."""
    return protect_together([table], least, round_to=round_to)[0]


def protect_together(tables: Sequence[CountTable], least: int, *, round_to: int = 0) -> tuple[ProtectedTable, ...]:
    """Tables about the same children, which may share totals: each is safe for those who know the others.

    Where there is no way to show them all, the last is withheld whole. So give the most important first.
    """
    known = _numbers(tables)
    hidden = _hide(tables, known, least)
    return tuple(_protected(table, known, hidden, round_to=round_to) for table in tables)


def _numbers(tables: Sequence[CountTable]) -> dict[Key, int]:
    known: dict[Key, int] = {}
    for table in tables:
        for key, count in table.numbers():
            if known.setdefault(key, count) != count:
                raise ValueError("tables that are protected together must be about the same children")
    return known


def _hide(tables: Sequence[CountTable], known: Mapping[Key, int], least: int) -> AbstractSet[Key]:
    try:
        return suppress(Numbers.of(tables), least)
    except CannotSuppress:
        withheld = {key for key, _ in tables[-1].numbers()} - {key for key, _ in _all(tables[:-1])}
        return withheld | _hide(tables[:-1], known, least)


def _all(tables: Sequence[CountTable]) -> list[tuple[Key, int]]:
    return [number for table in tables for number in table.numbers()]


def _protected(
    table: CountTable, known: Mapping[Key, int], hidden: AbstractSet[Key], *, round_to: int
) -> ProtectedTable:
    def published(row: int | None, column: int | None) -> int | None:
        key = table.key(row, column)
        return None if key in hidden else _rounded(known[key], round_to)

    rows, columns = range(len(table.rows)), range(len(table.columns))
    return ProtectedTable(
        rows_by=table.rows_by,
        columns_by=table.columns_by,
        rows=table.rows,
        columns=table.columns,
        cells=tuple(tuple(published(row, column) for column in columns) for row in rows),
        row_totals=tuple(published(row, None) for row in rows),
        column_totals=tuple(published(None, column) for column in columns),
        total=published(None, None),
        rounded_to=round_to,
    )


def _rounded(count: int, base: int) -> int:
    """To the nearest multiple. Always the same way: who sees a table twice learns nothing from the second."""
    return (count + base // 2) // base * base if base else count
