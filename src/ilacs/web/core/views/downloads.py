"""Whole files to take away."""

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from ilacs.web.core.pages import Page
from ilacs.web.core.tables import Cell, Column, table

OFFERED = (
    ("find_council.csv", "Councils: codes, names, regions"),
    ("changes.csv", "Framework: every change since 2017"),
    ("criteria.csv", "Framework: criteria of each judgement"),
    ("editions.csv", "Framework: editions and their judgements"),
    ("indicators.csv", "Indicators: what each counts, which way is good, source"),
    ("whole_table.csv", "Indicators: every indicator and council, latest period, ranks and bands"),
    ("outcomes.csv", "Inspections: latest grades of each council"),
    ("inspections.csv", "Inspections: the register"),
)
"""Names of addresses in the order of the page; those of apps that are not installed are left out."""


def downloads(_: HttpRequest) -> Page:
    """What there is to take away, as CSV and as JSON."""
    columns = [Column("What"), Column("CSV"), Column("JSON")]
    rows = [(title, _link(name, "CSV"), _link(name.replace(".csv", ".json"), "JSON")) for name, title in _there()]
    offered = table("downloads", caption="Files", columns=columns, rows=rows)
    return Page("core/downloads.html", ("Downloads", "About"), section="about", shows={"downloads": offered})


def _there() -> list[tuple[str, str]]:
    return [(name, title) for name, title in OFFERED if _address(name)]


def _link(name: str, kind: str) -> Cell:
    address = _address(name)
    return Cell(address, href=address) if address else Cell(f"no {kind}")


def _address(name: str) -> str:
    try:
        return str(reverse(name))
    except NoReverseMatch:
        return ""
