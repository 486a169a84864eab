"""From a report to a row of the register."""

from dataclasses import replace
from datetime import date

import pytest

from ilacs.published.inspection import Inspection
from ilacs.published.registering import inspection_of, with_reports
from ilacs.published.report import Family, InspectionReport, Status, Window
from tests.unit.published.inspections import inspection, register

REPORT = InspectionReport(
    family=Family.ILACS,
    status=Status.READ,
    sha256="0" * 64,
    pages=12,
    parser_version=1,
    code="878",
    edition="2023",
    windows=(Window(date(2024, 9, 30), date(2024, 10, 11)), Window(date(2025, 1, 13), date(2025, 1, 16))),
    published=date(2025, 5, 13),
    type="standard",
    judgements={"impact_of_leaders": "requires_improvement", "care_leavers": "illegible"},
    source="https://files.ofsted.gov.uk/v1/file/50276862",
)


def test_an_inspection_runs_from_the_first_day_to_the_last_of_all_windows() -> None:
    found = inspection_of(REPORT)
    assert found
    assert (found.started_on, found.ended_on) == (date(2024, 9, 30), date(2025, 1, 16))
    assert found.windows == REPORT.windows


def test_one_window_says_nothing_that_the_days_do_not() -> None:
    found = inspection_of(replace(REPORT, windows=REPORT.windows[:1]))
    assert found
    assert found.windows == ()


def test_what_is_no_grade_is_unread() -> None:
    found = inspection_of(REPORT)
    assert found
    assert found.judgements == {"impact_of_leaders": "requires_improvement"}
    assert found.missing["care_leavers"] == "unread"
    assert found.missing["in_care_and_care_leavers"] == "not_in_framework"


SINGLE = replace(
    REPORT,
    family=Family.SIF,
    windows=(Window(date(2018, 6, 4), date(2018, 6, 29)),),
    judgements={"help_and_protection": "good", "care_leavers": "good", "overall_effectiveness": "requires_improvement"},
)


def test_of_a_single_inspection_what_ilacs_judges_too_counts() -> None:
    found = inspection_of(SINGLE)
    assert found
    assert found.judgements == {"help_and_protection": "good", "overall_effectiveness": "requires_improvement"}
    assert found.missing["care_leavers"] == found.missing["impact_of_leaders"] == "not_in_framework"


def test_a_single_inspection_keeps_its_framework_in_2018() -> None:
    found = inspection_of(SINGLE)
    assert found
    assert found.edition == "sif"


LACKING = [{"family": Family.FOCUSED_VISIT}, {"status": Status.DEAD}, {"code": None}, {"windows": ()}]


@pytest.mark.parametrize("lacking", LACKING, ids=lambda lacking: next(iter(lacking)))
def test_a_report_that_is_no_inspection_of_a_known_place_and_day_makes_none(lacking: dict[str, object]) -> None:
    assert inspection_of(replace(REPORT, **lacking)) is None  # type: ignore[arg-type]


HELD = inspection("878", date(2024, 9, 30), "RRGRG", published_on=date(2025, 5, 13), kind="short")
KNOWN = register(replace(HELD, link="https://files.ofsted.gov.uk/v1/file/1"))


def joined(*reports: InspectionReport) -> tuple[Inspection, ...]:
    return with_reports(KNOWN, reports).inspections


def test_a_report_takes_the_place_of_its_inspection_and_not_of_what_only_the_register_knows() -> None:
    (one,) = joined(replace(REPORT, published=None, type=None, source="devon.pdf"))
    assert (one.kind, one.published_on, one.link) == (
        "short",
        date(2025, 5, 13),
        "https://files.ofsted.gov.uk/v1/file/1",
    )
    assert (one.ended_on, one.origin) == (date(2025, 1, 16), "report")


def test_grades_of_the_report_stand_and_the_register_fills_what_it_lacks() -> None:
    (one,) = joined(replace(REPORT, judgements={"care_leavers": "outstanding"}))
    assert one.judgements == {**HELD.judgements, "care_leavers": "outstanding"}
    assert set(one.missing) == {"in_care_and_care_leavers"}


def test_what_waits_for_a_person_takes_the_place_of_nothing() -> None:
    (one,) = joined(replace(REPORT, status=Status.NEEDS_CHECK, judgements={"care_leavers": "inadequate"}))
    assert one == KNOWN.inspections[0]


def test_a_first_day_that_differs_does_not_make_two_inspections() -> None:
    assert len(joined(replace(REPORT, windows=(Window(date(2024, 10, 1), date(2024, 10, 11)),)))) == 1


def test_an_inspection_that_the_register_does_not_know_is_added() -> None:
    later = replace(REPORT, windows=(Window(date(2026, 9, 7), date(2026, 9, 11)),), published=date(2026, 10, 20))
    assert [one.ended_on for one in joined(replace(later, source="new.pdf"))] == [HELD.ended_on, date(2026, 9, 11)]
    assert joined(replace(later, source="new.pdf"))[1].link == ""


def test_a_single_inspection_is_known_by_its_day_of_publication() -> None:
    held = replace(HELD, family=Family.SIF, started_on=date(2018, 8, 1), ended_on=date(2018, 8, 1))
    held = replace(held, published_on=date(2018, 8, 1), judgements={}, missing=dict.fromkeys(HELD.missing, "unread"))
    found = with_reports(register(held), [replace(SINGLE, published=date(2018, 8, 1))]).inspections
    assert [(one.ended_on, one.judgements["help_and_protection"]) for one in found] == [(date(2018, 6, 29), "good")]


def test_a_judgement_that_was_not_made_stays_so() -> None:
    graded = {name: grade for name, grade in HELD.judgements.items() if name != "care_leavers"}
    held = replace(HELD, judgements=graded, missing={**HELD.missing, "care_leavers": "not_judged"})
    (one,) = with_reports(register(held), [REPORT]).inspections
    assert one.missing["care_leavers"] == "not_judged"


def test_letters_change_nothing() -> None:
    assert joined(replace(REPORT, family=Family.FOCUSED_VISIT)) == KNOWN.inspections
