"""When children entered services, as the lists have it."""

from collections.abc import Mapping, Sequence

import pytest

from ilacs.journeys.entries import BEFORE, Entry, EntryReader
from ilacs.journeys.services import load_services
from ilacs.records import Table
from tests.unit.journeys.building import (
    AS_AT,
    ME,
    assessment,
    care,
    contact,
    enquiry,
    need,
    plan,
    referral,
    table,
)


def entries(*tables: Table) -> Mapping[str, Sequence[Entry]]:
    return EntryReader(tables, AS_AT).read(load_services().values())


def told(*tables: Table) -> list[tuple[str, str, str | None]]:
    """Service, first and last day of each of the child's entries."""
    return [(entry.service.name, entry.day, entry.end) for entry in entries(*tables).get(ME, ())]


def test_a_moment_ends_on_its_day() -> None:
    assert told(contact("2026-06-01")) == [("contact", "2026-06-01", "2026-06-01")]


def test_what_lasts_ends_when_its_list_says() -> None:
    assert told(plan("2026-06-01", "2026-07-01"))[0] == ("child_protection", "2026-06-01", "2026-07-01")


def test_a_row_without_a_first_day_enters_nothing() -> None:
    assert told(table("contacts", {"contacted_on": None})) == []


def test_an_end_before_the_start_is_taken_as_the_start() -> None:
    assert told(assessment("2026-06-10", "2026-06-01")) == [("assessment", "2026-06-10", "2026-06-10")]


def test_entries_of_one_day_are_in_the_order_of_services() -> None:
    order = [name for name, *_ in told(assessment("2026-06-01"), referral("2026-06-01"), contact("2026-06-01"))]
    assert order == ["contact", "referral", "assessment"]


def test_need_that_waited_comes_after_all_else_of_its_day() -> None:
    rows = need("2026-06-01"), assessment("2026-06-01", "2026-06-20"), plan("2026-06-20")
    assert [name for name, *_ in told(*rows)] == ["assessment", "child_protection", "children_in_need"]


def test_need_waits_for_the_conference_too() -> None:
    rows = need("2026-06-01"), assessment("2026-06-01", "2026-06-20"), enquiry("2026-06-10", "2026-06-25")
    assert ("children_in_need", "2026-06-25", None) in told(*rows)


def test_need_waits_for_no_conference_that_was_unnecessary() -> None:
    rows = need("2026-06-01"), enquiry("2026-06-10", was_conference_unnecessary="Yes")
    assert ("children_in_need", "2026-06-01", None) in told(*rows)


def test_need_waits_for_nothing_that_began_before_it() -> None:
    assert ("children_in_need", "2026-06-02", None) in told(need("2026-06-02"), assessment("2026-06-01"))


def test_a_step_down_to_need_lasts_as_long_as_the_need() -> None:
    rows = need("2026-01-01", "2026-09-01"), care("2026-02-01", "2026-06-01")
    assert ("stepped_down_to_need", "2026-06-01", "2026-09-01") in told(*rows)


def test_a_care_leaver_without_care_on_the_lists_left_it_before_all() -> None:
    assert told(table("care_leavers", {"eligibility": "Relevant child"})) == [("leaving_care", BEFORE, None)]


@pytest.mark.parametrize("days", [("2025-10-01", "2026-05-02"), ("2026-05-02", "2025-10-01")])
def test_a_care_leaver_left_care_on_the_last_of_its_days(days: tuple[str, str]) -> None:
    periods = table("children_in_care", *({"ceased_on": day} for day in days))
    assert told(periods, table("care_leavers", {"eligibility": "Relevant child"}))[-1][:2] == (
        "leaving_care",
        max(days),
    )


def test_a_filter_on_a_column_that_is_missing_keeps_the_row() -> None:
    assert [name for name, *_ in told(table("children_in_need", {"started_on": "2026-06-01"}))] == ["children_in_need"]


def test_each_child_has_entries_of_their_own() -> None:
    found = entries(table("contacts", *({"child_id": child, "contacted_on": "2026-06-01"} for child in "AB")))
    assert {child: len(those) for child, those in found.items()} == {"A": 1, "B": 1}
