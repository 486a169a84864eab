"""The latest inspection of each council."""

from dataclasses import replace
from datetime import date

from ilacs.published.inspection import Inspection
from ilacs.published.searching.asking import Filters
from ilacs.published.searching.indexing import ReportIndex
from ilacs.published.searching.latest import latest_reports
from ilacs.published.searching.search import search
from tests.unit.published.reports import BRENT, KENT, LEEDS

LATER = Inspection(LEEDS, "ilacs", "short", date(2026, 2, 2), date(2026, 2, 6), False, None, "2024-12", {})
SAME = Inspection(KENT, "ilacs", "short", date(2025, 11, 3), date(2025, 11, 7), False, None, "2024-12", {})


def codes(index: ReportIndex, day: date) -> list[str]:
    return [report.code for report in latest_reports(index, day).reports]


def test_each_council_has_one(index: ReportIndex) -> None:
    assert codes(index, date(2026, 8, 1)) == [BRENT, LEEDS, KENT]
    assert codes(index, date(2025, 1, 1)) == [LEEDS, KENT]


def test_before_all_there_is_none(index: ReportIndex) -> None:
    assert codes(index, date(2019, 1, 1)) == []


def test_a_report_is_not_the_latest_where_the_register_knows_a_later_inspection(index: ReportIndex) -> None:
    knowing = replace(index, inspections=(LATER, SAME))
    assert codes(knowing, date(2026, 8, 1)) == [BRENT, KENT]
    assert latest_reports(knowing, date(2026, 8, 1)).without_text == (LATER,)
    assert codes(knowing, date(2026, 1, 1)) == [LEEDS, KENT]


def test_a_search_says_how_many_councils_it_leaves_out(index: ReportIndex) -> None:
    found = search(replace(index, inspections=(LATER,)), "", Filters(latest_as_at=date(2026, 8, 1)))
    assert found.notes[0].endswith(": 1.")
