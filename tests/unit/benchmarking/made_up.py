"""Small made-up series for the rules: figures by code of a real place, and an indicator with one fact changed."""

from collections.abc import Mapping
from dataclasses import replace

from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.figures import Figure, Series

NAME = "Made_Up"
LOW = Indicator(
    name=NAME,
    topic="child_protection",
    title="A made-up share",
    short_title="A made-up share",
    slug="a-made-up-share",
    definition="Made up.",
    polarity="low",
    unit="% of referrals",
    decimals=1,
    year_type="Financial Year",
    judgement="help_and_protection",
    source="characteristics-of-children-in-need",
)
HIGH, NEITHER = replace(LOW, polarity="high"), replace(LOW, polarity="neither")
FLAGGED = replace(LOW, is_banded=False)
WORKFORCE = replace(LOW, year_type="Annual (end of Sept)")

Cell = float | str


def series(cells: Mapping[str, Mapping[str, Cell]], origin: str = "ees/made_up") -> Series:
    """A series of cells by place and period: numbers are values, texts are symbols."""
    figures = {
        place: {label: figure(place, label, cell, origin) for label, cell in labels.items()}
        for place, labels in cells.items()
    }
    return Series(NAME, figures)


def in_2025(cells: Mapping[str, Cell], origin: str = "ees/made_up") -> Series:
    """A series of one period."""
    return series({place: {"2025": cell} for place, cell in cells.items()}, origin)


def figure(place: str, label: str, cell: Cell, origin: str = "ees/made_up") -> Figure:
    value, symbol = (None, cell) if isinstance(cell, str) else (float(cell), "")
    return Figure(NAME, place, label, value, symbol, origin)
