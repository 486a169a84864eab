"""Finding a child by the identifier that a person types."""

import pytest

from ilacs.journeys.child import find_child
from ilacs.records import Problem, Table
from tests.unit.journeys.building import SPECIFICATION, contact, need, referral, table


@pytest.mark.parametrize("typed", ["AB12", "ab12", " AB 12 ", "00AB12", "\tab12\n", "AB\u00a012"])
def test_an_identifier_is_matched_as_cleaning_does(typed: str) -> None:
    child = find_child([contact("2026-06-01", child_id="AB12")], SPECIFICATION, child_id=typed)
    assert (child.child_id, len(child.rows)) == ("AB12", 1)


@pytest.mark.parametrize("typed", ["123.0", "0123", "1.23E+2"])
def test_an_identifier_that_a_spreadsheet_damaged_is_matched_too(typed: str) -> None:
    assert find_child([contact("2026-06-01", child_id="123")], SPECIFICATION, child_id=typed).child_id == "123"


def test_the_rows_come_in_the_order_of_the_lists() -> None:
    child = find_child(
        [need("2026-06-01"), contact("2026-06-01"), referral("2026-06-01")], SPECIFICATION, child_id="A1"
    )
    assert [row.table.list_ for row in child.rows] == ["contacts", "referrals", "children_in_need"]


def test_the_rows_of_other_children_are_left_out() -> None:
    rows = table("contacts", {"child_id": "A1"}, {"child_id": "A10"}, {"child_id": None}, {"child_id": "A1"})
    child = find_child([rows], SPECIFICATION, child_id="A1")
    assert [row.index for row in child.rows] == [0, 3]


@pytest.mark.parametrize("typed", ["NOBODY77", "77", "A11"])
def test_an_unknown_child_is_a_problem_that_does_not_name_the_child(typed: str) -> None:
    with pytest.raises(Problem, match="No list holds a child") as problem:
        find_child([contact("2026-06-01")], SPECIFICATION, child_id=typed)
    assert typed not in str(problem.value)


@pytest.mark.parametrize("typed", ["", "  ", "N/A", "-"])
def test_no_identifier_is_a_problem(typed: str) -> None:
    with pytest.raises(Problem, match="No child was named"):
        find_child([contact("2026-06-01")], SPECIFICATION, child_id=typed)


def test_a_list_without_children_is_passed_over() -> None:
    adopters = Table("adopters", "List 11", [2], {"adopter_id": ["A1"]}, {"adopter_id": 0}, {})
    with pytest.raises(Problem, match="No list holds"):
        find_child([adopters], SPECIFICATION, child_id="A1")
