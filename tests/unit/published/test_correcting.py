"""What a person puts right."""

from datetime import date

import pytest

from ilacs.lib.problem import Problem
from ilacs.published.correcting import corrected
from ilacs.published.report import Family, InspectionReport, Status, Window
from tests.unit.published.reports import paragraph, report

READ = report(paragraph("One."), paragraph("Two.", section="help_and_protection", grade=None))


def changed(name: str, value: str) -> InspectionReport:
    return corrected(READ, name, value)


def test_it_says_that_it_was_by_hand() -> None:
    assert changed("title", "Another").status is Status.MANUAL


def test_an_authority_is_found_by_any_name() -> None:
    assert (changed("authority", "leeds city council").code, changed("authority", "383").authority) == ("383", "Leeds")


def test_an_authority_that_nobody_knows_is_refused_with_a_suggestion() -> None:
    with pytest.raises(Problem, match="Did you mean"):
        changed("authority", "Leds")


def test_windows_may_be_several() -> None:
    windows = changed("windows", "2024-09-30..2024-10-11 2025-01-13..2025-01-16").windows
    assert windows == (Window(date(2024, 9, 30), date(2024, 10, 11)), Window(date(2025, 1, 13), date(2025, 1, 16)))


@pytest.mark.parametrize("value", ["", "today", "2025-11-14..2025-11-03"])
def test_a_window_that_is_none_is_refused(value: str) -> None:
    with pytest.raises(Problem, match="first and the last day"):
        changed("windows", value)


def test_sections_take_the_grade_of_their_judgement_along() -> None:
    put_right = changed("judgement.help_and_protection", "Good")
    assert put_right.judgements["help_and_protection"] == "good"
    assert [one.grade for one in put_right.paragraphs] == ["outstanding", "good"]


def test_a_grade_off_the_scale_is_refused() -> None:
    with pytest.raises(Problem, match="requires_improvement"):
        changed("judgement.help_and_protection", "adequate")


def test_family_day_edition_and_type_can_be_put_right() -> None:
    assert changed("family", "sif").family is Family.SIF
    assert changed("published", "2025-12-01").published == date(2025, 12, 1)
    assert (changed("edition", "2023").edition, changed("type", "short").type) == ("2023", "short")


def test_what_is_no_field_is_refused_with_those_that_are() -> None:
    with pytest.raises(Problem, match="authority, windows"):
        changed("sha256", "0")
