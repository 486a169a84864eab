"""What a figure is broken down by: bands with their limits, cases in their order."""

import pytest

from tests.unit.measuring.drawing import gives

BANDED = {"list_": "care_leavers", "by": "care_leaver_age", "banded": "age"}


@pytest.mark.parametrize(
    ("age", "band"),
    [
        ("0", "Under 17"),
        ("16", "Under 17"),
        ("17", "17 to 18"),
        ("18", "17 to 18"),
        ("19", "19 to 21"),
        ("25", "22 to 25"),
        ("26", "26 or over"),
        ("99", "26 or over"),
    ],
)
def test_a_band_ends_at_its_number_and_the_last_has_no_end(age: str, band: str) -> None:
    assert gives(f"child_id | age\nA | {age}", **BANDED) == f"{band} 1"


@pytest.mark.parametrize("age", ["-1", ""])
def test_what_is_below_the_first_band_or_blank_is_unknown(age: str) -> None:
    assert gives(f"child_id | age\nA | {age}", **BANDED) == "unknown 1"


def test_bands_come_in_their_order_and_the_unknown_last() -> None:
    drawn = """
        child_id | age
        A |
        B | 20
        C | 17
    """
    assert gives(drawn, **BANDED) == "17 to 18 1; 19 to 21 1; unknown 1"


def test_a_row_is_in_the_first_case_that_is_true_of_it() -> None:
    cases = (("Adopted", "adopted_on is not null"), ("Placed", "placed_on is not null"))
    drawn = """
        child_id | placed_on | adopted_on
        A | 2024-01-01 | 2024-05-01
        B | 2024-01-01 |
        C | |
    """
    assert gives(drawn, "adoption", cases=cases) == "Adopted 1; Placed 1; unknown 1"
