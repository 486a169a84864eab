"""Inspections in words."""

from dataclasses import replace

from ilacs.published.history import history_of
from ilacs.published.register import load_inspections
from ilacs.reporting.places.council import CouncilProfile
from ilacs.reporting.places.inspections import days_words, grade, headings, kind_words, next_words, rows
from tests.unit.reporting.publishing import LEEDS

STEPS = history_of(LEEDS, load_inspections())
FIRST, NEWEST = STEPS[0].inspection, STEPS[-1].inspection


def test_the_newest_is_first_with_the_overall_grade_first() -> None:
    [newest, *_] = rows(STEPS)
    assert headings(STEPS)[:3] == ("On site", "Kind", "Overall effectiveness")
    assert newest[:3] == ("30 June 2025 to 4 July 2025", "Short inspection", "Outstanding")


def test_every_row_has_a_cell_for_each_heading() -> None:
    assert {len(row) for row in rows(STEPS)} == {len(headings(STEPS))}


def test_where_the_days_on_site_are_not_known_the_day_of_publication_is_said() -> None:
    assert days_words(FIRST) == "published 27 March 2015"


def test_single_inspections_are_told_apart() -> None:
    assert kind_words(FIRST) == "Single inspection (before 2018)"
    assert kind_words(replace(NEWEST, kind="")) == "Inspection"


def test_no_grade_has_a_reason() -> None:
    assert grade(FIRST, "overall_effectiveness") == "grade not read"
    assert grade(NEWEST, "in_care_and_care_leavers") == "not judged then"
    assert grade(replace(NEWEST, missing={}), "in_care_and_care_leavers") == "–"


def test_the_next_inspection_is_told_as_a_likelihood(leeds: CouncilProfile) -> None:
    says = next_words(leeds.next_window)
    assert says.startswith("The next inspection is likely to begin between ")
    assert "A likelihood, not a date" in says
    assert next_words(None) == ""
