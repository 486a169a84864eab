"""A small library that searches are tried on."""

from datetime import date

import pytest

from ilacs.published.report import Family, InspectionReport
from ilacs.published.searching.indexing import ReportIndex, build_index
from tests.unit.published.reports import BRENT, LEEDS, improvement, paragraph, report

KENT_BEFORE = report(
    paragraph("Foster carers wait too long for training.", grade="good", number=20),
    ended_on=date(2022, 5, 20),
    edition="2018",
    improvements=(improvement("The support for foster carers."), improvement("The timeliness of strategy meetings.")),
)
KENT_NOW = report(
    paragraph("Foster carers are highly valued, and children’s life-story work is strong."),
    paragraph("Too many strategy meetings drift.", section="help_and_protection", grade="good", number=12),
    improvements=(
        improvement("How soon foster carers are trained.", "outcome 4"),
        improvement("Caseloads.", "enabler 3"),
    ),
    leads=("Mary-Jane O’Neill",),
)
LEEDS_NOW = report(
    paragraph("Foster carers are not always told why a child moves.", grade="requires_improvement", number=7),
    code=LEEDS,
    ended_on=date(2024, 3, 8),
    edition="2023",
    type="short",
    priority_actions=(improvement("Foster carers’ checks.", "outcome 3"),),
)
BRENT_NOW = report(
    paragraph("Children go to school.", number=3),
    paragraph("A children’s trust runs the services.", section="summary", grade=None, number=1),
    code=BRENT,
    ended_on=date(2026, 5, 1),
    edition="2026-04",
    published=None,
)
LETTER = report(
    paragraph("Foster carers were visited.", section="findings", grade=None, number=2),
    ended_on=date(2026, 6, 3),
    family=Family.FOCUSED_VISIT,
    type=None,
)
LIBRARY: tuple[InspectionReport, ...] = (LEEDS_NOW, KENT_BEFORE, LETTER, KENT_NOW, BRENT_NOW)


@pytest.fixture(scope="session")
def index() -> ReportIndex:
    return build_index(LIBRARY)
