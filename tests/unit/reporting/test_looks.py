import itertools

import pytest

from ilacs.reporting.looks import COLOURS, Fill, all_looks, look_name


def _lightness(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("fill", Fill)
def test_black_text_is_read_easily_on_every_fill(fill: Fill) -> None:
    assert (_lightness(COLOURS[fill]) + 0.05) / 0.05 > 10


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(Fill, 2)))
def test_no_two_fills_are_the_same(one: Fill, other: Fill) -> None:
    assert COLOURS[one] != COLOURS[other]


def test_a_filled_date_is_still_shown_as_a_date() -> None:
    assert all_looks()[look_name("date", Fill.ERROR)]["num_format"] == "dd/mm/yyyy"


def test_a_plain_value_needs_no_look() -> None:
    assert "general" not in all_looks()
