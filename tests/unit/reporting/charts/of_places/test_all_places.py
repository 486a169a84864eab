"""All places in order, as bars."""

from collections.abc import Mapping
from typing import cast

from ilacs.benchmarking.comparison import Choices
from ilacs.places.neighbours import neighbours
from ilacs.reporting.charts.of_places.all_places import NEIGHBOURS, OTHER, all_places
from ilacs.reporting.charts.of_places.subject import places_table, points
from ilacs.reporting.places.entries import Asked
from tests.unit.reporting.publishing import (
    AGENCY,
    BRADFORD,
    KINGSTON,
    LEEDS,
    REFERRALS,
    RICHMOND,
    comparison,
    published,
    some,
    subject,
)

JOINT = published({AGENCY: {f"{KINGSTON} / {RICHMOND}": {"2025": 14.9}, LEEDS: {"2025": 2.1}}})


def kinds(place: str) -> list[str]:
    made = all_places(subject(place, some())).specification
    return [str(one["is"]) for one in cast(Mapping[str, list[Mapping[str, object]]], made["data"])["values"]]


def test_the_best_is_first_whichever_way_is_better() -> None:
    low = [one.value for one in points(comparison(some()))]
    high = all_places(subject(LEEDS, some(), asked=Asked(choices=Choices(polarities={REFERRALS: "high"}))))
    assert low == sorted(low)
    assert high.table.rows[1][:2] == ("Bradford", "31.0%")


def test_the_place_and_its_neighbours_stand_out() -> None:
    found = kinds(LEEDS)
    assert found.count("Leeds") == 1
    assert found.count(NEIGHBOURS) == len(neighbours(LEEDS))
    assert found.count(OTHER) == 1


def test_a_joint_return_is_one_bar_of_both() -> None:
    [first, second] = points(comparison(JOINT, AGENCY))
    assert (first.name, second.name) == ("Leeds", "Kingston upon Thames and Richmond upon Thames")


def test_both_councils_of_a_joint_return_are_in_the_table() -> None:
    rows = places_table(comparison(JOINT, AGENCY)).rows
    assert [row[0] for row in rows[:3]] == [
        "Leeds",
        "Kingston upon Thames (one return with Richmond upon Thames)",
        "Richmond upon Thames (one return with Kingston upon Thames)",
    ]


def test_the_table_begins_with_the_chosen_place_and_ends_with_those_without_a_figure() -> None:
    rows = all_places(subject(BRADFORD, some())).table.rows
    assert rows[0][0] == "Bradford"
    assert rows[-1][:2] == ("York", "not available (x)")


def test_points_stand_for_bars_where_the_axis_does_not_begin_at_zero() -> None:
    def mark(axis: str) -> object:
        layers = cast(
            list[Mapping[str, Mapping[str, object]]], all_places(subject(LEEDS, some()), axis).specification["layer"]
        )
        return layers[0]["mark"]["type"]

    assert (mark("zero"), mark("range")) == ("bar", "point")


def test_what_is_not_published_is_noted() -> None:
    assert all_places(subject(LEEDS, some())).note.startswith("141 not published: 140 no figure; 1 not available (x)")
