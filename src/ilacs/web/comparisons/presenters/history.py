"""Ranks and bands of one council in past periods."""

from collections.abc import Iterable

from ilacs.benchmarking.comparison import Comparison
from ilacs.benchmarking.ranks import POLARITIES
from ilacs.reporting.published_words import band_words, rank_words, shown, value_words
from ilacs.web.comparisons.addresses import address_of
from ilacs.web.comparisons.asked import Asked
from ilacs.web.core.tables import Cell, Column, Table, table


def history(asked: Asked, past: Iterable[Comparison]) -> Table | None:
    """A row for each period in which the chosen council existed, the newest first."""
    place = asked.place
    held = [one for one in past if place and place.code in one.rows]
    if place is None or not held:
        return None
    rows = [_row(asked, one, place.code) for one in reversed(held)]
    is_ranked = held[-1].polarity in POLARITIES
    columns = [Column("Period"), Column("Figure", is_number=True), Column("Rank"), Column("Band")]
    columns += [Column("Median of neighbours", is_number=True), Column("Neighbours of")]
    kept = [place for place in range(len(columns)) if is_ranked or columns[place].text not in ("Rank", "Band")]
    return table(
        "past-periods",
        caption=f"{place.name} in past periods",
        columns=[columns[place] for place in kept],
        rows=[[row[place] for place in kept] for row in rows],
    )


def _row(asked: Asked, one: Comparison, code: str) -> list[Cell | str]:
    row, indicator = one.rows[code], asked.indicator
    day = one.ends_on.isoformat() if one.ends_on else ""
    return [
        Cell(one.period, href=address_of(asked, period=day, mode="", neighbours="")),
        value_words(row, indicator),
        rank_words(row, one),
        band_words(row, one),
        Cell(shown(row.neighbour_median, indicator), note=f"of {row.neighbour_n}", is_number=True),
        one.edition,
    ]
