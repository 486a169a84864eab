from datetime import date

from ilacs.web.publications.presenters.compared import moved_grades, side_by_side
from tests.unit.published.reports import paragraph, report

OLD = report(paragraph("Joint.", section="in_care_and_care_leavers", grade="good"), ended_on=date(2022, 5, 20))
NEW = report(paragraph("Alone."), paragraph("Leavers.", section="care_leavers", grade="good"))


def test_sections_of_one_report_alone_stand_beside_nothing() -> None:
    sides = [(len(one.earlier), len(one.later)) for one in side_by_side(OLD, NEW)]
    assert sides == [(0, 1), (0, 1), (1, 0)]


def test_a_judgement_that_one_did_not_have_says_so() -> None:
    assert ("The experiences and progress of care leavers", "No such judgement", "Good") in moved_grades(OLD, NEW)
