"""Chance, in the proportions that the shape declares, and the same for a seed wherever it is run."""

from bisect import bisect_right
from collections.abc import Sequence
from random import Random
from typing import TypeVar

from ilacs.synthesis.shape import Shape

Thing = TypeVar("Thing")


class Dice:
    """Draws from declared shares, mixes and spreads.

    Only additions and multiplications of `random()` are used: logarithms may differ between platforms.
    """

    def __init__(self, seed: int, shape: Shape) -> None:
        self._random = Random(seed).random  # noqa: S311  # made-up children are no secret
        self.shape = shape

    def happens(self, share: str) -> bool:
        """Whether something of a declared share comes about this time."""
        return self._random() < self.shape.shares[share]

    def pick(self, mix: str) -> str:
        """One value of a declared mix."""
        declared = self.shape.mixes[mix]
        return declared.values[bisect_right(declared.sums, self._random() * declared.sums[-1])]

    def draw(self, spread: str) -> float:
        """A number from a declared spread, whose values stand at equal steps from the lowest to the highest."""
        values = self.shape.spreads[spread]
        step, rest = divmod(self._random() * (len(values) - 1), 1)
        low, high = values[int(step)], values[int(step) + 1]
        return low + (high - low) * rest

    def whole(self, spread: str) -> int:
        """A whole number from a declared spread."""
        return int(self.draw(spread) + 0.5)

    def between(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + int(self._random() * (high - low + 1))

    def one_of(self, things: Sequence[Thing]) -> Thing:
        """One of several, all alike."""
        return things[int(self._random() * len(things))]
