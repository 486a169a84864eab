"""Reports that were added, and none; every page of reports in both states."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ilacs.published.library import Entry, Library
from ilacs.published.report import InspectionReport, Status
from ilacs.web.core import library
from ilacs.web.core.report_texts import ReportTexts, load_texts, no_texts
from ilacs.web.core.shelf import Shelf
from tests.unit.published.reports import BRENT, LEEDS, improvement, paragraph, report

ADDED_ON = date(2026, 9, 1)
EVIL = "<script>alert(1)</script>"

EARLIER = report(
    paragraph("Some children wait too long in neglect.", grade="requires_improvement", number=1),
    ended_on=date(2022, 5, 20),
    edition="2018",
    improvements=(improvement("The response to neglect.", "outcome 3"), improvement("Life-story work.")),
)
OUTSTANDING = report(
    paragraph("The response to neglect is strong and timely.", number=31),
    paragraph(f"Foster carers are well supported {EVIL}.", number=32),
    improvements=(improvement("The response to neglect of babies.", "outcome 3"),),
    priority_actions=(improvement("Visits to children missing from care.", "outcome 4"),),
    leads=("Ann Example",),
)
WEAK = report(
    paragraph("Responses to neglect show drift and delay.", grade="inadequate", number=12),
    code=LEEDS,
    ended_on=date(2024, 3, 1),
    status=Status.NEEDS_CHECK,
    unread=("published: no day was found",),
    published=None,
    source="leeds.pdf",
)
SILENT = report(
    paragraph("Pathway plans are strong.", section="help_and_protection", number=4),
    paragraph("Foster carers are trained.", number=5),
    code=BRENT,
    ended_on=date(2023, 5, 20),
)
REPORTS = (EARLIER, OUTSTANDING, WEAK, SILENT)
Add = Callable[..., ReportTexts]


@pytest.fixture
def add(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Add:
    """Puts reports on the site's shelf."""

    def added(*reports: InspectionReport) -> ReportTexts:
        kept = Library(tmp_path / str(len(reports)) / "reports")
        for one in reports:
            kept.keep(Entry(one, ADDED_ON))
        shelf = Shelf(kept.folder / "texts", bundled=no_texts, fetched=load_texts)
        monkeypatch.setattr(library, "texts_shelf", lambda: shelf)
        return shelf.current()

    return added


@pytest.fixture
def texts(add: Add) -> ReportTexts:
    """Four reports on three councils."""
    return add(*REPORTS)


@pytest.fixture
def none_added(add: Add) -> ReportTexts:
    """The site as it is installed."""
    return add()


def address_of(one: InspectionReport) -> str:
    return f"/reports/{one.sha256[:12]}"
