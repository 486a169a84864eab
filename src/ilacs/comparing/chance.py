"""Whether two shares differ by more than chance could make: Newcombe's score interval, after Wilson's."""

import math

from ilacs.records.comparisons import Chance


def wilson(true: int, of: int, deviations: float) -> tuple[float, float]:
    """Wilson's score interval of one share."""
    share, square = true / of, deviations * deviations
    middle = share + square / (2 * of)
    half = deviations * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    whole = 1 + square / of
    return max(0.0, (middle - half) / whole), min(1.0, (middle + half) / whole)


def difference_by_chance(old_true: int, old_of: int, new_true: int, new_of: int, *, deviations: float) -> Chance | None:
    """The interval of the difference between two shares, new less old; none where either is a share of nothing."""
    if not old_of or not new_of:
        return None
    old, new = old_true / old_of, new_true / new_of
    old_low, old_high = wilson(old_true, old_of, deviations)
    new_low, new_high = wilson(new_true, new_of, deviations)
    low = new - old - math.hypot(new - new_low, old_high - old)
    high = new - old + math.hypot(new_high - new, old - old_low)
    return Chance(old_true, old_of, new_true, new_of, low, high)
