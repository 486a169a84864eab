from collections.abc import Sequence

import pytest

from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.published import (
    Beside,
    Published,
    comparable,
    direction,
    read_published,
    set_all_beside,
    set_beside,
)
from ilacs.records import Figure, FigureKind, Problem

FOUND = Published("Repeat", "2023-24", {"council": 20.0, "england": 30.0})


def measure(kind: FigureKind, rate: str = "", indicator: str = "Repeat") -> PlannedMeasure:
    return PlannedMeasure("contacts.ours", "contacts", "Ours", "It matters.", kind, rate=rate, indicator=indicator)


SHARE, MEAN, COUNT = map(measure, (FigureKind.SHARE, FigureKind.MEAN, FigureKind.COUNT))
QUARTER = Figure("contacts.ours", FigureKind.SHARE, 200, numerator=50, denominator=200)


def look_up(*rows: Sequence[str | None]) -> dict[str, list[str | None]]:
    """A look-up table of rows: indicator, place, value, period."""
    columns = ("indicator", "place", "value", "period")
    return {name: [row[place] for row in rows] for place, name in enumerate(columns)}


def test_a_share_is_compared_in_percent() -> None:
    assert comparable(SHARE, QUARTER) == 25


def test_a_share_of_nothing_is_not_comparable() -> None:
    assert comparable(SHARE, Figure("contacts.ours", FigureKind.SHARE, numerator=0, denominator=0)) is None


@pytest.mark.parametrize("mean", [12.5, None])
def test_a_mean_is_compared_as_it_is(mean: float | None) -> None:
    assert comparable(MEAN, Figure("contacts.ours", FigureKind.MEAN, 8, mean=mean)) == mean


def test_a_count_without_a_rate_is_compared_as_it_is() -> None:
    assert comparable(COUNT, Figure("contacts.ours", FigureKind.COUNT, 12, rate=3.0)) == 12


@pytest.mark.parametrize("rate", ["year", "period"])
@pytest.mark.parametrize("worked_out", [3.5, None])
def test_a_count_with_a_rate_is_compared_as_its_rate_only(rate: str, worked_out: float | None) -> None:
    figure = Figure("contacts.ours", FigureKind.COUNT, 12, rate=worked_out)
    assert comparable(measure(FigureKind.COUNT, rate), figure) == worked_out


def test_a_breakdown_is_not_comparable() -> None:
    figure = Figure("contacts.ours", FigureKind.BREAKDOWN, 12)
    assert comparable(measure(FigureKind.BREAKDOWN), figure) is None


def test_what_was_not_worked_out_is_not_comparable() -> None:
    # A figure that has a reason is a count of 0, whatever its measure is.
    assert comparable(COUNT, Figure("contacts.ours", FigureKind.COUNT, why="No column.")) is None


@pytest.mark.parametrize(
    ("ours", "told"),
    [(94.9, "lower"), (95, "similar"), (100, "similar"), (105, "similar"), (105.1, "higher")],
)
def test_within_the_percent_is_similar_and_its_edge_too(ours: float, told: str) -> None:
    assert direction(ours, 100, 5) == told


def test_the_edge_is_similar_where_floats_are_a_little_off() -> None:
    assert 0.33 - 0.3 > 0.3 * 10 / 100
    assert direction(0.33, 0.3, 10) == "similar"


@pytest.mark.parametrize(("ours", "told"), [(0, "similar"), (0.1, "higher")])
def test_beside_a_published_nothing_only_nothing_is_similar(ours: float, told: str) -> None:
    assert direction(ours, 0, 5) == told


def test_a_figure_is_set_beside_each_place_and_a_missing_one_is_none() -> None:
    beside = set_beside(SHARE, QUARTER, FOUND, similar_percent=5)
    assert beside == Beside("Repeat", "2023-24", 20, None, 30, 25, "higher", "", "lower")


def test_a_figure_without_a_number_is_set_beside_nothing() -> None:
    figure = Figure("contacts.ours", FigureKind.MEAN)
    assert set_beside(MEAN, figure, FOUND, similar_percent=5) is None


def test_only_what_something_is_published_for_is_set_beside() -> None:
    found = {"Repeat": FOUND}
    assert list(set_all_beside([SHARE], [QUARTER], found, similar_percent=5)) == ["contacts.ours"]
    assert set_all_beside([measure(FigureKind.SHARE, indicator="Other")], [QUARTER], found, similar_percent=5) == {}
    assert set_all_beside([measure(FigureKind.SHARE, indicator="")], [QUARTER], found, similar_percent=5) == {}


def test_the_latest_period_is_read_and_what_is_blank_is_not() -> None:
    rows = look_up(
        ("Repeat", "Council", "19", "2022-23"),
        ("Repeat", "council", "20", "2023-24"),
        ("Repeat", "neighbours", "18", "2022-23"),
        ("Repeat", "england", "30", "2023-24"),
        ("Repeat", "neighbours", None, "2023-24"),
        (None, "somewhere", "1", "2024-25"),
    )
    assert read_published(rows) == {"Repeat": FOUND}


def test_without_the_look_up_nothing_is_published() -> None:
    assert read_published(None) == {}


def test_a_table_without_a_column_is_told() -> None:
    with pytest.raises(Problem, match="published_indicators has no column place, value, period"):
        read_published({"indicator": []})


def test_a_place_that_is_none_is_told_by_its_row() -> None:
    with pytest.raises(Problem, match="In row 3 of the look-up table published_indicators, the place is none of"):
        read_published(look_up(("Repeat", "england", "1", None), ("Repeat", "Wales", "1", None)))


@pytest.mark.parametrize("value", ["c", "nan", "inf"])
def test_a_value_that_is_no_number_is_told_by_its_row(value: str) -> None:
    with pytest.raises(Problem, match="In row 2 of the look-up table published_indicators, the value is not a number"):
        read_published(look_up(("Repeat", "england", value, "2024")))
