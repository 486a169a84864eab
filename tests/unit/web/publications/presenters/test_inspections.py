from dataclasses import replace
from datetime import date

import pytest

from ilacs.web.publications.presenters.inspections import (
    days_on_site,
    inspections_spreadsheet,
    inspections_table,
    kind_words,
    state_words,
)
from tests.unit.published.inspections import LEEDS, inspection

pytestmark = pytest.mark.usefixtures("none_added")
JOINT = inspection(LEEDS, date(2022, 2, 21), "OOGO")
NEW = inspection(LEEDS, date(2026, 5, 4), "-OGRI")


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        (date(2025, 9, 1), date(2025, 9, 12), "1 to 12 September 2025"),
        (date(2025, 9, 22), date(2025, 10, 3), "22 September to 3 October 2025"),
        (date(2024, 12, 9), date(2025, 1, 10), "9 December 2024 to 10 January 2025"),
        (date(2025, 9, 1), date(2025, 9, 1), "1 September 2025"),
    ],
)
def test_days_are_said_once(first: date, last: date, says: str) -> None:
    assert days_on_site(replace(JOINT, started_on=first, ended_on=last)) == says


def test_a_grade_or_the_reason_for_none() -> None:
    assert state_words(NEW, "children_in_care") == "Requires improvement"
    assert state_words(NEW, "overall_effectiveness") == "not judged then"


def test_a_joint_judgement_is_not_told_twice() -> None:
    (row,) = inspections_table([JOINT], caption="One").rows
    assert [(cell.text, cell.note) for cell in row.cells[-2:]] == [
        ("Outstanding", "with care leavers"),
        ("–", "with children in care"),
    ]


def test_an_inferred_day_is_said_to_be_so() -> None:
    (row,) = inspections_table([replace(JOINT, is_end_inferred=True, link="https://example.org/1")], caption="One").rows
    assert (row.cells[1].note, row.cells[1].href) == ("PDF; last day inferred", "https://example.org/1")


def test_the_kind_is_in_words() -> None:
    assert kind_words(JOINT) == "Standard inspection"


def test_a_spreadsheet_keeps_every_judgement_apart() -> None:
    sheet = inspections_spreadsheet([JOINT])
    row = dict(zip(sheet.headings, sheet.rows[0], strict=True))
    assert (row["in_care_and_care_leavers"], row["children_in_care"]) == ("outstanding", "not_in_framework")
    assert (row["is_end_inferred"], row["published_on"]) == ("no", "")
