"""How measures move."""

from dataclasses import replace

import pytest

from ilacs.comparing.figures import compare_figures, figure_value
from ilacs.records import Category, Figure, FigureKind
from ilacs.records.comparisons import Direction, FigureComparison

COUNT = Figure("m", FigureKind.COUNT, 10)
SHARE = Figure("m", FigureKind.SHARE, 12, 3, 10, 2)
MEAN = Figure("m", FigureKind.MEAN, 4, mean=1.5, median=1.0)
LINES = Figure("m", FigureKind.BREAKDOWN, 10, categories=(Category(("a",), 8), Category(("b",), 2)))


def moved(old: Figure, new: Figure, polarity: str = "neither") -> FigureComparison:
    (only,) = compare_figures([old], [new], {"m": polarity})
    return only


def test_a_figure_is_a_count_a_share_or_a_mean() -> None:
    assert [figure_value(one) for one in (COUNT, SHARE, MEAN)] == [10, 0.3, 1.5]
    assert figure_value(replace(COUNT, why="Its list was not found.")) is None


@pytest.mark.parametrize(
    ("polarity", "after", "direction"),
    [
        ("low is good", 9, Direction.BETTER),
        ("low is good", 11, Direction.WORSE),
        ("high is good", 11, Direction.BETTER),
        ("high is good", 9, Direction.WORSE),
        ("high is good", 10, Direction.SAME),
        ("neither", 11, Direction.NEITHER),
    ],
)
def test_a_difference_is_better_or_worse_by_polarity(polarity: str, after: int, direction: Direction) -> None:
    found = moved(COUNT, replace(COUNT, count=after), polarity)
    assert (found.difference, found.direction) == (after - 10, direction)


def test_a_share_says_whether_chance_could_make_the_difference() -> None:
    chance = moved(SHARE, replace(SHARE, numerator=4)).chance
    assert chance is not None
    assert (chance.old_true, chance.old_of, chance.new_true, chance.new_of) == (3, 10, 4, 10)
    assert not chance.is_more


def test_a_count_has_no_chance() -> None:
    assert moved(COUNT, COUNT).chance is None


def test_a_figure_without_a_value_has_not_moved() -> None:
    found = moved(replace(SHARE, why="A column is missing."), SHARE, "high is good")
    assert (found.difference, found.direction, found.lines) == (None, Direction.NEITHER, ())


def test_every_line_of_either_breakdown_is_told() -> None:
    new = replace(LINES, count=5, categories=(Category(("b",), 3), Category(("c",), 2)))
    lines = moved(LINES, new).lines
    assert [(line.labels[0], line.old, line.new) for line in lines] == [("b", 2, 3), ("c", 0, 2), ("a", 8, 0)]
    assert [(line.old_share, line.new_share) for line in lines] == [(0.2, 0.6), (0.0, 0.4), (0.8, 0.0)]


def test_a_line_of_a_share_is_of_its_own_number() -> None:
    old = replace(SHARE, categories=(Category(("a",), 12, 3, 2, 10),))
    new = replace(SHARE, categories=(Category(("a",), 8, 4),))
    (line,) = moved(old, new).lines
    assert (line.old, line.old_share, line.new, line.new_share) == (3, 0.3, 4, 0.5)


def test_a_measure_that_the_earlier_workbook_has_not_is_left_out() -> None:
    assert compare_figures([], [COUNT], {}) == ()
