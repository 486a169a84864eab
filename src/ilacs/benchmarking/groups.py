"""A place among others of somebody's choice: its region, its neighbours, or any group."""

from collections.abc import Iterable
from dataclasses import dataclass

from ilacs.benchmarking.areas import regions_above
from ilacs.benchmarking.comparison import Comparison, Neighbours, Standing
from ilacs.benchmarking.neighbours import neighbour_codes, summarise
from ilacs.benchmarking.ranks import POLARITIES, ranks
from ilacs.places.register import load_register


@dataclass(frozen=True, slots=True)
class Place:
    """Where one place comes in a group that it belongs to."""

    rank: int | None
    of: int
    """How many figures are published in the group, the place's own among them; a joint return is one."""
    tied: int
    missing: int
    """How many of the group have no figure, or did not exist."""
    others: Neighbours
    """Mean and median of the others, with how many they are made of."""


def place_in_group(comparison: Comparison, place: str, group: Iterable[str]) -> Place:
    """A place among some others, whether or not they are named with it."""
    codes = tuple(dict.fromkeys((place, *group)))
    held = {code: row for code in codes if (row := comparison.rows.get(code)) and _counts(row)}
    values = {tuple(sorted((code, *row.joint_with))): row.value for code, row in held.items() if row.value is not None}
    own = held[place].value if place in held else None
    compared = list(values.values()) if comparison.polarity in POLARITIES else []
    rank = ranks(compared, comparison.polarity).get(own) if own is not None else None
    others = [value for codes, value in values.items() if place not in codes]
    return Place(
        rank,
        len(values),
        compared.count(own) - 1 if rank and own is not None else 0,
        len(codes) - len(held),
        summarise(others),
    )


def place_among_neighbours(comparison: Comparison, place: str) -> Place:
    """Among its statistical neighbours, in the edition of the comparison."""
    return place_in_group(comparison, place, neighbour_codes(place, comparison.edition))


def place_in_region(comparison: Comparison, place: str) -> Place:
    """Among the authorities of the region it is shown beside: inner, outer or all London for a borough."""
    row = comparison.rows.get(place)
    region = row.region if row else regions_above(place)[-1]
    return place_in_group(comparison, place, authorities_in(region))


def authorities_in(region: str) -> tuple[str, ...]:
    """The codes of a region's authorities, those that are no more among them."""
    return tuple(one.code for one in load_register().authorities if region in regions_above(one.code))


def _counts(row: Standing) -> bool:
    return row.value is not None and row.unranked_because != "did_not_exist"
