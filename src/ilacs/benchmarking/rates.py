"""Rates per 10,000 children, worked out as the Department for Education does."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal

from ilacs.benchmarking.columns import Columns

POPULATION = "csc_children_aged_0_to_17"
"""The indicator that holds the children of a place."""
PER = 10_000
Population = Mapping[tuple[str, str], float]
"""The children of a place in the middle of a year."""


def population_of(columns: Iterable[Columns]) -> Population:
    """The children of each place and year, from figures of them."""
    return {
        (place, period): value
        for one in columns
        for place, period, value in zip(one.places, one.periods, one.values, strict=True)
        if value
    }


def children_before(population: Population, place: str, period: str) -> float | None:
    """The children that a rate of a year is set against: those of the calendar year before."""
    year = period[:4]
    return population.get((place, str(int(year) - 1))) if year.isdecimal() else None


def rate(count: float, children: float, decimals: int) -> float:
    """A count for each 10,000 children, rounded as published ones are: half up."""
    exact = Decimal(repr(count)) * PER / Decimal(repr(children))
    return float(exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))
