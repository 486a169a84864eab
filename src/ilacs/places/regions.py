"""The regions above the authorities, with their codes."""

from dataclasses import dataclass

from ilacs.lib.facts import FACTS, read_csv


@dataclass(frozen=True, slots=True)
class Region:
    """A region, a part of London, or England."""

    code: str
    """DfE's: `980` to `990`, and `970` for England."""
    ons: str
    name: str
    """ONS's; `Inner London` and `Outer London` for the parts of London."""
    ofsted: str = ""
    """Which of Ofsted's eight regions holds it; empty for England."""


def read_regions() -> tuple[Region, ...]:
    """Every region, England first."""
    return tuple(Region(**row) for row in read_csv(FACTS / "places/regions.csv"))
