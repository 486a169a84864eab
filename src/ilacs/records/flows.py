"""How many children moved from which service to which."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FlowNode:
    """A service, or an end of the way; each child counts once in it.

    Whoever came is there: `entered + started == left + ended`.
    """

    name: str
    says: str
    layer: int
    """How far along the way it is, from 0."""
    started: int
    """Children whose way begins here."""
    open_at_start: int
    """Those of them who were here before the period began."""
    entered: int
    """Children who came from another service."""
    left: int
    """Children who went on, to another service or to an end."""
    ended: int
    """Children whose way ends here: all of them at an end, nobody elsewhere."""

    @property
    def children(self) -> int:
        """Distinct children."""
        return self.entered + self.started


@dataclass(frozen=True, slots=True)
class FlowLink:
    """Children who went from one node to another."""

    source: str
    target: str
    children: int


@dataclass(frozen=True, slots=True)
class Flows:
    """The ways of all children through the services in a period."""

    started_on: datetime.date
    ended_on: datetime.date
    children: int
    nodes: tuple[FlowNode, ...]
    """In the order in which one leads to the next, the ends last. Left out is what no link and no return leads to."""
    links: tuple[FlowLink, ...]
    """Always from a lower layer to a higher."""
    ends: tuple[str, ...]
    """Names of the nodes that are ends."""
    returns: tuple[FlowLink, ...]
    """Children who came back to an earlier service after a later one had closed. No part of the totals."""
