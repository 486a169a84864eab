"""Children who can be told from what others may know of them, although nothing names them."""

from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence

from ilacs.annex_a import Specification
from ilacs.pseudonymising.account import SmallCells
from ilacs.pseudonymising.declared import PseudonymisingFacts
from ilacs.records import Table

AGE = "age"
Cell = tuple[str | None, ...]


def find_small_cells(
    tables: Sequence[Table], specification: Specification, facts: PseudonymisingFacts, *, fewest_alike: int
) -> Iterator[SmallCells]:
    """For each list and each combination of columns that it has, how many children are in small cells."""
    for table in tables:
        for columns in facts.combinations:
            if table.rows and table.columns.keys() >= set(columns):
                yield _of_list(table, columns, _children(table, specification), facts=facts, fewest_alike=fewest_alike)


def _of_list(
    table: Table,
    columns: tuple[str, ...],
    children: Sequence[str | int],
    *,
    facts: PseudonymisingFacts,
    fewest_alike: int,
) -> SmallCells:
    cells: list[Cell] = list(zip(*(_shown(table, name, facts) for name in columns), strict=True))
    # A child with several rows is one child in each cell that the rows are in.
    sizes = Counter(cell for cell, _ in set(zip(cells, children, strict=True)))
    small = {cell for cell, size in sizes.items() if size < fewest_alike}
    located = list(zip(cells, children, table.rows, strict=True))
    return SmallCells(
        list_=table.list_,
        columns=columns,
        cells=len(sizes),
        small=len(small),
        smallest=min(sizes.values()),
        children=len({child for cell, child, _ in located if cell in small}),
        alone=len({child for cell, child, _ in located if sizes[cell] == 1}),
        rows=tuple(row for cell, _, row in located if cell in small),
    )


def _children(table: Table, specification: Specification) -> Sequence[str | int]:
    """Whom each row is about; a row that does not say is about somebody else."""
    joins = next((name for name, column in specification.lists[table.list_].columns.items() if column.joins), "")
    named = table.columns.get(joins, [None] * len(table.rows))
    return [child or row for child, row in zip(named, table.rows, strict=True)]


def _shown(table: Table, name: str, facts: PseudonymisingFacts) -> Sequence[str | None]:
    values = table.columns[name]
    if name != AGE:
        return values
    bands = {value: str(bisect(facts.age_bands_begin, int(value))) if value else None for value in set(values)}
    return list(map(bands.__getitem__, values))
