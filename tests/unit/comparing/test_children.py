"""Who is new, who has left, who is elsewhere."""

from ilacs.records import Table
from ilacs.records.comparisons import ChildrenComparison, Left
from tests.unit.comparing.building import Row, compare, contact, contacts, plan, plans, table

CARE = ["child_id", "started_on", "ceased_on"]


def in_care(*rows: Row) -> Table:
    return table("children_in_care", *rows, columns=CARE)


def moves(children: ChildrenComparison) -> dict[tuple[str, str], int]:
    return {(move.source, move.target): move.children for move in children.moves}


def test_a_child_is_counted_once_over_all_lists() -> None:
    lists = [contacts(contact("A", "2026-09-01")), plans(plan("A"), plan("B"))]
    found = compare(lists, lists).children
    assert (found.old, found.new, found.both) == (2, 2, 2)
    assert (found.arrived, found.left, found.moves) == ({}, (), ())


def test_a_new_child_is_told_by_the_first_list_that_names_them() -> None:
    old = [contacts(), plans()]
    new = [contacts(contact("B", "2026-10-20"), contact("A", "2026-10-20")), plans(plan("A"), plan("C"))]
    assert compare(old, new).children.arrived == {"contacts": [2, 3], "child_protection": [3]}


def test_a_child_on_another_list_is_not_new() -> None:
    old, new = [contacts(contact("A", "2026-09-01")), plans()], [contacts(contact("A", "2026-09-01")), plans(plan("A"))]
    assert compare(old, new).children.arrived == {}


def test_a_child_has_left_who_is_on_no_list() -> None:
    old, new = [contacts(contact("A", "2026-04-10")), plans(plan("B"))], [contacts(), plans(plan("B"))]
    (left,) = compare(old, new).children.left
    assert (left.why, left.places) == (Left.PAST_WINDOW, {"contacts": [2]})


def test_of_several_reasons_the_one_to_look_into_is_told() -> None:
    old = [contacts(contact("A", "2026-04-10")), plans(plan("A"))]
    (left,) = compare(old, [contacts(), plans()]).children.left
    assert (left.why, left.places) == (Left.UNEXPLAINED, {"child_protection": [2]})


def test_a_row_without_a_child_is_nobody() -> None:
    assert compare([plans(plan(None))], [plans()]).children.left == ()


def test_a_child_who_came_into_care_moved_between_services() -> None:
    old = [plans(plan("A")), in_care({"child_id": "B", "started_on": "2020-01-01"})]
    cared = [{"child_id": name, "started_on": "2026-10-20"} for name in "AB"]
    found = compare(old, [plans(plan("A", ended_on="2026-10-20")), in_care(*cared)])
    assert moves(found.children) == {("child_protection", "children_in_care"): 1}


def test_a_child_whose_plan_ended_is_in_no_service() -> None:
    found = compare([plans(plan("A"))], [plans(plan("A", ended_on="2026-10-20"))]).children
    assert moves(found) == {("child_protection", ""): 1}
    assert found.moves[0].places == {"child_protection": [2]}


def test_a_child_on_a_further_list_stays_in_the_service_furthest_on() -> None:
    cared = in_care({"child_id": "A", "started_on": "2020-01-01"})
    assert compare([plans(), cared], [plans(plan("A")), cared]).children.moves == ()
