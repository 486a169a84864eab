"""Which row is which."""

from ilacs.comparing.pairing import Pairing, key_columns, pair_rows
from tests.unit.comparing.building import both, contact, contacts, plan, plans, table

NOTHING = ([], [])


def paired_contacts(old: list[dict[str, str | None]], new: list[dict[str, str | None]]) -> Pairing:
    return pair_rows(both(contacts(*old), contacts(*new)), ("child_id", "contacted_on"))


def paired_plans(old: list[dict[str, str | None]], new: list[dict[str, str | None]]) -> Pairing:
    return pair_rows(both(plans(*old), plans(*new)), ("child_id",))


def test_rows_meet_wherever_they_stand() -> None:
    found = paired_plans([plan("A"), plan("B")], [plan("C"), plan("B"), plan("A")])
    assert (found.old, found.new) == ([0, 1], [2, 1])
    assert (found.gone, found.arrived) == ([], [0])


def test_a_list_without_a_key_goes_by_child_and_first_day() -> None:
    lists = both(contacts(contact("A", "2026-09-01")), contacts(contact("A", "2026-09-01")))
    assert key_columns(lists, ()) == ("child_id", "contacted_on")


def test_a_list_with_a_key_goes_by_that() -> None:
    assert key_columns(both(plans(plan("A")), plans(plan("A"))), ("child_id",)) == ("child_id",)


def test_without_the_column_of_the_child_nothing_meets() -> None:
    assert key_columns(both(table("contacts", {"contacted_on": "2026-09-01"}), contacts(contact("A", None))), ()) == ()


def test_rows_without_a_child_meet_only_where_they_are_the_same() -> None:
    found = paired_contacts(
        [contact(None, "2026-09-01"), contact(None, "2026-09-01", source="2B")],
        [contact(None, "2026-09-01", source="2B"), contact(None, "2026-09-01", source="3A")],
    )
    assert (found.old, found.new) == ([1], [0])


def test_of_rows_with_one_key_those_that_are_the_same_meet_first() -> None:
    found = paired_contacts(
        [contact("A", "2026-09-01", source="1A"), contact("A", "2026-09-01", source="2B")],
        [contact("A", "2026-09-01", source="2B"), contact("A", "2026-09-01", source="3A")],
    )
    assert (found.old, found.new) == ([0, 1], [1, 0])


def test_a_row_that_stands_twice_now_is_new_once() -> None:
    found = paired_plans([plan("A")], [plan("A"), plan("A")])
    assert (found.old, found.new, found.arrived) == ([0], [0], [1])


def test_a_plan_that_began_since_is_another_plan() -> None:
    found = paired_plans([plan("A", "2026-05-01")], [plan("A", "2026-10-20")])
    assert (found.gone, found.arrived, found.replaced) == ([0], [0], frozenset({0}))


def test_a_plan_that_began_after_the_other_had_ended_is_another_plan() -> None:
    found = paired_plans([plan("A", "2026-05-01", ended_on="2026-06-01")], [plan("A", "2026-08-01")])
    assert found.replaced == frozenset({0})


def test_a_plan_whose_start_was_corrected_is_the_same_plan() -> None:
    assert paired_plans([plan("A", "2026-05-01")], [plan("A", "2026-05-11")]).old == [0]


def test_a_contact_whose_day_was_corrected_is_the_same_contact() -> None:
    found = paired_contacts([contact("A", "2026-09-01")], [contact("A", "2026-09-11")])
    assert (found.old, found.new) == ([0], [0])


def test_a_contact_that_fell_out_of_the_window_is_not_taken_for_a_later_one() -> None:
    found = paired_contacts([contact("A", "2026-04-10")], [contact("A", "2026-09-11")])
    assert (found.old, found.new) == NOTHING


def test_a_contact_since_is_not_taken_for_one_that_vanished() -> None:
    found = paired_contacts([contact("A", "2026-09-01")], [contact("A", "2026-10-20")])
    assert (found.old, found.new) == NOTHING


def test_where_two_days_could_have_been_corrected_neither_is_guessed() -> None:
    found = paired_contacts([contact("A", "2026-09-01"), contact("A", "2026-09-02")], [contact("A", "2026-09-11")])
    assert (found.old, found.new) == NOTHING
