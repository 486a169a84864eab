"""Statistical neighbours, in DfE's order of closeness."""

from collections.abc import Mapping
from functools import cache
from typing import cast

from ilacs.lib.facts import FACTS, read_csv, read_facts
from ilacs.lib.problem import Problem
from ilacs.places.authority import Neighbour

NEIGHBOUR_EDITIONS = ("2025", "2021")
"""The newest first."""


def neighbours(code: str, edition: str = NEIGHBOUR_EDITIONS[0]) -> tuple[Neighbour, ...]:
    """The ten neighbours of an authority; none where that edition has none."""
    if edition not in NEIGHBOUR_EDITIONS:
        raise Problem(
            f"There are no statistical neighbours of {edition}. The editions are {' and '.join(NEIGHBOUR_EDITIONS)}."
        )
    return _read_neighbours(edition).get(code, ())


@cache
def _read_neighbours(edition: str) -> Mapping[str, tuple[Neighbour, ...]]:
    words = cast(dict[str, str], read_facts("places/settings")["closeness"])
    return {
        row["code"]: tuple(
            Neighbour(place, code, words[letter])
            for place, (code, letter) in enumerate(
                zip(row["neighbours"].split(), row["closeness"], strict=True), start=1
            )
        )
        for row in read_csv(FACTS / f"places/neighbours_{edition}.csv")
    }
