"""Which children are new, which have left and why, and who is in another service than before."""

from collections.abc import Iterable, Mapping, Sequence

from ilacs.comparing.declared import load_compared_lists, load_services
from ilacs.comparing.entries import CHILD, Entries
from ilacs.records import Table
from ilacs.records.comparisons import ChildrenComparison, Left, LeftChildren, ListComparison, Places, ServiceMove

Place = tuple[str, int]
"""A list and a row of it."""
NOWHERE = ""


def compare_children(
    old: Mapping[str, Entries], new: Mapping[str, Entries], lists: Sequence[ListComparison]
) -> ChildrenComparison:
    """Compare the children on the lists that both workbooks have."""
    before, after = first_places(old), first_places(new)
    return ChildrenComparison(
        old=len(before),
        new=len(after),
        both=len(before.keys() & after.keys()),
        arrived=_located(place for child, place in after.items() if child not in before),
        left=tuple(_left(old, lists, staying=after)),
        moves=tuple(_moves(old, new, before, after)),
    )


def first_places(lists: Mapping[str, Entries]) -> dict[str, Place]:
    """Child to the first list and row that names them."""
    found: dict[str, Place] = {}
    for name, entries in lists.items():
        children = entries.column(CHILD)
        for place in range(len(children) - 1, -1, -1):
            child = children[place]
            if child is not None and found.get(child, (name,))[0] == name:
                found[child] = (name, entries.table.rows[place])
    return found


def _left(
    old: Mapping[str, Entries], lists: Iterable[ListComparison], *, staying: Mapping[str, Place]
) -> Iterable[LeftChildren]:
    """Each child once, under the reason of its rows that most calls for a look."""
    ranks = {why: rank for rank, why in enumerate(Left)}
    worst: dict[str, tuple[int, Place]] = {}
    for compared in lists:
        of_rows = _children_of_rows(old[compared.list_].table)
        for group in compared.left:
            for row in group.rows:
                child = of_rows.get(row)
                if child is not None and child not in staying:
                    found = (ranks[group.why], (compared.list_, row))
                    worst[child] = min(worst.get(child, found), found, key=lambda one: one[0])
    for why in Left:
        located = _located(place for rank, place in worst.values() if rank == ranks[why])
        if located:
            yield LeftChildren(why, located)


def _children_of_rows(table: Table) -> dict[int, str | None]:
    return dict(zip(table.rows, table.columns.get(CHILD, ()), strict=False))


def _moves(
    old: Mapping[str, Entries], new: Mapping[str, Entries], before: Mapping[str, Place], after: Mapping[str, Place]
) -> Iterable[ServiceMove]:
    """From service to service, of children who are in both workbooks."""
    were, are = _services(old), _services(new)
    moved: dict[tuple[str, str], list[str]] = {}
    for child in before.keys() & after.keys():
        source, target = were.get(child, (NOWHERE, 0))[0], are.get(child, (NOWHERE, 0))[0]
        if source != target:
            moved.setdefault((source, target), []).append(child)
    for source, target in sorted(moved, key=lambda move: (-len(moved[move]), move)):
        children = moved[source, target]
        yield ServiceMove(
            source, target, len(children), _located((are if target else were)[child] for child in children)
        )


def _services(lists: Mapping[str, Entries]) -> dict[str, Place]:
    """Child to the service furthest on that they are in, and the row that says so."""
    found: dict[str, Place] = {}
    for name in reversed(load_services()):
        if name in lists:
            entries = lists[name]
            rows = zip(entries.column(CHILD), entries.ended, entries.table.rows, strict=True)
            found |= {child: (name, row) for child, ended, row in rows if child is not None and ended is None}
    return found


def _located(places: Iterable[Place]) -> Places:
    found: dict[str, list[int]] = {}
    for list_, row in places:
        found.setdefault(list_, []).append(row)
    order = list(load_compared_lists())
    return {name: sorted(found[name]) for name in sorted(found, key=order.index)}
