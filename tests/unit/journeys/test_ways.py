"""The way of one child, step by step."""

import pytest

from ilacs.journeys.entries import Entry
from ilacs.journeys.services import load_services
from ilacs.journeys.ways import Way, way_of

SERVICES = load_services()
START = "2026-05-02"


def entry(service: str, day: str, end: str | None = None) -> Entry:
    return Entry(SERVICES[service], day, end)


def moment(service: str, day: str) -> Entry:
    return Entry(SERVICES[service], day, day)


def way(*entries: Entry) -> Way:
    found = way_of(entries, SERVICES, started_on=START)
    assert found
    return found


def test_a_child_of_whom_nothing_is_known_in_the_period_has_no_way() -> None:
    assert way_of([moment("contact", "2026-05-01")], SERVICES, started_on=START) is None


@pytest.mark.parametrize(("end", "was_open"), [("2026-05-03", True), (None, True), ("2026-05-02", False)])
def test_what_ends_on_the_first_day_of_the_period_was_not_open_in_it(end: str | None, was_open: bool) -> None:
    found = way_of([entry("care", "2025-01-01", end)], SERVICES, started_on=START)
    assert (found is not None and found.was_open) is was_open


def test_what_begins_on_the_first_day_of_the_period_is_new() -> None:
    assert way(entry("care", START)) == Way(("care", "still_open"), False, frozenset())


def test_of_several_open_services_the_furthest_counts() -> None:
    at_start = [entry(name, "2025-01-01") for name in ("early_help", "child_protection", "children_in_need")]
    assert way(*at_start).steps == ("child_protection", "still_open")


def test_a_step_on_is_taken_even_while_the_earlier_service_goes_on() -> None:
    assert way(entry("early_help", "2026-06-01"), moment("referral", "2026-06-02")).steps == (
        "early_help",
        "referral",
        "no_further_step",
    )


def test_another_service_as_far_along_is_no_step() -> None:
    assert way(moment("adopted", "2026-06-01"), entry("leaving_care", "2026-06-02")).steps[0] == "adopted"


def test_a_return_is_told_once_however_often_it_happened() -> None:
    contacts = [moment("contact", f"2026-0{month}-01") for month in (7, 8, 9)]
    assert way(moment("referral", "2026-06-01"), *contacts).returns == {("referral", "contact")}


def test_a_contact_on_the_day_a_service_ends_is_a_return() -> None:
    assert way(entry("care", "2026-06-01", "2026-07-01"), moment("contact", "2026-07-01")).returns


def test_a_second_time_in_a_service_decides_whether_the_way_is_open() -> None:
    first, second = entry("assessment", "2026-06-01", "2026-07-01"), entry("assessment", "2026-08-01", None)
    assert way(first, second).steps == ("assessment", "still_open")
    assert way(first, entry("assessment", "2026-08-01", "2026-08-09")).steps == ("assessment", "no_further_step")


def test_early_help_that_ended_first_is_no_step_down() -> None:
    assert way(entry("assessment", "2026-06-01", "2026-08-01"), entry("early_help", "2026-06-10", "2026-07-01")) == Way(
        ("assessment", "no_further_step"), False, frozenset()
    )
