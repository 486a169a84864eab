"""The list of phrases behind the markers of strengths and weaknesses."""

from django.http import HttpRequest

from ilacs.framework import load_scale
from ilacs.published.markers import MarkerPhrases, load_markers
from ilacs.published.searching.facets import load_facets
from ilacs.web.core.pages import Page
from ilacs.web.core.tables import Cell, Column, table


def markers(_: HttpRequest) -> Page:
    """Every phrase, with how often inspectors use it under each grade."""
    grades = load_scale().grades.values()
    columns = [Column("Phrases"), Column("Marks"), *(Column(one, is_number=True) for one in grades)]
    rows = list(map(_row, load_markers()))
    caption = "Uses in 10,000 words, by grade of the section"
    phrases = table("phrases", caption=caption, columns=columns, rows=rows)
    return Page("publications/markers.html", ("Strengths and weaknesses", "Reports"), "reports", {"phrases": phrases})


def _row(one: MarkerPhrases) -> list[Cell | str]:
    uses = (f"{use:g}" for use in one.uses)
    return [Cell(", ".join(one.phrases)), load_facets()["marker"].says(one.kind), *uses]
