"""Which row of one workbook is which row of the other."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ilacs.comparing.entries import CHILD, Both
from ilacs.records import Table

Key = tuple[str | None, ...]
Alike = tuple[int, int]
"""A row of OLD and a row of NEW, by their places."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Rows that both workbooks have, in step; rows that only one has; by their places."""

    old: Sequence[int]
    new: Sequence[int]
    gone: Sequence[int]
    arrived: Sequence[int]
    replaced: frozenset[int]
    """Those gone whose child has a later entry in NEW instead."""


def key_columns(both: Both, declared: Sequence[str]) -> tuple[str, ...]:
    """Columns by which rows meet, as far as both workbooks have them; none without the one that names who it is."""
    wanted = tuple(declared) or (CHILD, both.old.how.begins)
    known = both.old.table.columns.keys() & both.new.table.columns.keys()
    return tuple(name for name in wanted if name in known) if wanted[0] in known else ()


def pair_rows(both: Both, key: Sequence[str]) -> Pairing:
    """Find for each row of OLD its row in NEW. Exchanging the two workbooks exchanges the answer, and no more."""
    old_by, new_by = _places(both.old.table, key), _places(both.new.table, key)
    pairs = list(_meet(both, old_by, new_by))
    apart = {pair for pair in pairs if both.is_another(*pair)} if both.old.how.begins not in key else set()
    pairs = [pair for pair in pairs if pair not in apart]
    if both.old.how.begins in key:
        pairs += _misdated(both, pairs)
    pairs.sort()
    taken_old, taken_new = {old for old, _ in pairs}, {new for _, new in pairs}
    return Pairing(
        old=[old for old, _ in pairs],
        new=[new for _, new in pairs],
        gone=[place for place in range(len(both.old.table.rows)) if place not in taken_old],
        arrived=[place for place in range(len(both.new.table.rows)) if place not in taken_new],
        replaced=frozenset(old for old, _ in apart),
    )


def _places(table: Table, key: Iterable[str]) -> dict[Key, list[int]]:
    found: dict[Key, list[int]] = {}
    for place, values in enumerate(zip(*(table.columns[name] for name in key), strict=True)):
        found.setdefault(values, []).append(place)
    return found


def _meet(both: Both, old_by: Mapping[Key, list[int]], new_by: Mapping[Key, list[int]]) -> Iterator[Alike]:
    for key, old in old_by.items():
        new = new_by.get(key)
        if new is None:
            continue
        if len(old) == len(new) == 1 and key[0] is not None:
            yield old[0], new[0]
        else:
            yield from _sort_out(both, old, new, is_known=key[0] is not None)


def _sort_out(both: Both, old: Sequence[int], new: Sequence[int], *, is_known: bool) -> Iterator[Alike]:
    """Of several rows with one key, those that are the same in every cell first, then one after the other.

    Rows that do not say who they are about are the same only where every cell is.
    """
    shared = sorted(both.old.table.columns.keys() & both.new.table.columns.keys())
    waiting: dict[Key, list[int]] = {}
    for place in new:
        waiting.setdefault(_cells(both.new.table, place, shared), []).append(place)
    rest = []
    for place in old:
        same = waiting.get(_cells(both.old.table, place, shared))
        if same:
            yield place, same.pop(0)
        else:
            rest.append(place)
    if is_known:
        yield from zip(rest, sorted(place for places in waiting.values() for place in places), strict=False)


def _cells(table: Table, place: int, columns: Iterable[str]) -> Key:
    return tuple(table.columns[name][place] for name in columns)


def _misdated(both: Both, pairs: Iterable[Alike]) -> Iterator[Alike]:
    """A child's one row that is gone and one row that is new, though both were due on both days: the day was mended."""
    pairs = list(pairs)
    gone = _due_alone(both, {old for old, _ in pairs})
    arrived = _due_alone(both.turned, {new for _, new in pairs})
    return ((gone[child], arrived[child]) for child in gone.keys() & arrived.keys())


def _due_alone(both: Both, taken: set[int]) -> dict[str, int]:
    """Child to the only row that is not taken and was due on both days; `both` is turned for the rows of NEW."""
    found: dict[str, list[int]] = {}
    for place, child in enumerate(both.old.column(CHILD)):
        if place not in taken and child is not None and both.stood_in_both(both.old, place):
            found.setdefault(child, []).append(place)
    return {child: places[0] for child, places in found.items() if len(places) == 1}
