"""Something that a search found."""

from dataclasses import replace
from datetime import date

import pytest

from ilacs.published.searching.asking import Asked, Filters
from ilacs.published.searching.background import Background
from ilacs.published.searching.passages import Passage, passages_of
from ilacs.reporting.searched.found import Found
from tests.unit.published.reports import improvement, paragraph, report

FORMULA = '=HYPERLINK("https://example.org","x") *bold* <script>\x0b'


def passages() -> tuple[Passage, ...]:
    one = report(
        paragraph("Foster carers are valued."),
        paragraph(FORMULA, section="help_and_protection", grade=None),
        improvements=(improvement("Caseloads.", "enabler 3"),),
    )
    summary, found = passages_of(one, Background())
    linked = replace(summary, link="https://example.org/a(1).pdf")
    return tuple(replace(passage, report=linked) for passage in found)


@pytest.fixture
def found() -> Found:
    asked = Asked("foster", Filters({"grade": ("good", "outstanding")}, latest_as_at=date(2026, 8, 1)))
    return Found(asked, passages(), date(2026, 8, 22), date(2026, 8, 20), ("Some are left out.",))
