"""Ranks from 1 for the best, in which ties share the lowest."""

from collections import Counter
from collections.abc import Mapping, Sequence

POLARITIES = ("low", "high")
"""Where one way is good. Nothing is ranked or banded where neither is."""


def ranks(values: Sequence[float], polarity: str) -> Mapping[float, int]:
    """The rank of each distinct value: one more than the number of values that are better."""
    counts = Counter(values)
    found: dict[float, int] = {}
    better = 0
    for value in sorted(counts, reverse=polarity == "high"):
        found[value] = better + 1
        better += counts[value]
    return found
