from datetime import date

from ilacs.published.outcomes import Outcomes, outcomes_as_at
from ilacs.web.publications.presenters.outcomes import (
    cautions,
    long_spreadsheet,
    movement,
    next_table,
    profile_table,
    region_table,
)
from tests.unit.published.inspections import KENT, LEEDS, inspection, register

REGISTER = register(
    inspection(LEEDS, date(2022, 2, 21), "GGGG"),
    inspection(LEEDS, date(2025, 6, 30), "OOGGG"),
    inspection(KENT, date(2022, 5, 9), "RRGG"),
    inspection(KENT, date(2026, 5, 4), "-OGRI"),
)


def known(day: date = date(2026, 8, 22)) -> Outcomes:
    return outcomes_as_at(day, REGISTER)


def texts(table: object, place: int) -> list[str]:
    return [cell.text for cell in table.rows[place].cells]  # type: ignore[attr-defined]


def test_percentages_are_of_those_with_a_grade() -> None:
    assert texts(profile_table(known()), 5)[-2:] == ["1", "100%"]
    assert texts(profile_table(known()), 5)[1] == "1\u00a0(100%)"


def test_no_overall_judgement_is_said_at_the_judgement() -> None:
    first = profile_table(known()).rows[5].cells[0]
    assert first.note == "1 with no overall judgement (2026 framework)"


def test_of_none_there_is_no_percentage() -> None:
    assert texts(profile_table(known()), 4)[-2:] == ["0", "–"]


def test_regions_have_a_row_each() -> None:
    table = region_table(known(), "impact_of_leaders")
    assert [row.cells[0].text for row in table.rows] == ["North East, Yorkshire and the Humber", "South East"]


def test_moves_without_a_grade_have_a_column_where_there_are_some() -> None:
    table = next_table(known())
    assert [column.text for column in table.columns][-1] == "To no such judgement in its framework"
    assert texts(table, 2)[-1] == "1"
    assert len(next_table(known(date(2025, 12, 31))).columns) == 5


def test_movement_adds_up() -> None:
    _, n = movement(known())[0]
    assert n == "2"
    assert sum(int(count) for _, count in movement(known())[1:]) == 2


def test_who_is_not_known_is_named() -> None:
    said = " ".join(cautions(known()))
    assert "none of its grades read (14" in said
    assert "inferred" not in said


def test_a_spreadsheet_has_all_groups() -> None:
    assert {row[1] for row in long_spreadsheet(known()).rows} == {"all", "region", "kind_of_authority"}
