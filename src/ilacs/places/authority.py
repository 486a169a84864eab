"""A local authority with children's services, with the days it existed."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Authority:
    """One authority. `code` is DfE's three-digit code, which stays when an ONS code changes."""

    code: str
    name: str
    kind: str
    """`county`, `unitary`, `metropolitan`, `london_borough`, `city_of_london`, `isles_of_scilly`."""
    region: str
    """One of the nine ONS regions: `Yorkshire and the Humber`."""
    ofsted_region: str
    """One of Ofsted's eight: `North East, Yorkshire and the Humber`."""
    london: str = ""
    """`inner` or `outer` for a London borough, by ONS's statistical boroughs."""
    urn: str = ""
    """Ofsted's number of the authority; empty where unknown."""
    started_on: date | None = None
    """Empty for those that are older than the register."""
    ended_on: date | None = None
    """The last day of an authority that was abolished."""
    successors: tuple[str, ...] = ()
    predecessors: tuple[str, ...] = ()

    def existed_on(self, day: date) -> bool:
        """Whether the authority existed on a day."""
        return (self.started_on is None or self.started_on <= day) and (self.ended_on is None or day <= self.ended_on)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One statistical neighbour, in DfE's order of closeness."""

    place: int
    """1 for the closest."""
    code: str
    closeness: str
    """`Extremely close`, `Very close`, `Close`, `Somewhat close`, `Not close`."""
