"""What a measure comes to: a count, a share, a mean or a breakdown, and always how much is unknown."""

from dataclasses import dataclass
from enum import StrEnum


class FigureKind(StrEnum):
    """What sort of number a figure is."""

    COUNT = "count"
    SHARE = "share"
    MEAN = "mean"
    BREAKDOWN = "breakdown"


@dataclass(frozen=True, slots=True)
class Category:
    """One line of a breakdown. An empty label is what is blank or could not be read."""

    labels: tuple[str, ...]
    """One for each way the figure is broken down: age and gender, say."""
    count: int
    numerator: int | None = None
    """Of a share: how many of them it is true of."""
    unknown: int = 0
    """Of a share: of how many of them it is not known."""
    denominator: int | None = None
    """Of a share: of how many it is taken, where that is not the count."""


@dataclass(frozen=True, slots=True)
class Figure:
    """The value of one measure. `why` says why there is none."""

    measure: str
    kind: FigureKind
    count: int = 0
    """Rows, children or families that count, the unknown ones among them."""
    numerator: int | None = None
    denominator: int | None = None
    unknown: int = 0
    mean: float | None = None
    median: float | None = None
    rate: float | None = None
    """Per 10,000 children, where the council gave its population."""
    categories: tuple[Category, ...] = ()
    why: str = ""

    @property
    def share(self) -> float | None:
        """The share from 0 to 1; none of nothing is no share."""
        if self.numerator is None or not self.denominator:
            return None
        return self.numerator / self.denominator
