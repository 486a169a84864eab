"""Every place beside every other on one indicator: what a comparison says, whichever rules made it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from ilacs.benchmarking.bands import Band
from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.quartiles import Quartiles

ENGLAND = "970"
CURRENT_EDITION = "2025"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person may choose: the edition of the neighbours, which way is good, and a past period by its last day."""

    edition: str = CURRENT_EDITION
    polarities: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """By name of indicator, where the person does not go with the one declared."""
    ends_on: date | None = None
    places: frozenset[str] = frozenset()
    """The authorities whose standing is told, each among all; every one where none is named. Sound rules alone."""

    def polarity_of(self, indicator: Indicator) -> str:
        """Which way is good: as chosen, or else as declared."""
        return self.polarities.get(indicator.name, indicator.polarity)


@dataclass(frozen=True, slots=True)
class Fallback:
    """The last figure of a place that has none in the latest period: shown beside, never ranked."""

    period: str
    value: float


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What the statistical neighbours of one place published."""

    mean: float | None = None
    median: float | None = None
    count: int = 0
    """How many figures the mean and median are made of."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one place stands on an indicator."""

    place: str
    name: str
    period: str
    """The label of its figure as published."""
    value: float | None
    symbol: str
    origin: str
    change: float | None
    trend: str
    """`up`, `down`, `same`, or empty."""
    rank: int | None
    of: int | None
    tied: int
    """How many others share the rank."""
    band: str
    neighbour_mean: float | None
    neighbour_median: float | None
    neighbour_n: int
    region: str
    """The code of the region beside it: London as a whole where inner or outer London has no figure."""
    region_value: float | None
    england_value: float | None
    unranked_because: str = ""
    """`did_not_exist`, `not_published`, `neither_is_good`, or empty for one that is ranked."""
    joint_with: tuple[str, ...] = ()
    """Who else the figure is of, where councils make one return."""
    fallback: Fallback | None = None
    cautions: tuple[str, ...] = ()
    """Keys of what to tell a reader: `no_neighbours`, `few_neighbours`, `neighbours_not_close`,
    `few_ranked`."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All places on one indicator in one period, by the rules of `mode`."""

    indicator: Indicator
    mode: str
    """`lait` or `sound`."""
    period: str
    """The period compared, as it is called; empty where nothing was ever published."""
    ends_on: date | None
    polarity: str
    edition: str
    """Of the statistical neighbours."""
    rows: Mapping[str, Standing]
    """By code of the authority."""
    ranked: int
    """How many figures are ranked; a joint return is one."""
    published: int
    """How many figures there are, ranked or not."""
    missing: Mapping[str, int]
    """How many are not published, by symbol; an empty symbol for those without a row."""
    quartiles: Quartiles | None
    bands: tuple[Band, ...]
    regions: Mapping[str, float | None]
    """The published value of each region and of England, by code."""
