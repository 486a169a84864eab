"""Line charts."""

import datetime
import re
from xml.etree import ElementTree

import pytest

from ilacs.reporting.over_time.line_chart import BOTTOM, HEIGHT, TOP, WIDTH, Series, line_chart, line_key

DAYS = [datetime.date(2026, month, 2) for month in (5, 6, 11)]


def draw(*lines: Series, days: list[datetime.date] | None = None) -> str:
    return str(line_chart(lines, days or DAYS, lambda value: f"{value:g}", "Plans & visits"))


def points(drawn: str) -> list[tuple[float, float]]:
    found = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', drawn)
    return [(float(x), float(y)) for x, y in found]


def test_a_drawing_is_sound_and_says_what_it_shows() -> None:
    root = ElementTree.fromstring(draw(Series("", [1, 2, 3])))
    assert root.get("role") == "img"
    assert root.findtext("title") == "Plans & visits"


def test_days_stand_as_far_apart_as_they_are() -> None:
    (first, _), (second, _), (third, _) = points(draw(Series("", [1, 1, 1])))
    assert (third - second) / (second - first) == pytest.approx(153 / 31, rel=0.02)


def test_the_axis_begins_at_nothing() -> None:
    (_, low), (_, high), _ = points(draw(Series("", [0, 10, 5])))
    assert (low, high) == (HEIGHT - BOTTOM, TOP)


def test_a_missing_value_is_a_gap() -> None:
    drawn = draw(Series("", [1, None, 3]))
    assert len(points(drawn)) == 2
    assert 'class="line line-0"' not in drawn


def test_the_latest_values_do_not_lie_on_top_of_each_other() -> None:
    drawn = draw(Series("errors", [1, 1, 5]), Series("queries", [1, 1, 5]))
    heights = [float(y) for y in re.findall(r'y="([\d.]+)" class="value"', drawn)]
    assert heights[1] - heights[0] >= 12


def test_one_day_alone_is_in_the_middle_and_inside() -> None:
    ((x, _),) = points(draw(Series("", [3]), days=DAYS[:1]))
    assert 0 < x < WIDTH


def test_nothing_at_all_is_an_empty_drawing() -> None:
    assert points(draw(Series("", [None, None, None]))) == []


def test_the_key_names_every_line() -> None:
    assert [name in line_key(("errors", "queries")) for name in ("errors", "queries")] == [True, True]
