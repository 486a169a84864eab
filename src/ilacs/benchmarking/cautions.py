"""What a reader of a standing should be told."""

from functools import cache

from ilacs.benchmarking.neighbours import is_none_close, neighbour_codes
from ilacs.benchmarking.settings import load_settings

NO_NEIGHBOURS, FEW_NEIGHBOURS = "no_neighbours", "few_neighbours"
NOT_CLOSE, FEW_RANKED = "neighbours_not_close", "few_ranked"


@cache
def cautions(place: str, edition: str, *, neighbours: int, ranked: int) -> tuple[str, ...]:
    """Keys of what applies: to the neighbours of a place, and to the number its rank is out of."""
    settings, has_any = load_settings(), bool(neighbour_codes(place, edition))
    found = (
        (NO_NEIGHBOURS, not has_any),
        (FEW_NEIGHBOURS, has_any and neighbours < settings.fewest_neighbours),
        (NOT_CLOSE, is_none_close(place, edition)),
        (FEW_RANKED, 0 < ranked < settings.fewest_ranked),
    )
    return tuple(key for key, applies in found if applies)
