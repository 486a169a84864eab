"""Somebody who knows every published number and wants the rest: tries whole tables, without knowing how we suppress."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ilacs.reporting.count_tables import CountTable, Key, ProtectedTable

FAR = 5
"""How far from the truth the onlooker looks. What is found there is possible; more may be."""
Equation = tuple[Key, ...]
"""A total, and then all that it is the sum of."""


def equations(table: CountTable) -> list[Equation]:
    """Every sum in a table, as a reader adds it up."""
    rows, columns = range(len(table.rows)), range(len(table.columns))
    across = [(table.key(row, None), *(table.key(row, column) for column in columns)) for row in rows]
    if not table.rows_by:
        return across
    down = [(table.key(None, column), *(table.key(row, column) for row in rows)) for column in columns]
    whole = table.key(None, None)
    totals = [(whole, *(one[0] for one in across)), (whole, *(one[0] for one in down))]
    return [*across, *down, *totals]


def suppressed(table: CountTable, protected: ProtectedTable) -> set[Key]:
    rows, columns = range(len(table.rows)), range(len(table.columns))
    places: dict[tuple[int | None, int | None], int | None]
    places = {(row, column): protected.cells[row][column] for row in rows for column in columns}
    places |= {(row, None): protected.row_totals[row] for row in rows}
    if table.rows_by:
        places |= {(None, column): protected.column_totals[column] for column in columns}
    places |= {(None, None): protected.total}
    return {table.key(*place) for place, shown in places.items() if shown is None}


@dataclass(frozen=True)
class Onlooker:
    """What the onlooker knows, and, to begin the search near it, the truth."""

    sums: Sequence[Equation]
    truth: Mapping[Key, int]
    hidden: frozenset[Key]

    def possible_values(self, key: Key, enough: int) -> set[int]:
        """Values that a suppressed number may have; the search ends with enough of them."""
        found: set[int] = set()
        for value in near(self.truth[key]):
            if self._is_possible({key: value}):
                found.add(value)
            if len(found) >= enough:
                break
        return found

    def _is_possible(self, guessed: Mapping[Key, int]) -> bool:
        world = self._follow(guessed)
        if world is None:
            return False
        open_ = next((key for key in sorted(self.hidden, key=sorted) if key not in world), None)
        return open_ is None or any(self._is_possible({**world, open_: value}) for value in near(self.truth[open_]))

    def _follow(self, guessed: Mapping[Key, int]) -> dict[Key, int] | None:
        """All that follows from a guess; none where it contradicts a sum."""
        world = dict(guessed)
        while forced := next(self._forced(world), None):
            key, value = forced
            if value < 1 or abs(value - self.truth[key]) > FAR or key not in self.hidden:
                return None
            world[key] = value
        return world

    def _forced(self, world: Mapping[Key, int]) -> Iterator[tuple[Key, int]]:
        for total, *parts in self.sums:
            open_ = [key for key in (total, *parts) if key in self.hidden and key not in world]
            known = {key: world.get(key, self.truth[key]) for key in (total, *parts) if key not in open_}
            rest = known.get(total, 0) - sum(known[key] for key in parts if key in known)
            if len(open_) == 1:
                yield open_[0], rest if open_[0] != total else -rest
            elif not open_ and rest:
                yield total, 0


def near(truth: int) -> list[int]:
    """Values from the truth outwards. Nothing suppressed is zero, which everybody knows."""
    return sorted(range(max(1, truth - FAR), truth + FAR + 1), key=lambda value: abs(value - truth))
