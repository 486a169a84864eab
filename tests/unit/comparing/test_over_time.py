"""Children over several workbooks."""

from ilacs.comparing.over_time import follow_lists
from ilacs.records.histories import ChildSeen

MONTHS = [{"contacts": ["A", "B"]}, {"contacts": ["B", "C", "C"], "referrals": ["A"]}, {"contacts": ["A"]}]


def test_a_child_is_counted_once_in_each_workbook_and_over_all() -> None:
    contacts, *_ = follow_lists(MONTHS, ["contacts", "referrals"])
    assert (contacts.ever, contacts.present) == (3, (2, 2, 1))


def test_a_child_is_first_seen_once_and_last_seen_once() -> None:
    contacts, *_ = follow_lists(MONTHS, ["contacts"])
    assert (contacts.first_seen, contacts.last_seen) == ((2, 1, 0), (0, 2, 1))


def test_a_child_who_comes_back_is_seen_from_the_first_to_the_last() -> None:
    contacts, *_ = follow_lists(MONTHS, ["contacts"])
    assert contacts.seen[0] == ChildSeen("A", first=0, last=2, times=2)


def test_a_list_that_nobody_was_ever_on_is_left_out() -> None:
    assert [one.list_ for one in follow_lists(MONTHS, ["adoption", "referrals"])] == ["referrals", ""]


def test_over_all_lists_a_child_is_one_child() -> None:
    *_, anywhere = follow_lists(MONTHS, ["contacts", "referrals"])
    assert (anywhere.ever, anywhere.present) == (3, (2, 3, 1))
