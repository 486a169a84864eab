"""What another value in a cell means: life went on, or a fact about the past was put right."""

import operator
from collections.abc import Iterator, Sequence
from itertools import compress

from ilacs.annex_a import Column, ColumnType, Specification
from ilacs.comparing.declared import Manner, manners_of
from ilacs.comparing.entries import Both
from ilacs.comparing.pairing import Pairing
from ilacs.records.comparisons import CellChange, ChangedCells

Pair = tuple[str | None, str | None]


def changed_cells(both: Both, pairing: Pairing, specification: Specification) -> Iterator[ChangedCells]:
    """The cells of rows in both workbooks that hold something else, by column and by what that means."""
    old, new = both.old.table, both.new.table
    manners = manners_of(old.list_)
    for name, column in specification.lists[old.list_].columns.items():
        if name in old.columns and name in new.columns and manners[name] is not Manner.FOLLOWS:
            before = list(map(old.columns[name].__getitem__, pairing.old))
            after = list(map(new.columns[name].__getitem__, pairing.new))
            differing = list(compress(range(len(before)), map(operator.ne, before, after)))
            yield from _by_kind(both, pairing, _Cells(column, before, after, differing, specification))


class _Cells:
    """One column of the rows that both workbooks have, and where the two differ."""

    def __init__(
        self,
        column: Column,
        before: Sequence[str | None],
        after: Sequence[str | None],
        differing: Sequence[int],
        specification: Specification,
    ) -> None:
        self.name = column.name
        self.differing = differing
        self._pairs: list[Pair] = list(zip(before, after, strict=True))
        code_set = specification.codes_of(column)
        codes = code_set.codes.values() if code_set else ()
        self._blanks: set[str | None] = {None, *(code.code for code in codes if code.is_unknown)}
        self._is_day = column.type is ColumnType.DATE

    def kind(self, place: int, manner: Manner) -> CellChange:
        """What the change of one cell means."""
        before, after = self._pairs[place]
        if manner is Manner.VARIES:
            return CellChange.MOVED_ON
        if before in self._blanks and after is not None:
            has_happened = manner in (Manner.CONCLUDES, Manner.ADVANCES)
            return CellChange.MOVED_ON if has_happened else CellChange.FILLED_IN
        if after in self._blanks:
            return CellChange.EMPTIED
        has_advanced = manner is Manner.ADVANCES and self._is_day and str(after) > str(before)
        return CellChange.MOVED_ON if has_advanced else CellChange.CORRECTED


def _by_kind(both: Both, pairing: Pairing, cells: _Cells) -> Iterator[ChangedCells]:
    manner = manners_of(both.old.table.list_)[cells.name]
    found: dict[CellChange, list[int]] = {}
    for place in cells.differing:
        found.setdefault(cells.kind(place, manner), []).append(place)
    for kind in CellChange:
        if kind in found:
            rows = [both.new.table.rows[pairing.new[place]] for place in found[kind]]
            old_rows = [both.old.table.rows[pairing.old[place]] for place in found[kind]]
            yield ChangedCells(cells.name, kind, rows, old_rows)
