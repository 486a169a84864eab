"""95% intervals: Wilson's for shares, Byar's for rates, and none where the counts are not published."""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.figures import Figure

SURE = 0.95
Z = NormalDist().inv_cdf((1 + SURE) / 2)
SHARE, RATE = "%", "Rate per 10,000"
"""How the units begin of the indicators that are one or the other."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The lowest and highest value that go well with a figure, were it one draw of many."""

    low: float
    high: float
    method: str
    """`wilson` or `byar`."""


def interval(figure: Figure, indicator: Indicator) -> Interval | None:
    """The interval around a figure, in its own unit."""
    count, of = figure.numerator, figure.denominator
    if figure.value is None or count is None or not of or count < 0:
        return None
    if indicator.unit.startswith(SHARE):
        return wilson(count, of) if count <= of else None
    return byar(count, of) if indicator.unit.startswith(RATE) else None


def wilson(count: float, of: float, per: float = 100) -> Interval:
    """Wilson's score interval of a share."""
    share, weight = count / of, Z * Z / of
    middle = share + weight / 2
    reach = Z * sqrt(share * (1 - share) / of + weight / (4 * of))
    # None and all are limits themselves, but for the last binary digit.
    low = (middle - reach) / (1 + weight) if count else 0.0
    high = (middle + reach) / (1 + weight) if count < of else 1.0
    return Interval(per * low, per * high, "wilson")


def byar(count: float, of: float, per: float = 10_000) -> Interval:
    """Byar's approximation to the interval of a count that is Poisson, as a rate."""
    low = count * (1 - 1 / (9 * count) - Z / (3 * sqrt(count))) ** 3 if count else 0.0
    above = count + 1
    high = above * (1 - 1 / (9 * above) + Z / (3 * sqrt(above))) ** 3
    return Interval(per * max(low, 0.0) / of, per * high / of, "byar")
