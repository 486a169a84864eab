"""A journey drawn along time."""

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from ilacs.records.journeys import Journey
from ilacs.reporting.journey_drawing import journey_svg
from tests.unit.reporting.journeying import JOURNEY, day


def draw(journey: Journey = JOURNEY) -> ET.Element:
    return ET.fromstring(journey_svg(journey, title="A journey"))


def rects(drawn: ET.Element, class_: str) -> list[ET.Element]:
    return [rect for rect in drawn.iter("rect") if rect.get("class") == class_]


def months(drawn: ET.Element) -> list[str | None]:
    return [text.text for text in drawn.iter("text") if text.get("class") == "month"]


def test_every_event_stretch_and_mark_is_drawn() -> None:
    drawn = draw()
    assert [len(rects(drawn, name)) for name in ("event", "span", "span open", "gap", "overlap")] == [3, 2, 1, 1, 1]


def test_what_is_later_stands_further_right() -> None:
    places = [float(rect.get("x") or 0) for rect in rects(draw(), "event")]
    assert places[0] < places[1] == places[2]


def test_a_bar_is_as_long_as_it_lasted() -> None:
    (ended, backwards), (still_open,) = rects(draw(), "span"), rects(draw(), "span open")
    widths = [float(rect.get("width") or 0) for rect in (ended, still_open)]
    assert widths[1] / widths[0] == pytest.approx(185 / 59, rel=0.01)
    assert backwards.get("width") == "2.0"


def test_every_bar_says_what_it_is() -> None:
    told = [title.text for title in draw().iter("title")]
    assert "Episode of need: from 1 May 2026, still open" in told
    assert "Early help: from 1 January 2026 to 1 March 2026" in told
    assert "Gap: No service. From 1 March 2026 to 1 May 2026" in told


def test_an_end_that_could_not_be_read_is_told() -> None:
    unread = replace(JOURNEY.stretches[1], is_end_unread=True)
    told = [title.text for title in draw(replace(JOURNEY, stretches=(unread,))).iter("title")]
    assert "Episode of need: from 1 May 2026, with an end that could not be read" in told


def test_a_name_too_long_for_its_room_is_cut() -> None:
    mark = replace(JOURNEY.marks[0], says="It went on " + "and on " * 9)
    texts = [text.text or "" for text in draw(replace(JOURNEY, marks=(mark,))).iter("text")]
    assert [len(text) for text in texts if text.startswith("Gap")] == [46]


def test_the_scale_has_as_many_months_as_can_be_read() -> None:
    assert months(draw())[:2] == ["Jan 2026", "Mar 2026"]


def test_a_long_journey_has_a_scale_of_years() -> None:
    long_ago = replace(JOURNEY.events[0], on=day("2012-06-01"))
    assert months(draw(replace(JOURNEY, events=(long_ago,))))[:2] == ["2014", "2016"]


def test_a_journey_of_one_day_is_drawn() -> None:
    one = replace(JOURNEY.events[0], on=JOURNEY.as_at)
    assert len(rects(draw(replace(JOURNEY, events=(one,), stretches=(), marks=())), "event")) == 1


def test_it_is_described_in_words() -> None:
    drawn = draw()
    assert (drawn.findtext("desc") or "").startswith("3 stretches and 2 gaps and overlaps, from 1 January 2026 to")
