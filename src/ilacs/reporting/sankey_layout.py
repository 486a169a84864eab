"""Where the nodes and bands of a Sankey diagram go: columns by layer, heights by counts, bands that go round nodes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ilacs.records.flows import FlowLink, FlowNode, Flows

WIDTH, HEIGHT = 1240.0, 620.0
LEFT, RIGHT, TOP = 8.0, 120.0, 8.0
BAR = 16.0
LABEL = 58.0
"""Room above each node for its name and count."""
BETWEEN = 14.0
LEAST = 1.5
"""Height of what would else be too thin to see."""
SWEEPS = 24

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """Where a node's bar is drawn."""

    node: FlowNode
    x: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Band:
    """A link drawn as a band of some height, with its middle at each of its points."""

    link: FlowLink
    thickness: float
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything that is drawn, and how high the drawing is."""

    boxes: Mapping[str, Box]
    bands: tuple[Band, ...]
    ends: Mapping[str, tuple[Box, ...]]
    """Name of an end to the part of each node's bar that goes there."""
    height: float
    step: float
    """From one column to the next."""


@dataclass(eq=False, slots=True)
class _Item:
    """A node, or a place that a band keeps free in a column which it only passes through."""

    column: int
    height: float
    room: float
    node: FlowNode | None = None
    y: float = 0.0
    links: list[tuple["_Item", float]] = field(default_factory=list)

    @property
    def middle(self) -> float:
        return self.y + self.room + self.height / 2


@dataclass(frozen=True, slots=True)
class _Chain:
    """A link with all the items that it passes, from its source to its target."""

    link: FlowLink
    thickness: float
    items: tuple[_Item, ...]


def lay_out(flows: Flows) -> Layout:
    """Place every node that is no end in the column of its layer, with as few and as short crossings as is easy."""
    nodes = [node for node in flows.nodes if node.children and node.name not in flows.ends]
    layers = sorted({node.layer for node in nodes})
    moves = [link for link in flows.links if link.target not in flows.ends]
    scale = _scale(nodes, moves, layers=layers)
    items = {
        node.name: _Item(layers.index(node.layer), max(node.children * scale, LEAST), LABEL, node) for node in nodes
    }
    chains = [_chain(link, items, scale=scale) for link in moves]
    columns = _columns([*items.values(), *(item for chain in chains for item in chain.items[1:-1])])
    _settle(columns)
    step = (WIDTH - LEFT - RIGHT) / max(len(layers) - 1, 1)
    boxes = {
        name: Box(item.node, LEFT + item.column * step, item.y + item.room, item.height)
        for name, item in items.items()
        if item.node
    }
    bottom = max((box.y + box.height for box in boxes.values()), default=0.0)
    return Layout(
        boxes=boxes,
        bands=tuple(_bands(chains, boxes, step=step)),
        ends={end: tuple(_ends(flows, end, boxes, scale=scale)) for end in flows.ends},
        height=max(bottom, *(item.y + item.height for column in columns for item in column), 0.0) + TOP,
        step=step,
    )


def _scale(nodes: Sequence[FlowNode], moves: Sequence[FlowLink], *, layers: Sequence[int]) -> float:
    """Height of one child, so that the fullest column just fits."""
    layer = {node.name: node.layer for node in nodes}
    scales = []
    for at in layers:
        here = [node.children for node in nodes if node.layer == at]
        passing = [link.children for link in moves if layer[link.source] < at < layer[link.target]]
        room = HEIGHT - len(here) * (LABEL + BETWEEN) - len(passing) * BETWEEN
        scales.append(max(room, HEIGHT / 4) / max(sum(here) + sum(passing), 1))
    return min(scales, default=1.0)


def _chain(link: FlowLink, items: Mapping[str, _Item], *, scale: float) -> _Chain:
    source, target = items[link.source], items[link.target]
    thickness = max(link.children * scale, LEAST)
    between = [_Item(column, thickness, 0.0) for column in range(source.column + 1, target.column)]
    chain = (source, *between, target)
    for one, next_ in pairwise(chain):
        one.links.append((next_, thickness))
        next_.links.append((one, thickness))
    return _Chain(link, thickness, chain)


def _columns(items: Iterable[_Item]) -> list[list[_Item]]:
    columns: dict[int, list[_Item]] = {}
    for item in items:
        columns.setdefault(item.column, []).append(item)
    return [columns[at] for at in sorted(columns)]


def _settle(columns: Sequence[list[_Item]]) -> None:
    """Draw each item towards those it is linked with, and push apart those that would overlap."""
    for column in columns:
        _push_apart(column)
    for sweep in range(SWEEPS):
        for column in columns if sweep % 2 else reversed(columns):
            for item in column:
                weight = sum(thickness for _, thickness in item.links)
                if weight:
                    wanted = sum(other.middle * thickness for other, thickness in item.links) / weight
                    item.y = wanted - item.room - item.height / 2
            column.sort(key=lambda item: item.middle)
            _push_apart(column)


def _push_apart(column: Sequence[_Item]) -> None:
    at = TOP
    for item in column:
        item.y = max(item.y, at)
        at = item.y + item.room + item.height + BETWEEN
    limit = max(HEIGHT, sum(item.room + item.height + BETWEEN for item in column) + TOP)
    for item in reversed(column):
        item.y = min(item.y, limit - item.room - item.height)
        limit = item.y - BETWEEN


def _bands(chains: Sequence[_Chain], boxes: Mapping[str, Box], *, step: float) -> Iterable[Band]:
    """Bands leave and reach a bar one below the other, in the order of where they go to and come from."""
    out = {name: box.y for name, box in boxes.items()}
    leaves: dict[str, float] = {}
    for chain in sorted(chains, key=lambda chain: chain.items[1].middle):
        leaves[_name(chain.link)] = out[chain.link.source] + chain.thickness / 2
        out[chain.link.source] += chain.thickness
    into = {name: box.y for name, box in boxes.items()}
    for chain in sorted(chains, key=lambda chain: chain.items[-2].middle):
        source, target = boxes[chain.link.source], boxes[chain.link.target]
        reached = into[chain.link.target] + chain.thickness / 2
        into[chain.link.target] += chain.thickness
        passed = [
            point
            for item in chain.items[1:-1]
            for point in ((LEFT + item.column * step, item.middle), (LEFT + item.column * step + BAR, item.middle))
        ]
        start = (source.x + BAR, leaves[_name(chain.link)])
        yield Band(chain.link, chain.thickness, (start, *passed, (target.x, reached)))


def _name(link: FlowLink) -> str:
    return f"{link.source} {link.target}"


def _ends(flows: Flows, end: str, boxes: Mapping[str, Box], *, scale: float) -> Iterable[Box]:
    """The parts of bars from which nobody moved on: below all bands, those of the last end at the bottom."""
    later = flows.ends[flows.ends.index(end) + 1 :]
    counts = {(link.source, link.target): link.children for link in flows.links}
    for name, box in boxes.items():
        if count := counts.get((name, end), 0):
            height = count * scale
            below = sum(counts.get((name, other), 0) for other in later) * scale
            part = FlowNode(name, box.node.says, box.node.layer, count, 0, 0, 0, count)
            yield Box(part, box.x + BAR, box.y + box.height - below - height, height)
