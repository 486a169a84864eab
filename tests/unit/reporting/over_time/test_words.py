"""Changes in words."""

import pytest

from ilacs.records import Figure, FigureKind
from ilacs.reporting.over_time.words import figure_words, list_name, percent, reason_words, rows_words, signed
from tests.unit.reporting.over_time.building import SPECIFICATION


@pytest.mark.parametrize(
    ("number", "digits", "says"),
    [(3, 0, "+3"), (-1.5, 1, "−1.5"), (0, 0, "0"), (-0.001, 1, "0.0"), (1204, 0, "+1,204")],
)
def test_a_difference_has_its_sign(number: float, digits: int, says: str) -> None:
    assert signed(number, digits) == says


def test_a_share_of_nothing_is_no_share() -> None:
    assert figure_words(Figure("m", FigureKind.SHARE, 0, 0, 0)) == "none of 0"
    assert percent(None) == "–"


def test_a_figure_without_a_value_is_a_dash() -> None:
    assert figure_words(Figure("m", FigureKind.COUNT, why="Its list was not found.")) == "–"


def test_a_mean_is_told_to_two_places() -> None:
    assert figure_words(Figure("m", FigureKind.MEAN, 4, mean=1.126, median=1.0)) == "1.13"


def test_a_reason_is_told_as_the_guidance_words_it() -> None:
    code_set = SPECIFICATION.code_sets["ceased_reason"]
    first = next(iter(code_set.codes.values()))
    assert reason_words("children_in_care", first.code, SPECIFICATION) == first.label
    assert reason_words("children_in_care", "", SPECIFICATION) == "No reason given"


def test_the_workbook_is_no_list() -> None:
    assert list_name(None, SPECIFICATION) == "The whole workbook"


def test_the_first_twenty_rows_are_named() -> None:
    assert rows_words([3]) == "row 3"
    assert rows_words(range(1, 23)).endswith(" 20 and 2 more")
