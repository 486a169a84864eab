"""What an address asks of a comparison, checked: nothing is shown by halves where something makes no sense."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest

from ilacs.benchmarking.comparison import CURRENT_EDITION, Choices, Comparison
from ilacs.benchmarking.declared import POLARITIES, Indicator
from ilacs.lib.problem import Problem
from ilacs.places import NEIGHBOUR_EDITIONS, Authority, Region, UnknownPlace, load_register
from ilacs.web.core.asking import check_known, one_of
from ilacs.web.core.compared import MODES, compared
from ilacs.web.core.places import slugs

CHARTS = ("line", "bar", "distribution", "map")
AXES = {"zero": "zero", "data": "range"}
"""How addresses and charts call where the axis of values begins: at 0, or with the range of the values."""
SORTS = ("rank", "name", "value", "change")
NEIGHBOURS_ALONE = "neighbours"
"""Instead of a region: only the statistical neighbours."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One indicator as an address asks for it."""

    indicator: Indicator
    place: Authority | None = None
    mode: str = MODES[0]
    edition: str = CURRENT_EDITION
    polarity: str = ""
    """Which way is good, where it is not the one declared."""
    region: str = ""
    """The code of a region, or `neighbours`; empty for all places."""
    chart: str = ""
    axis: str = "zero"
    sort: str = ""
    is_turned: bool = False
    """Sorted from the other end."""
    ends_on: date | None = None

    @property
    def choices(self) -> Choices:
        """As comparisons are asked for."""
        return Choices(self.edition, {self.indicator.name: self.polarity} if self.polarity else {}, self.ends_on)

    @property
    def chart_shown(self) -> str:
        """The chart asked for, or the one that says most."""
        return self.chart or ("line" if self.place else "distribution")

    def comparison(self, mode: str = "") -> Comparison:
        """All places by the rules asked for, or by others."""
        return compared().comparison(
            self.indicator,
            mode or self.mode,
            edition=self.edition,
            polarity=self.polarity,
            ends_on=self.ends_on,
        )


def read_asked(request: HttpRequest, indicator: Indicator) -> Asked:
    """Raises UnknownPlace or Problem with what there is to choose from."""
    query = request.GET
    sort = query.get("sort", "")
    return Asked(
        indicator=indicator,
        place=find_place(query["place"]) if query.get("place", "").strip() else None,
        mode=one_of(query, "mode", MODES),
        edition=one_of(query, "neighbours", NEIGHBOUR_EDITIONS),
        polarity=one_of(query, "polarity", ("", *POLARITIES)),
        region=_region(query.get("region", "")),
        chart=one_of(query, "chart", ("", *CHARTS)),
        axis=one_of(query, "axis", tuple(AXES)),
        sort=check_known("sort", sort.removeprefix("-"), ("", *SORTS)),
        is_turned=sort.startswith("-"),
        ends_on=_day(query.get("period", ""), query.get("mode", "")),
    )


def find_place(text: str) -> Authority:
    """A council by the word of its address, its name or a code. Raises UnknownPlace."""
    return slugs().get(text.strip()) or load_register().find(text)


def find_region(text: str) -> Region:
    """A region by its name, with or without hyphens, or its code. Raises UnknownPlace."""
    region = load_register().find_region(text.replace("-", " "))
    if region is None:
        names = ", ".join(one.name for one in load_register().regions)
        raise UnknownPlace(f"There is no region called {text}. The regions are {names}.")
    return region


def _region(text: str) -> str:
    if not text or text == NEIGHBOURS_ALONE:
        return text
    return find_region(text).code


def _day(text: str, mode: str) -> date | None:
    if not text:
        return None
    if mode == "lait":
        raise Problem("LAIT compares councils in the latest period alone. Choose the sound rules for an earlier one.")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Problem(f"{text} is no period. Write the day on which it ends, such as 2024-03-31.") from None
