"""Local authorities with children's services: a dated register with regions, neighbours and a map of squares."""

from ilacs.places.authorities import OnsCode
from ilacs.places.authority import Authority, Neighbour
from ilacs.places.neighbours import NEIGHBOUR_EDITIONS, neighbours
from ilacs.places.regions import Region
from ilacs.places.register import Register, UnknownPlace, load_register
from ilacs.places.tiles import Tile, tiles

__all__ = [
    "NEIGHBOUR_EDITIONS",
    "Authority",
    "Neighbour",
    "OnsCode",
    "Region",
    "Register",
    "Tile",
    "UnknownPlace",
    "load_register",
    "neighbours",
    "tiles",
]
