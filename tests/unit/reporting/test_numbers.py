import pytest

from ilacs.reporting.numbers import decimal, few, percent, suppressed, with_percent


@pytest.mark.parametrize(
    ("part", "whole", "says"),
    [
        (1, 2, "50%"),
        (0, 9, "0%"),
        (9, 9, "100%"),
        (1, 1000, "under 1%"),
        (999, 1000, "over 99%"),
        (0, 0, "–"),
        (None, 9, "c"),
        (9, None, "c"),
    ],
)
def test_a_share_is_in_whole_percent_and_never_rounds_to_none_or_all(
    part: int | None, whole: int | None, says: str
) -> None:
    assert percent(part, whole) == says


@pytest.mark.parametrize(
    ("part", "whole", "says"),
    [(1204, 2408, "1,204 (50%)"), (0, 9, "0"), (None, 9, "c"), (3, None, "3"), (0, 0, "0")],
)
def test_a_count_stands_before_its_share(part: int | None, whole: int | None, says: str) -> None:
    assert with_percent(part, whole) == says


def test_a_suppressed_number_is_the_declared_symbol() -> None:
    assert suppressed() == "c"


def test_a_mean_is_given_to_one_place() -> None:
    assert (decimal(12.345), decimal(None), decimal(1204.0)) == ("12.3", "–", "1,204.0")


@pytest.mark.parametrize(("count", "says"), [(0, "0"), (1, "fewer than 5"), (4, "fewer than 5"), (5, "5")])
def test_a_small_count_is_not_told_where_a_least_is_given(count: int, says: str) -> None:
    assert (few(count, 5), few(1204, 0)) == (says, "1,204")
