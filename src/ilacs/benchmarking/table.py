"""Every indicator for every authority in one table, by either set of rules."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from ilacs.benchmarking.comparison import Comparison, Standing


@dataclass(frozen=True, slots=True)
class TableRow:
    """One authority on one indicator in its latest period. What there is none of is None."""

    measure_short: str
    la_code: str
    la_name: str
    period: str
    value: float | None
    symbol: str | None
    change: float | None
    trend: str | None
    rank: int | None
    of: int | None
    band: str | None
    neighbour_mean: float | None
    neighbour_median: float | None
    neighbour_n: int
    region_value: float | None
    england_value: float | None


COLUMNS = tuple(field.name for field in fields(TableRow))


def table_rows(comparisons: Iterable[Comparison]) -> Iterator[TableRow]:
    """A row for each standing, in the order of the indicators and of the authorities' codes."""
    for comparison in comparisons:
        name = comparison.indicator.name
        for standing in comparison.rows.values():
            yield _row(name, standing)


def _row(indicator: str, standing: Standing) -> TableRow:
    return TableRow(
        measure_short=indicator,
        la_code=standing.place,
        la_name=standing.name,
        period=standing.period,
        value=standing.value,
        symbol=standing.symbol or None,
        change=standing.change,
        trend=standing.trend or None,
        rank=standing.rank,
        of=standing.of,
        band=standing.band or None,
        neighbour_mean=standing.neighbour_mean,
        neighbour_median=standing.neighbour_median,
        neighbour_n=standing.neighbour_n,
        region_value=standing.region_value,
        england_value=standing.england_value,
    )
