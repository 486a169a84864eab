"""How places spread: as dots, and on the map."""

from collections.abc import Mapping
from typing import cast

from ilacs.reporting.charts.drawing import draw_svg
from ilacs.reporting.charts.of_places.distribution import HALF, MIDDLE, distribution
from ilacs.reporting.charts.of_places.tile_map import NO_FIGURE, tile_map
from ilacs.reporting.places.entries import Asked
from tests.unit.reporting.publishing import (
    BRADFORD,
    LEEDS,
    PLANS,
    REFERRALS,
    TOOL,
    YORK,
    Cell,
    published,
    some,
    subject,
)

Value = Mapping[str, object]


def values(specification: Mapping[str, object]) -> list[Value]:
    return cast(Mapping[str, list[Value]], specification["data"])["values"]


def test_there_is_a_dot_for_each_figure() -> None:
    assert len(values(distribution(subject(LEEDS, some())).specification)) == 12


def test_dots_that_fall_together_stand_above_one_another_and_stay_inside() -> None:
    cells: dict[str, Mapping[str, Cell]] = {str(code): {"2025": 10.0} for code in (201, 202, 203, 204, 205, 301, 302)}
    heights = [
        float(str(one["y"]))
        for one in values(distribution(subject("201", published({REFERRALS: cells}))).specification)
    ]
    assert len(set(heights)) == 7
    assert max(abs(height - MIDDLE) for height in heights) <= HALF


def test_the_edges_of_the_quarters_are_told() -> None:
    described = distribution(subject(LEEDS, some())).describes
    assert "A quarter are at or below 14.8%, half at or below 17.5%, a quarter at or above 20.2%." in described


def test_the_table_has_the_bands() -> None:
    table = distribution(subject(LEEDS, some())).table
    assert table.headings == ("Band", "Range", "Figures")
    assert sum(int(row[2]) for row in table.rows) == 12


def test_the_tool_does_not_count_its_bands() -> None:
    figures = published({REFERRALS: {LEEDS: {"2025": 1.0}, YORK: {"2025": 2.0}}}, TOOL)
    table = distribution(subject(LEEDS, figures, asked=Asked(mode="lait"))).table
    assert {row[2] for row in table.rows} == {"not counted"}


def test_where_nothing_is_banded_the_ends_are_told() -> None:
    table = distribution(subject(LEEDS, some(PLANS), PLANS)).table
    assert [row[0] for row in table.rows] == ["Lowest", "Middle", "Highest"]


def test_of_nothing_the_table_is_empty() -> None:
    table = distribution(subject(LEEDS, published({PLANS: {LEEDS: {"2025": "x"}}}), PLANS)).table
    assert table.rows == ()


def test_the_map_is_coloured_by_band() -> None:
    found = {one["code"]: str(one["is"]) for one in values(tile_map(subject(LEEDS, some())).specification)}
    assert found[BRADFORD].startswith("D: ")
    assert found[YORK] == NO_FIGURE


def test_without_bands_the_map_is_coloured_by_fifths() -> None:
    made = tile_map(subject(LEEDS, some(PLANS), PLANS))
    found = {str(one["is"]) for one in values(made.specification)}
    assert len(found) == 6
    assert made.note.startswith("Coloured by fifth of the values")


def test_a_fifth_of_one_value_is_named_by_it() -> None:
    cells: Mapping[str, Mapping[str, Cell]] = {LEEDS: {"2025": 5.0}, YORK: {"2025": 5.0}}
    made = tile_map(subject(LEEDS, published({PLANS: cells}), PLANS))
    assert "5.0: 2 councils" in made.describes


def test_the_chosen_square_has_a_frame() -> None:
    layers = cast(list[Mapping[str, object]], tile_map(subject(LEEDS, some())).specification["layer"])
    assert [one["code"] for one in values(layers[-1])] == [LEEDS]


def test_the_values_of_the_chosen_place_are_written_into_the_drawing() -> None:
    assert "Leeds 14.0%" in draw_svg(distribution(subject(LEEDS, some())).specification)
