"""Why rows are new, gone or ended."""

from ilacs.records import Table
from ilacs.records.comparisons import Arrived, Left
from tests.unit.comparing.building import compare_list, contact, contacts, plan, plans, table


def why_gone(old: Table, new: Table) -> Left:
    (group,) = compare_list(old, new).left
    return group.why


def why_new(old: Table, new: Table) -> Arrived:
    (group,) = compare_list(old, new).arrived
    return group.why


def test_an_open_plan_that_vanished_is_unexplained() -> None:
    assert why_gone(plans(plan("A")), plans()) is Left.UNEXPLAINED


def test_a_contact_within_six_months_that_vanished_is_unexplained() -> None:
    assert why_gone(contacts(contact("A", "2026-05-02")), contacts()) is Left.UNEXPLAINED


def test_a_contact_of_more_than_six_months_ago_fell_out() -> None:
    assert why_gone(contacts(contact("A", "2026-05-01")), contacts()) is Left.PAST_WINDOW


def test_a_plan_that_ended_long_ago_fell_out() -> None:
    assert why_gone(plans(plan("A", ended_on="2026-05-01")), plans()) is Left.PAST_WINDOW


def test_a_plan_that_ended_lately_should_still_be_there() -> None:
    assert why_gone(plans(plan("A", ended_on="2026-05-02")), plans()) is Left.ENDED


def test_a_child_on_a_plan_turned_18() -> None:
    assert why_gone(plans(plan("A", born_on="2008-11-02")), plans()) is Left.REACHED_AGE
    assert why_gone(plans(plan("A", born_on="2008-11-03")), plans()) is Left.UNEXPLAINED


def test_a_care_leaver_turned_25() -> None:
    leaver, other = ({"child_id": name, "born_on": "2001-10-20"} for name in "AB")
    gone = compare_list(table("care_leavers", leaver, other), table("care_leavers", other))
    assert gone.left[0].why is Left.REACHED_AGE


def test_an_adoption_stays_for_twelve_months() -> None:
    row = {"child_id": "A", "decided_on": "2024-01-01", "adopted_on": "2025-11-02", "reversed_on": None}
    nobody = table("adoption", columns=list(row))
    assert why_gone(table("adoption", row), nobody) is Left.ENDED
    assert why_gone(table("adoption", row | {"adopted_on": "2025-11-01"}), nobody) is Left.PAST_WINDOW


def test_a_new_plan_takes_the_place_of_the_old() -> None:
    assert why_gone(plans(plan("A")), plans(plan("A", "2026-10-20"))) is Left.REPLACED


def test_what_began_later_had_not_begun_in_a_workbook_drawn_before() -> None:
    assert why_gone(plans(plan("A", "2026-12-01")), plans()) is Left.NOT_YET_BEGUN


def test_gone_rows_are_told_by_the_reason_of_their_end() -> None:
    rows = [
        {"child_id": child, "started_on": "2025-01-01", "ceased_on": "2026-04-20", "ceased_reason": reason}
        for child, reason in (("A", "E11"), ("B", "E4A"), ("C", "E4A"))
    ]
    nobody = table("children_in_care", columns=list(rows[0]))
    left = compare_list(table("children_in_care", *rows), nobody).left
    assert [(group.reason, list(group.rows)) for group in left] == [("E4A", [3, 4]), ("E11", [2])]


def test_a_new_row_began_since_the_day_of_the_earlier_workbook() -> None:
    assert why_new(plans(), plans(plan("A", "2026-10-03"))) is Arrived.BEGAN_SINCE


def test_a_new_row_that_had_begun_by_then_was_added_late() -> None:
    assert why_new(plans(), plans(plan("A", "2026-10-02"))) is Arrived.ADDED_LATE


def test_a_new_row_without_a_start_is_undated() -> None:
    assert why_new(plans(), plans(plan("A", None))) is Arrived.UNDATED


def test_a_plan_that_has_an_end_now_ended_since() -> None:
    found = compare_list(plans(plan("A"), plan("B")), plans(plan("A"), plan("B", ended_on="2026-10-20")))
    assert [list(group.rows) for group in found.ended] == [[3]]


def test_a_plan_that_had_an_end_before_did_not_end_since() -> None:
    ended = plan("A", ended_on="2026-09-20")
    assert compare_list(plans(ended), plans(ended)).ended == ()


def test_a_contact_never_ends() -> None:
    assert compare_list(contacts(contact("A", None)), contacts(contact("A", "2026-09-01"))).ended == ()
