"""Reports as JSON and back."""

import json
from dataclasses import MISSING, fields
from datetime import date

import pytest

from ilacs.published.as_json import as_json
from ilacs.published.report import InspectionReport, Window
from ilacs.published.storing import report_of
from tests.unit.published.reports import improvement, paragraph, report

WHOLE = report(
    paragraph("Foster carers are valued."),
    improvements=(improvement("The timeliness of plans.", "outcome 3"),),
    priority_actions=(improvement("Safe care."),),
    leads=("A Lead",),
    unread=("published: not found",),
    published_from="printed",
    urn="80543",
    partners=("A board",),
)


def kept(one: InspectionReport) -> dict[str, object]:
    found: dict[str, object] = json.loads(json.dumps(as_json(one)))
    return found


def test_nothing_is_lost() -> None:
    assert report_of(kept(WHOLE)) == WHOLE


def test_no_field_is_left_to_chance() -> None:
    usual = {one.name: one.default for one in fields(InspectionReport) if one.default is not MISSING}
    assert [name for name, value in usual.items() if getattr(WHOLE, name) == value] == []


def test_what_was_not_read_stays_unread() -> None:
    bare = report(code="886", authority=None, edition=None, type=None, published=None, windows=())
    assert report_of(kept(bare)) == bare


def test_days_are_iso_dates() -> None:
    two = report(windows=(Window(date(2024, 9, 30), date(2024, 10, 11)), Window(date(2025, 1, 13), date(2025, 1, 16))))
    windows = [{"start": "2024-09-30", "end": "2024-10-11"}, {"start": "2025-01-13", "end": "2025-01-16"}]
    assert kept(two)["windows"] == windows


@pytest.mark.parametrize("field", ["family", "windows", "paragraphs", "judgements"])
def test_what_is_no_report_is_refused(field: str) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        report_of({**kept(WHOLE), field: 5})
