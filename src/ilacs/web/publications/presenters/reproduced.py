"""Figures that Ofsted published, beside the same from the register."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.published.outcomes import Outcomes, outcomes_as_at
from ilacs.published.profile import share_of
from ilacs.published.register import load_inspections
from ilacs.web.core.presenters.words import day
from ilacs.web.core.tables import Cell, Column, Table, table

SHARE, MORE_THAN_ONE = "good_or_better", "more_than_one"


@dataclass(frozen=True, slots=True)
class Published:
    """One figure of Ofsted's."""

    as_at: date
    says: str
    measure: str
    ofsted: int
    judgement: str = ""
    region: str = ""


@cache
def load_published() -> tuple[Published, ...]:
    """As declared."""
    declared = cast("list[dict[str, object]]", read_facts("inspections/published")["figure"])
    return tuple(Published(**fields) for fields in declared)  # type: ignore[arg-type]  # the names are those of the facts


def ours(figure: Published) -> str:
    """The same figure from the register that comes with ilacs."""
    known = outcomes_as_at(figure.as_at, load_inspections())
    if figure.measure == SHARE:
        return _share(figure, known)
    moved = known.transitions.first_to_latest
    return f"{moved.n if figure.measure == MORE_THAN_ONE else getattr(moved, figure.measure):,}"


def reproduced_table() -> Table:
    """A row for each."""
    columns = [Column("As at"), Column("What"), Column("Ofsted", is_number=True), Column("Here", is_number=True)]
    rows = [
        (Cell(day(one.as_at), href=f"/outcomes?as-at={one.as_at}"), one.says, _ofsted(one), ours(one))
        for one in load_published()
    ]
    return table("reproduced", caption="What Ofsted published, and the same from here", columns=columns, rows=rows)


def _share(figure: Published, known: Outcomes) -> str:
    profile = known.by_region[figure.region] if figure.region else known.profile
    percent = share_of(profile[figure.judgement]).percent
    return "–" if percent is None else f"{percent:.0f}%"


def _ofsted(figure: Published) -> str:
    return f"{figure.ofsted}%" if figure.measure == SHARE else f"{figure.ofsted:,}"
