"""LAIT's rules worked out a second time: from sorted lists and exact fractions, with nothing of the code that ranks."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import mean, quantiles

from ilacs.benchmarking.columns import Columns
from ilacs.benchmarking.declared import Indicator
from ilacs.lib.facts import FACTS, read_csv

ABOLISHED = ("835", "836", "837", "909", "928")
INNER = frozenset("201 202 204 205 206 207 208 209 210 211 212 213 309 316".split())
"""The fourteen boroughs of inner London, by hand: Haringey (309) and Newham (316) among them, Greenwich (203) not."""
REGIONS = range(970, 991)


@dataclass(frozen=True, slots=True)
class Recount:
    """What LAIT would show for one authority."""

    period: str
    value: float | None
    change: float | None
    trend: str
    rank: int | None
    band: str
    neighbour_mean: float | None
    neighbour_n: int
    region_value: float | None
    england_value: float | None


class Lait:
    """One indicator as the file holds it, and what follows."""

    def __init__(self, columns: Columns, indicator: Indicator) -> None:
        rows = list(zip(columns.places, columns.periods, columns.values, strict=True))
        self.label = sorted(period for place, period, _ in rows if int(place) not in REGIONS)[-1]
        self.now = {place: value for place, period, value in rows if period == self.label and value is not None}
        self.rows = {place: [] for place, _, _ in rows}  # type: Mapping[str, list[tuple[int, str, float | None]]]
        for place, period, value in rows:
            self.rows[place].append((int(period[:4]), period, value))
        self.ordered = sorted(value for place, value in self.now.items() if int(place) not in REGIONS)
        self.polarity, self.is_banded = indicator.polarity, indicator.is_banded

    def place(self, code: str) -> Recount:
        value, change = self.now.get(code), self.change(code)
        near = [self.now[one] for one in self.near(code) if one in self.now]
        return Recount(
            period=self.label,
            value=value,
            change=change,
            trend="" if change is None else {-1: "down", 0: "same", 1: "up"}[(change > 0) - (change < 0)],
            rank=None if value is None else self.rank(value),
            band="" if value is None else self.band(value),
            neighbour_mean=float(mean(map(Fraction, near))) if near else None,
            neighbour_n=len(near),
            region_value=self.region(code),
            england_value=self.now.get("970"),
        )

    def change(self, code: str) -> float | None:
        newest = sorted(self.rows.get(code, []), key=lambda row: row[0])[-2:]
        values = [row[2] for row in newest]
        return None if len(values) < 2 or None in values else values[1] - values[0]  # type: ignore[operator]

    def rank(self, value: float) -> int | None:
        if self.polarity == "low":
            return bisect_left(self.ordered, value) + 1
        return len(self.ordered) - bisect_right(self.ordered, value) + 1 if self.polarity == "high" else None

    def band(self, value: float) -> str:
        if not self.is_banded or self.polarity == "neither":
            return ""
        exact = [Fraction(one) for one in self.ordered]
        edges = quantiles(exact, n=4, method="inclusive") if len(exact) > 1 else exact * 3
        return ("ABCD" if self.polarity == "low" else "DCBA")[bisect_left(edges, Fraction(value))]

    def region(self, code: str) -> float | None:
        region = REGION_OF[code]
        part = "987" if code in INNER else "988"
        return self.now.get(part, self.now.get(region)) if region == "986" else self.now.get(region)

    def near(self, code: str) -> Sequence[str]:
        return NEAR_2021[code] if code in ABOLISHED else NEAR_2025[code]


def _neighbours(edition: str) -> Mapping[str, Sequence[str]]:
    rows = read_csv(FACTS / f"places/neighbours_{edition}.csv")
    return {row["code"]: row["neighbours"].split() for row in rows}


NEAR_2021, NEAR_2025 = _neighbours("2021"), _neighbours("2025")
_CODES = {row["name"]: row["code"] for row in read_csv(FACTS / "places/regions.csv")}
REGION_OF = {row["code"]: _CODES[row["region"]] for row in read_csv(FACTS / "places/authorities.csv")}
