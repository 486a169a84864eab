"""What lasted, and for how long."""

import pytest

from ilacs.journeys.stretches import Span, uncovered
from tests.unit.journeys.building import day, enquiry, journey, need, plan, table


def span(start: int, end: int) -> Span:
    return Span(day(f"2026-01-{start:02}"), day(f"2026-01-{end:02}"))


def test_a_stretch_lasts_from_its_start_to_its_end() -> None:
    (stretch,) = journey(plan("2026-06-01", "2026-06-11")).stretches
    assert (stretch.kind, stretch.ended_on, stretch.days) == ("plan", day("2026-06-11"), 10)


def test_an_open_stretch_is_counted_to_the_day_of_the_lists() -> None:
    (stretch,) = journey(plan("2026-10-30")).stretches
    assert (stretch.ended_on, stretch.days) == (None, 3)


def test_a_stretch_that_ended_before_it_started_shows_it() -> None:
    assert journey(plan("2026-06-11", "2026-06-01")).stretches[0].days == -10


def test_a_stretch_with_several_ends_lasts_to_the_first() -> None:
    row = {"decided_on": "2026-01-01", "adopted_on": "2026-05-01", "reversed_on": "2026-03-01"}
    assert journey(table("adoption", row)).stretches[0].ended_on == day("2026-03-01")


def test_an_enquiry_without_need_of_a_conference_does_not_last() -> None:
    assert journey(enquiry("2026-06-01", was_conference_unnecessary="Yes")).stretches == ()


def test_an_enquiry_lasts_until_its_conference() -> None:
    assert journey(enquiry("2026-06-01", "2026-06-12", was_conference_unnecessary="No")).stretches[0].days == 11


def test_an_end_that_could_not_be_read_leaves_open_whether_it_is_open() -> None:
    rows = table(
        "child_protection", {"started_on": "2026-06-01", "ended_on": None}, unusable={"ended_on": frozenset({2})}
    )
    assert journey(rows).stretches[0].is_end_unread


def test_stretches_are_told_by_their_starts() -> None:
    told = journey(plan("2026-06-20"), need("2026-06-01")).stretches
    assert [stretch.kind for stretch in told] == ["need", "plan"]


@pytest.mark.parametrize(
    ("covers", "parts"),
    [
        ([], [span(5, 20)]),
        ([span(1, 25)], []),
        ([span(5, 20)], []),
        ([span(8, 10)], [span(5, 8), span(10, 20)]),
        ([span(1, 10)], [span(10, 20)]),
        ([span(10, 25)], [span(5, 10)]),
        ([span(12, 15), span(5, 12)], [span(15, 20)]),
        ([span(21, 25)], [span(5, 20)]),
    ],
)
def test_what_no_other_span_covers(covers: list[Span], parts: list[Span]) -> None:
    assert [part for part in uncovered(span(5, 20), covers) if part.days > 0] == parts
