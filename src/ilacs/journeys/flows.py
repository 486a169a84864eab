"""How many children moved between which services in the months before the lists were drawn."""

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TypeVar

from ilacs.annex_a import Specification
from ilacs.journeys.entries import EntryReader
from ilacs.journeys.services import ENDED, OPEN, End, Service, load_ends, load_months, load_services
from ilacs.journeys.ways import Move, Way, way_of
from ilacs.lib.days import add_months
from ilacs.records import Table
from ilacs.records.flows import FlowLink, FlowNode, Flows

Part = TypeVar("Part", str, Move)


def flows(tables: Sequence[Table], specification: Specification, *, as_at: datetime.date) -> Flows:
    """The moves of all children. Each counts once in a service, however often they came to it."""
    services = load_services()
    started_on = add_months(as_at, -load_months())
    order = list(specification.lists)
    ordered = sorted(tables, key=lambda table: order.index(table.list_))
    entries = EntryReader(ordered, as_at).read(services.values())
    found = (way_of(those, services, started_on=started_on.isoformat()) for those in entries.values())
    # Tens of thousands of children went a few hundred ways.
    ways = Counter(way for way in found if way)
    along: tuple[Service | End, ...] = (*services.values(), *load_ends())
    places = {place.name: place for place in along}
    return Flows(
        started_on=started_on,
        ended_on=as_at,
        children=ways.total(),
        nodes=tuple(_nodes(ways, places.values())),
        links=tuple(_in_order(_counted(ways, lambda way: pairwise(way.steps)), places)),
        ends=(OPEN, ENDED),
        returns=tuple(_in_order(_counted(ways, lambda way: way.returns), places)),
    )


def _counted(ways: Counter[Way], parts: Callable[[Way], Iterable[Part]]) -> Counter[Part]:
    """How many children have a part in their way: a step, a move, a return."""
    counts = Counter[Part]()
    for way, children in ways.items():
        for part in parts(way):
            counts[part] += children
    return counts


def _nodes(ways: Counter[Way], places: Iterable[Service | End]) -> Iterable[FlowNode]:
    here = _counted(ways, lambda way: way.steps)
    started = _counted(ways, lambda way: way.steps[:1])
    opened = _counted(ways, lambda way: way.steps[:1] if way.was_open else ())
    ended = _counted(ways, lambda way: way.steps[-1:])
    came_back = {target for way in ways for _, target in way.returns}
    for place in places:
        count, name = here[place.name], place.name
        if count or name in came_back:
            yield FlowNode(
                name,
                place.says,
                place.layer,
                started=started[name],
                open_at_start=opened[name],
                entered=count - started[name],
                left=count - ended[name],
                ended=ended[name],
            )


def _in_order(moves: Counter[Move], places: Iterable[str]) -> Iterable[FlowLink]:
    order = {name: place for place, name in enumerate(places)}
    for source, target in sorted(moves, key=lambda move: (order[move[0]], order[move[1]])):
        yield FlowLink(source, target, moves[source, target])
