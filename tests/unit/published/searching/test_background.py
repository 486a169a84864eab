"""What is known of each council's inspections."""

from dataclasses import replace
from datetime import date

from ilacs.published.inspection import Inspection
from ilacs.published.searching.background import Background
from ilacs.published.searching.passages import direction, passages_of
from tests.unit.published.reports import KENT, paragraph, report
from tests.unit.published.searching.conftest import KENT_BEFORE, KENT_NOW, LETTER

HELD = Inspection(
    KENT, "ilacs", "standard", date(2025, 11, 3), date(2025, 11, 7), True, date(2026, 2, 2), "2024-12", {},
    link="https://example.org/kent.pdf",
)  # fmt: skip
BEFORE = Inspection(
    KENT, "ilacs", "short", date(2022, 5, 9), date(2022, 5, 13), False, None, "2018", {"children_in_care": "inadequate"}
)


def test_a_report_is_joined_to_the_register_by_a_day_on_site_in_common() -> None:
    summary, _ = passages_of(KENT_NOW, Background.of([KENT_NOW], [BEFORE, HELD]))
    assert summary.link == "https://example.org/kent.pdf"


def test_what_the_report_does_not_say_the_register_does() -> None:
    undated = report(paragraph("A."), published=None)
    summary, _ = passages_of(undated, Background.of([undated], [HELD]))
    assert summary.published_on == date(2026, 2, 2)


def test_a_report_is_joined_by_its_day_of_publication_where_the_days_on_site_are_not_known() -> None:
    held = replace(HELD, started_on=date(2026, 2, 2), ended_on=date(2026, 2, 2))
    assert Background.of([], [held]).inspection_of(report(paragraph("A."), published=date(2026, 2, 2))) == held
    assert Background.of([], [held]).inspection_of(report(paragraph("A."), published=date(2026, 2, 3))) is None


def test_a_letter_is_no_inspection_of_the_register() -> None:
    assert Background.of([LETTER], [HELD]).inspection_of(LETTER) is None


def test_the_grades_before_are_those_of_the_report_where_it_was_read() -> None:
    assert Background.of([KENT_BEFORE, KENT_NOW], [BEFORE]).before(KENT_NOW) == {"children_in_care": "good"}


def test_the_grades_before_are_those_of_the_register_where_no_report_was_read() -> None:
    assert Background.of([KENT_NOW], [BEFORE, HELD]).before(KENT_NOW) == {"children_in_care": "inadequate"}


def test_before_the_first_there_is_nothing() -> None:
    assert Background.of([KENT_BEFORE]).before(KENT_BEFORE) == {}
    assert Background.of([]).before(report(windows=())) == {}


def test_a_grade_moves_on_the_scale_alone() -> None:
    assert direction("good", "outstanding") == "better"
    assert direction("good", "good") == "same"
    assert direction("good", "inadequate") == "worse"
    assert direction("", "good") == direction("adequate", "good") == ""


def test_a_report_of_a_published_address_leads_there() -> None:
    summary, _ = passages_of(report(source="https://example.org/1.pdf"), Background())
    assert summary.link == "https://example.org/1.pdf"
