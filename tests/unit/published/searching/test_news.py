"""What is new since a day."""

from datetime import date

from ilacs.published.searching.indexing import ReportIndex
from ilacs.published.searching.news import what_is_new
from tests.unit.published.reports import BRENT, KENT


def test_reports_are_listed_newest_first(index: ReportIndex) -> None:
    news = what_is_new(index.reports.values(), date(2025, 12, 26))
    assert [(one.report.code, one.published_on) for one in news] == [
        (KENT, date(2026, 7, 15)),
        (BRENT, date(2026, 5, 1)),
        (KENT, date(2025, 12, 26)),
    ]


def test_a_report_says_what_is_new_since_the_one_before(index: ReportIndex) -> None:
    letter, first, second = what_is_new(index.reports.values(), date(2025, 12, 26))
    assert (letter.followed, first.followed) == (None, None)
    assert second.followed and [theme.text for theme in second.followed.new] == ["Caseloads."]


def test_nothing_is_new_after_all(index: ReportIndex) -> None:
    assert what_is_new(index.reports.values(), date(2027, 1, 1)) == ()
