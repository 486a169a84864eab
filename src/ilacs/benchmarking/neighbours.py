"""The statistical neighbours of a place, and the mean and the median of what they published."""

from collections.abc import Sequence
from functools import cache
from math import fsum

from ilacs.benchmarking.comparison import Neighbours
from ilacs.benchmarking.settings import load_settings
from ilacs.places.neighbours import neighbours

LAST_OF_THE_ABOLISHED = "2021"
NOTHING = Neighbours()


def summarise(values: Sequence[float]) -> Neighbours:
    """Mean and median of some values, with how many there are; no fewest is asked for."""
    if not values:
        return NOTHING
    ordered, count = sorted(values), len(values)
    half = count // 2
    middle = ordered[half] if count % 2 else (ordered[half - 1] + ordered[half]) / 2
    return Neighbours(fsum(ordered) / count, middle, count)


@cache
def neighbour_codes(place: str, edition: str) -> tuple[str, ...]:
    """The closest first; none for an authority that the edition does not know."""
    return tuple(one.code for one in neighbours(place, edition))


@cache
def lait_neighbour_codes(place: str, edition: str) -> tuple[str, ...]:
    """Those DfE's tool takes: of 2021 where an abolished authority has none since."""
    return neighbour_codes(place, edition) or neighbour_codes(place, LAST_OF_THE_ABOLISHED)


@cache
def is_none_close(place: str, edition: str) -> bool:
    """Whether every neighbour is one that DfE itself calls not close."""
    return {one.closeness for one in neighbours(place, edition)} == {load_settings().not_close}
