"""A journey in rows of words."""

import json
from dataclasses import replace

from ilacs.records.journeys import MarkKind
from ilacs.reporting.journey_rows import journey_json, stretch_row, timeline, unread_words, where
from tests.unit.reporting.journeying import HELP, JOURNEY, NOTHING


def test_marks_stand_among_the_events_where_they_begin() -> None:
    told = [(row.day, row.mark) for row in timeline(JOURNEY)]
    assert told == [
        ("1 January 2026", None),
        ("1 March 2026", MarkKind.GAP),
        ("1 May 2026", None),
        ("1 May 2026", None),
        ("1 May 2026", MarkKind.OVERLAP),
    ]


def test_an_event_says_what_stands_beside_it_and_how_long_after_the_last() -> None:
    first, _, second, *_ = timeline(JOURNEY)
    assert (first.says, first.since) == ("Early help started: School", "")
    assert (second.says, second.since) == ("Episode of need started", "120")


def test_a_mark_says_how_long_and_between_what() -> None:
    gap = next(row for row in timeline(JOURNEY) if row.mark)
    assert gap.says == "Gap. No service. 61 days, to 1 May 2026."
    assert gap.where == "Sheet <early_help>, F2 and Sheet <children_in_need>, G3"


def test_a_stretch_says_how_long_it_lasted() -> None:
    assert [stretch_row(stretch)[2:4] for stretch in JOURNEY.stretches] == [
        ("1 March 2026", "59"),
        ("still open", "185"),
        ("30 April 2026", "ended before it started"),
    ]


def test_a_stretch_of_unknown_end_does_not_say_how_long() -> None:
    assert stretch_row(replace(JOURNEY.stretches[1], is_end_unread=True))[2:4] == ("could not be read", "")


def test_a_place_without_a_column_is_told_by_its_row() -> None:
    assert where(replace(HELP, cell="")) == "Sheet <early_help>, row 2"


def test_cells_that_could_not_be_read_are_named() -> None:
    assert unread_words(JOURNEY).endswith("could not be read as days: Sheet <referrals>, F9.")
    assert unread_words(NOTHING) == ""


def test_the_json_holds_days_and_places() -> None:
    read = json.loads(journey_json(JOURNEY))
    assert (read["events"][0]["on"], read["events"][0]["place"]["cell"], read["marks"][0]["kind"]) == (
        "2026-01-01",
        "F2",
        "gap",
    )
