"""What a table of one's own is made of, as its address says: councils, indicators and periods."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, QueryDict

from ilacs.benchmarking.declared import Indicator, find_indicator
from ilacs.benchmarking.groups import authorities_in
from ilacs.benchmarking.neighbours import neighbour_codes
from ilacs.lib.problem import Problem
from ilacs.places import NEIGHBOUR_EDITIONS, Authority, UnknownPlace, load_register
from ilacs.web.comparisons.asked import find_place, find_region
from ilacs.web.core.asking import one_of
from ilacs.web.core.clock import today

PERIODS = {"1": 1, "3": 3, "5": 5, "all": 99}
"""How many of the latest periods."""
BETWEEN = re.compile(r"[,;\n\t]+")
MOST_CELLS = 20_000


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen, each once and in the order in which it was named."""

    places: tuple[Authority, ...]
    indicators: tuple[Indicator, ...]
    periods: int
    areas: tuple[str, ...]
    """Codes of regions whose own figures are wanted, England's among them."""
    edition: str

    @property
    def is_anything(self) -> bool:
        """Whether there is a table to show."""
        return bool(self.places or self.areas) and bool(self.indicators)


def read_chosen(request: HttpRequest) -> Chosen:
    """Raises UnknownPlace, UnknownIndicator or Problem: a table is whole, or it is not shown."""
    return _read(request.GET)


def read_form(request: HttpRequest) -> tuple[Chosen, str]:
    """The same for a page, which says at the field what is wrong with the councils that were written there by hand."""
    try:
        return read_chosen(request), ""
    except UnknownPlace as problem:
        rest = request.GET.copy()
        if not any(rest.pop("councils", [])):
            raise
        return _read(rest), str(problem)


def _read(query: QueryDict) -> Chosen:
    edition = one_of(query, "neighbours", NEIGHBOUR_EDITIONS)
    periods = one_of(query, "periods", tuple(PERIODS))
    codes = dict.fromkeys((*_named(query), *_grouped(query, edition)))
    found = [find_indicator(text) for text in filter(None, query.getlist("indicator"))]
    chosen = Chosen(
        places=tuple(load_register().by_code(code) for code in codes),
        indicators=tuple({one.name: one for one in found}.values()),
        periods=PERIODS[periods],
        areas=_areas(query, codes),
        edition=edition,
    )
    _check(chosen)
    return chosen


def _named(query: QueryDict) -> list[str]:
    written = (part for text in query.getlist("councils") for part in BETWEEN.split(text))
    return [find_place(text).code for text in (*query.getlist("council"), *written) if text.strip()]


def _grouped(query: QueryDict, edition: str) -> list[str]:
    codes: list[str] = []
    for text in filter(None, query.getlist("neighbours_of")):
        place = find_place(text)
        codes += [place.code, *neighbour_codes(place.code, edition)]
    for text in filter(None, query.getlist("region")):
        codes += _of_region(text)
    return codes


def _of_region(text: str) -> list[str]:
    current = [one.code for one in sorted(load_register().existing_on(today()), key=lambda one: one.name)]
    if text == "all":
        return current
    inside = set(authorities_in(find_region(text).code))
    return [code for code in current if code in inside]


def _areas(query: QueryDict, codes: Iterable[str]) -> tuple[str, ...]:
    if not query.get("beside"):
        return ()
    regions = dict.fromkeys(load_register().region_of(code).code for code in codes)
    england = load_register().find_region("England")
    return (*regions, *([england.code] if england else []))


def _check(chosen: Chosen) -> None:
    cells = (len(chosen.places) + len(chosen.areas)) * len(chosen.indicators) * min(chosen.periods, 12)
    if cells > MOST_CELLS:
        raise Problem(
            f"That table would have about {cells:,} figures; {MOST_CELLS:,} is the most. Choose fewer councils, "
            "indicators or periods, or take the whole files from the downloads."
        )
