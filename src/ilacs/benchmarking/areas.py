"""The areas a place is set beside: the authorities that existed, and the regions above each."""

from datetime import date
from functools import cache

from ilacs.places.register import load_register


@cache
def regions_above(code: str) -> tuple[str, ...]:
    """The codes of the regions above an authority, the smallest first: inner London, then London."""
    return tuple(region.code for region in load_register().regions_of(code))


@cache
def existing_on(day: date) -> frozenset[str]:
    """The codes of the authorities of a day."""
    return frozenset(authority.code for authority in load_register().existing_on(day))


@cache
def joint_codes(place: str) -> tuple[str, ...]:
    """The authorities of a joint return as published, `940 / 941`; none for a place of its own."""
    return load_register().joint_return(place) if "/" in place else ()
