"""A measure as measuring needs it: bound already."""

from collections.abc import Mapping
from dataclasses import dataclass

from ilacs.records import FigureKind


@dataclass(frozen=True, slots=True)
class Key:
    """One way a figure is broken down: what is grouped by, and how what comes out is named."""

    title: str
    sql: str
    fold: str
    """How values become labels: plain, codes, groups, band or cases."""
    name: str = ""
    """Of the code set."""
    labels: tuple[str, ...] = ()
    """Of cases or bands, in their order: what is grouped by is the place in it."""


@dataclass(frozen=True, slots=True)
class PlannedMeasure:
    """A measure with its conditions bound."""

    name: str
    list_: str
    title: str
    because: str
    kind: FigureKind
    code: str = ""
    counts: str = "rows"
    over: str = "all"
    of: str = ""
    having: str = ""
    average: str = ""
    keys: tuple[Key, ...] = ()
    order: str = "official"
    chart: str = ""
    unit: str = ""
    rate: str = ""
    polarity: str = "neither"
    indicator: str = ""
    informs: tuple[str, ...] = ()
    since: str = ""
    reads: Mapping[str, tuple[str, ...]] | None = None
    parameters: tuple[str, ...] = ()
