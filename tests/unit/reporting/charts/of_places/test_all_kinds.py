"""What holds for every chart of places: plain data, drawn without a network, with words and a table."""

import json
import re

import pytest

from ilacs.places.tiles import tiles
from ilacs.reporting.charts.drawing import draw_svg
from ilacs.reporting.charts.of_places import AXES, KINDS, PlacesChart, specify
from ilacs.reporting.charts.of_places.tile_map import short_names
from tests.unit.reporting.publishing import LEEDS, PLANS, REFERRALS, YORK, published, some, subject

COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def chart(kind: str, axis: str = "zero", name: str = REFERRALS, place: str = LEEDS) -> PlacesChart:
    return specify(kind, subject(place, some(name), name), axis)


def texts(svg: str) -> list[str]:
    return re.findall(r">([^<>]+)</(?:text|tspan)>", svg)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("axis", AXES)
@pytest.mark.parametrize("name", [REFERRALS, PLANS])
def test_it_is_plain_json_and_is_drawn(kind: str, axis: str, name: str) -> None:
    specification = json.loads(json.dumps(chart(kind, axis, name).specification))
    assert draw_svg(specification).startswith("<svg")


@pytest.mark.parametrize("kind", KINDS)
def test_the_title_says_the_value_of_the_chosen_place(kind: str) -> None:
    assert "Leeds 14.0%" in chart(kind).title


@pytest.mark.parametrize("kind", KINDS)
def test_the_description_says_values(kind: str) -> None:
    described = chart(kind).describes
    assert "14.0%" in described
    assert "22.5%" in described


@pytest.mark.parametrize("kind", KINDS)
def test_the_table_has_as_many_cells_as_headings(kind: str) -> None:
    table = chart(kind).table
    assert {len(row) for row in table.rows} == {len(table.headings)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_place_without_a_figure_is_told_with_its_reason(kind: str) -> None:
    assert "not available (x)" in chart(kind, place=YORK).title


@pytest.mark.parametrize("kind", KINDS)
def test_no_place_need_be_chosen(kind: str) -> None:
    made = specify(kind, subject("", some()))
    assert "Leeds" not in made.title
    assert draw_svg(made.specification)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_published_is_a_chart_of_nothing(kind: str) -> None:
    made = specify(kind, subject(LEEDS, published({PLANS: {LEEDS: {"2025": 1.0}}})))
    assert draw_svg(made.specification)


@pytest.mark.parametrize("kind", KINDS)
def test_specifications_stay_small(kind: str) -> None:
    assert len(json.dumps(chart(kind).specification)) < 40_000


def test_every_text_on_the_map_can_be_read_on_its_square() -> None:
    svg = draw_svg(chart("map").specification)
    fills = set(COLOUR.findall(" ".join(re.findall(r'fill="(#\w+)"', svg))))
    assert {"#12436D", "#F7EDC8"} & {fill.upper() for fill in fills}
    assert contrast("#FFFFFF", "#2A7F9E") >= 4.5
    assert min(contrast("#16202A", light) for light in ("#A9D6A0", "#F7EDC8", "#55B3A4", "#EDEFF1")) >= 4.5


def test_every_square_has_a_short_name_of_its_own() -> None:
    assert set(short_names()) == set(tiles())
    assert len(set(short_names().values())) == len(tiles())
    assert max(map(len, short_names().values())) <= 6


def test_the_map_writes_the_short_names() -> None:
    assert {"Leeds", "York", "City"} <= set(texts(draw_svg(chart("map").specification)))
