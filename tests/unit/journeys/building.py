"""Little clean lists about a child or a few, for the tests of journeys."""

import datetime
from collections.abc import Mapping, Sequence

from ilacs.annex_a import load_specification
from ilacs.journeys import flows, journey_of
from ilacs.records import Table
from ilacs.records.flows import Flows
from ilacs.records.journeys import Journey

SPECIFICATION = load_specification()
AS_AT = datetime.date(2026, 11, 2)
ME = "A1"
Cells = Mapping[str, str | None]


def table(list_: str, *rows: Cells, unusable: Mapping[str, frozenset[int]] | None = None) -> Table:
    """A list whose rows are about one child, unless they say about whom, from spreadsheet row 2 on."""
    columns = dict.fromkeys(("child_id", *(column for row in rows for column in row)))
    full: Sequence[Cells] = [{"child_id": ME} | row for row in rows]
    return Table(
        list_,
        f"List {SPECIFICATION.lists[list_].number}",
        range(2, 2 + len(rows)),
        {column: [row.get(column) for row in full] for column in columns},
        {column: list(SPECIFICATION.lists[list_].columns).index(column) for column in columns},
        unusable or {},
    )


def journey(*tables: Table, child_id: str = ME) -> Journey:
    return journey_of(tables, SPECIFICATION, child_id=child_id, as_at=AS_AT)


def followed(*tables: Table) -> Flows:
    return flows(tables, SPECIFICATION, as_at=AS_AT)


def moves(*tables: Table) -> dict[tuple[str, str], int]:
    """From where to where, and how many."""
    return {(link.source, link.target): link.children for link in followed(*tables).links}


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def contact(on: str, **more: str) -> Table:
    return table("contacts", {"contacted_on": on} | more)


def referral(on: str, **more: str) -> Table:
    return table("referrals", {"referred_on": on} | more)


def assessment(start: str, end: str | None = None, **more: str) -> Table:
    return table("assessments", {"started_on": start, "authorised_on": end} | more)


def enquiry(start: str, held: str | None = None, **more: str) -> Table:
    return table("section_47", {"strategy_discussed_on": start, "conference_held_on": held} | more)


def early_help(start: str, end: str | None = None, **more: str) -> Table:
    return table("early_help", {"started_on": start, "completed_on": end} | more)


def need(start: str, end: str | None = None, **more: str) -> Table:
    return table("children_in_need", {"started_on": start, "closed_on": end} | more)


def plan(start: str, end: str | None = None, **more: str) -> Table:
    return table("child_protection", {"started_on": start, "ended_on": end} | more)


def care(start: str, end: str | None = None, **more: str) -> Table:
    return table("children_in_care", {"started_on": start, "ceased_on": end} | more)
