"""Which numbers to suppress, found by looking for other worlds in which all that is published is the same.

A two-way table with its totals is a network in which counts flow in a ring: from the grand total into rows, from
rows through cells into columns, and from columns back. Another table with the same published numbers differs from
the true one by counts sent round rings of suppressed numbers. So a number is safe when enough can be sent round
through it, and what is missing for that is the ring of least cost through published ones. Counts stay whole
numbers all along: each world that is found proves by itself that an onlooker cannot rule it out.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from heapq import heappop, heappush

from ilacs.reporting.count_tables import CountTable, Key

Node = tuple[str, int]
World = Mapping[Key, int]
Ring = dict[Key, int]
"""How much each number changes; all sums still hold."""
ALL_ROWS, ALL_COLUMNS = ("all rows", 0), ("all columns", 0)
HARDLY_ANY = 0.001
"""What a step through a number that is suppressed anyway costs, so that short rings win."""


class CannotSuppress(Exception):
    """No choice of numbers hides the small ones in all the tables."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A number as a pipe in the ring."""

    tail: Node
    head: Node
    key: Key


Network = Sequence[Edge]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The true numbers, the networks that they make, and what it costs to suppress one."""

    true: World
    networks: tuple[Network, ...]
    costs: Mapping[Key, float]

    @staticmethod
    def of(tables: Sequence[CountTable]) -> "Numbers":
        """Those of tables about the same children."""
        true = {key: count for table in tables for key, count in table.numbers()}
        # A total tells a reader more than a cell, so all the cells go first.
        inner = {table.key(row, column) for table in tables for row, column in _places(table)}
        dear = true[frozenset()] + 1
        extra = {key: 0 if key in inner else dear * (1 if key else 3) for key in true}
        return Numbers(true, tuple(_network(table) for table in tables), {key: true[key] + extra[key] for key in true})


def suppress(numbers: Numbers, least: int) -> AbstractSet[Key]:
    """The numbers to suppress. Raises CannotSuppress where the tables cannot all be shown."""
    hidden = {key for key, count in numbers.true.items() if 0 < count < least}
    waiting = sorted(hidden, key=lambda key: (numbers.true[key], sorted(key)))
    while waiting:
        more = _hide_well(waiting.pop(0), hidden, numbers, least=least)
        hidden |= more
        waiting += sorted(more, key=sorted)
    return hidden


def _hide_well(key: Key, hidden: AbstractSet[Key], numbers: Numbers, *, least: int) -> set[Key]:
    """What else must be suppressed so that a suppressed number could be several others."""
    count, width = numbers.true[key], max(least - 2, 1)
    spread = Spread(key, numbers, set(hidden))
    if count >= least and spread.reach(-1, width) + spread.reach(1, width) >= width:
        return set()
    lower = spread.widen(-1, count - 1) if count < least else spread.reach(-1, width)
    upper = spread.widen(1, max(least - 1 - count, width - lower))
    if lower + upper < width and spread.widen(-1, width - upper) + upper < width:
        raise CannotSuppress
    return spread.hidden - hidden


class Spread:
    """How far one number can be from the truth, as more and more others are suppressed."""

    def __init__(self, key: Key, numbers: Numbers, hidden: set[Key]) -> None:
        self.hidden = hidden
        self._key = key
        self._numbers = numbers

    def widen(self, sign: int, wanted: int) -> int:
        """How far the number can go one way, at most as far as wanted, suppressing what that takes."""
        reached = self.reach(sign, wanted)
        if reached >= wanted:
            return reached
        for step in (wanted, 1):
            reached, changed = self._travel(sign, wanted, step=step, usable=self._countable())
            if reached >= wanted:
                break
        self.hidden |= changed
        return reached

    def reach(self, sign: int, wanted: int) -> int:
        """How far the number can go one way as things are, at most as far as wanted."""
        return self._travel(sign, wanted, step=1, usable=self.hidden)[0]

    def _countable(self) -> AbstractSet[Key]:
        """Numbers that may be suppressed: a zero is about nobody, and is always shown."""
        return {key for key, count in self._numbers.true.items() if count}

    def _travel(self, sign: int, wanted: int, *, step: int, usable: AbstractSet[Key]) -> tuple[int, set[Key]]:
        world, changed, reached = dict(self._numbers.true), set[Key](), 0
        while reached < wanted:
            seeker = RingSeeker(self._numbers, world, usable, self.hidden, step)
            if (ring := seeker.ring_through(self._key, sign)) is None:
                break
            for key, change in ring.items():
                world[key] += change
            changed |= ring.keys()
            reached += step
        return reached, changed


@dataclass(frozen=True, slots=True)
class RingSeeker:
    """Looks for the cheapest way to change a number in one world."""

    numbers: Numbers
    world: World
    usable: AbstractSet[Key]
    hidden: AbstractSet[Key]
    step: int

    def ring_through(self, key: Key, sign: int) -> Ring | None:
        """A ring that changes the number, in every table that has it or another number of the ring."""
        ring = {key: sign * self.step}
        if self.world[key] + ring[key] < 1:
            return None
        settled: list[Network] = []
        while network := next((one for one in self._unsettled(ring, settled)), None):
            fixed = {edge.key for one in settled for edge in one}
            settled.append(network)
            while start_end := _imbalance(network, ring):
                path = self._cheapest_path(network, *start_end, fixed=fixed | ring.keys())
                if path is None:
                    return None
                ring |= path
        return ring

    def _unsettled(self, ring: Ring, settled: Sequence[Network]) -> Iterator[Network]:
        for network in self.numbers.networks:
            if all(network is not one for one in settled) and any(edge.key in ring for edge in network):
                yield network

    def _cheapest_path(self, network: Network, start: Node, end: Node, *, fixed: AbstractSet[Key]) -> Ring | None:
        """Changes that carry what is too much at one node to where it lacks: Dijkstra's way."""
        steps = self._steps([edge for edge in network if edge.key not in fixed])
        waiting: list[tuple[float, int, Node, Ring]] = [(0, 0, start, {})]
        seen: set[Node] = set()
        tried = 0
        while waiting:
            cost, _, node, path = heappop(waiting)
            if node == end:
                return path
            if node in seen:
                continue
            seen.add(node)
            for more, other, key, change in steps.get(node, ()):
                if other not in seen:
                    tried += 1
                    heappush(waiting, (cost + more, tried, other, {**path, key: change}))
        return None

    def _steps(self, edges: Sequence[Edge]) -> Mapping[Node, list[tuple[float, Node, Key, int]]]:
        steps: dict[Node, list[tuple[float, Node, Key, int]]] = {}
        for edge in edges:
            if edge.key in self.usable:
                cost = HARDLY_ANY if edge.key in self.hidden else self.numbers.costs[edge.key]
                steps.setdefault(edge.tail, []).append((cost, edge.head, edge.key, self.step))
                # Nothing suppressed is zero, which everybody knows: so no world may make it so.
                if self.world[edge.key] > self.step:
                    steps.setdefault(edge.head, []).append((cost, edge.tail, edge.key, -self.step))
        return steps


def _imbalance(network: Network, ring: Ring) -> tuple[Node, Node] | None:
    """Where more flows in than out after the changes, and where more out than in; None where all is even."""
    over: dict[Node, int] = {}
    for edge in network:
        if change := ring.get(edge.key):
            over[edge.head] = over.get(edge.head, 0) + change
            over[edge.tail] = over.get(edge.tail, 0) - change
    uneven = {node: extra for node, extra in over.items() if extra}
    if not uneven:
        return None
    return max(uneven, key=uneven.__getitem__), min(uneven, key=uneven.__getitem__)


def _network(table: CountTable) -> Network:
    cells = [Edge(("row", row), ("column", column), table.key(row, column)) for row, column in _places(table)]
    if not table.rows_by:
        # One row: its cells lie side by side between two nodes, and the total leads back.
        side_by_side = [Edge(ALL_ROWS, ALL_COLUMNS, edge.key) for edge in cells]
        return (*side_by_side, Edge(ALL_COLUMNS, ALL_ROWS, table.key(None, None)))
    rows, columns = range(len(table.rows)), range(len(table.columns))
    return (
        *cells,
        *(Edge(("column", column), ALL_ROWS, table.key(None, column)) for column in columns),
        Edge(ALL_ROWS, ALL_COLUMNS, table.key(None, None)),
        *(Edge(ALL_COLUMNS, ("row", row), table.key(row, None)) for row in rows),
    )


def _places(table: CountTable) -> Iterator[tuple[int, int]]:
    return ((row, column) for row in range(len(table.rows)) for column in range(len(table.columns)))
