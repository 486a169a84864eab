"""What is declared about how councils are compared."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import cast

from ilacs.lib.facts import Declarations, read_facts


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition of the statistical neighbours, and the last day of the first period it was used for."""

    name: str
    first_ends_on: date = date.min


@dataclass(frozen=True, slots=True)
class ComparingSettings:
    """Thresholds and editions, as declared."""

    shown_as_zero: frozenset[str]
    """Symbols that DfE's tool takes for 0."""
    joint_return_day: tuple[int, int]
    """Month and day of the statistics that have returns of two councils."""
    fewest_neighbours: int
    fewest_ranked: int
    not_close: str
    editions: tuple[Edition, ...]
    """The newest first."""

    def edition_used(self, ends_on: date) -> str:
        """The edition in use when a period's figures were new."""
        return next(edition.name for edition in self.editions if edition.first_ends_on <= ends_on)


@cache
def load_settings() -> ComparingSettings:
    """The settings as declared."""
    declared = read_facts("indicators/settings")
    lait = cast(dict[str, list[str]], declared["lait"])
    joint = cast(dict[str, int], declared["joint_returns"])
    cautions = cast(dict[str, object], declared["cautions"])
    return ComparingSettings(
        shown_as_zero=frozenset(lait["shown_as_zero"]),
        joint_return_day=(joint["month"], joint["day"]),
        fewest_neighbours=cast(int, cautions["fewest_neighbours"]),
        fewest_ranked=cast(int, cautions["fewest_ranked"]),
        not_close=cast(str, cautions["not_close"]),
        editions=tuple(_edition(one) for one in cast(list[Declarations], declared["neighbour_editions"])),
    )


def _edition(declared: Declarations) -> Edition:
    return Edition(cast(str, declared["name"]), cast(date, declared.get("first_ends_on", date.min)))
