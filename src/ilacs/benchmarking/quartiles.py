"""The values that part a set of figures into four, as R computes them by its type 7."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor


@dataclass(frozen=True, slots=True)
class Quartiles:
    """The lowest and highest value and the three between, none of them rounded."""

    lowest: float
    first: float
    second: float
    third: float
    highest: float


def quartiles(values: Sequence[float]) -> Quartiles | None:
    """The quartiles of some values; nothing where there are none."""
    if not values:
        return None
    ordered = sorted(values)
    first, second, third = (quantile(ordered, share) for share in (0.25, 0.5, 0.75))
    return Quartiles(ordered[0], first, second, third, ordered[-1])


def quantile(ordered: Sequence[float], share: float) -> float:
    """A quantile of values in their order: a point on the line between the two values it falls between."""
    position = (len(ordered) - 1) * share
    low, high = ordered[floor(position)], ordered[ceil(position)]
    if low == high:  # what the sum below would give may differ from the value in its last binary digit
        return low
    part = position - floor(position)
    return (1 - part) * low + part * high
