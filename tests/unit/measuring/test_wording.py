"""Figures in the words of examples."""

from ilacs.measuring.wording import figure_words, same_words
from ilacs.records import Category, Figure, FigureKind
from tests.unit.measuring.drawing import gives

BY_TEAM = """
    child_id | previous_referrals | team
    A | 1 | East
    B |   | East
    C | 0 | West
"""


def test_a_share_of_the_known_has_each_line_of_the_known() -> None:
    words = gives(BY_TEAM, having="previous_referrals > 0", over="known", by="team")
    assert words == "East: 1 of 1, 1 unknown; West: 0 of 1"


def test_a_share_of_all_has_each_line_of_all() -> None:
    words = gives(BY_TEAM, having="previous_referrals > 0", by="team")
    assert words == "East: 1 of 2, 1 unknown; West: 0 of 1"


def test_a_figure_without_a_value_says_why() -> None:
    assert (
        figure_words(Figure("ours", FigureKind.COUNT, why="List 3 was not found.")) == "nothing: List 3 was not found."
    )


def test_two_ways_stand_beside_each_other_and_a_blank_is_unknown() -> None:
    figure = Figure("ours", FigureKind.BREAKDOWN, 3, categories=(Category(("5", "Male"), 2), Category(("5", ""), 1)))
    assert figure_words(figure) == "5 / Male 2; 5 / unknown 1"


def test_a_breakdown_of_nobody_is_nothing() -> None:
    assert figure_words(Figure("ours", FigureKind.BREAKDOWN)) == "nothing"


def test_a_mean_of_nothing_known_is_no_mean() -> None:
    assert figure_words(Figure("ours", FigureKind.MEAN, 2, unknown=2)) == "no mean, 2 unknown"


def test_lines_may_come_in_any_order() -> None:
    assert same_words("East 1; West 2", "West 2; East 1")


def test_other_numbers_are_other_words() -> None:
    assert not same_words("East 1; West 2", "East 2; West 1")
