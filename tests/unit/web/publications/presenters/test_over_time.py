import json
from datetime import date

from ilacs.published.outcomes import outcomes_as_at
from ilacs.web.publications.presenters.over_time import described, over_time_specification
from tests.unit.published.inspections import KENT, LEEDS, inspection, register

REGISTER = register(inspection(LEEDS, date(2022, 2, 21), "OOGO"), inspection(KENT, date(2026, 5, 4), "-OGRI"))
BEFORE, AFTER = (outcomes_as_at(day, REGISTER) for day in (date(2022, 3, 31), date(2026, 8, 22)))


def test_councils_without_a_grade_have_a_part_of_their_own() -> None:
    assert "No grade" in json.dumps(over_time_specification([BEFORE, AFTER], "overall_effectiveness"))


def test_where_all_have_a_grade_there_is_no_such_part() -> None:
    assert "No grade" not in json.dumps(over_time_specification([BEFORE], "overall_effectiveness"))


def test_the_first_and_the_last_day_are_told_in_words() -> None:
    told = described([BEFORE, AFTER], "overall_effectiveness")
    assert "31 March 2022: 1 outstanding and 0 good of 1" in told
    assert "22 August 2026: 1 outstanding and 0 good of 2" in told
