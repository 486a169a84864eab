"""From a report to a row of the register."""

from dataclasses import replace
from datetime import date

import pytest

from ilacs.published.registering import inspection_of
from ilacs.published.report import Family, InspectionReport, Status, Window

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
