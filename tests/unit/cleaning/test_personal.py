"""Personal details where nobody asked for them. The numbers are made up, and right by their check digit only."""

import time

import pytest

from ilacs.cleaning.personal import passes_modulus_11

TEAM = "referrals.team"
PERSONAL = [
    "team@example.org",
    "Ask duty.desk@council.example.uk",
    "999 000 0018",
    "9990000018",
    9990000018.0,
    "A123456789012",
    "a12345678901x",
    "01632 960001",
    "(01632) 960 001",
    "+44 1632 960001",
    "07700 900123",
]


@pytest.mark.parametrize("cell", PERSONAL)
@pytest.mark.parametrize("column", [TEAM, "children_in_care.placement_urn", "children_in_care.placement_postcode"])
def test_a_cell_that_looks_personal_is_noticed(clean_column, column, cell):
    assert clean_column(column, "North", cell).rows["cell_looks_personal"] == [3]


def test_a_personal_detail_for_a_code_is_noticed_and_not_recognised(clean_column):
    seen = clean_column("contacts.gender", "a) Male", "team@example.org")
    assert seen.rows == {"contacts.gender_not_recognised": [3], "cell_looks_personal": [3]}


@pytest.mark.parametrize(
    "cell", ["Team 4", "9990000019", "SC123456", "1234567", "12/03/2024 - 14/05/2024", "B12345", "Duty @ North"]
)
def test_an_ordinary_cell_is_not(clean_column, cell):
    assert "cell_looks_personal" not in clean_column(TEAM, cell).rows


def test_many_very_long_cells_are_searched_in_no_time(clean_column):
    cells = [f"{number}{'x' * 32_000}" for number in range(100)]
    started = time.process_time()
    assert clean_column(TEAM, *cells, "team@example.org").rows["cell_looks_personal"] == [102]
    assert time.process_time() - started < 2


def test_an_identifier_may_look_like_a_number_but_not_like_an_address(clean_column):
    seen = clean_column("contacts.child_id", "9990000018", "child@example.org")
    assert seen.rows == {"cell_looks_personal": [3]}


@pytest.mark.parametrize(
    ("number", "passes"), [("999 000 0018", True), ("9990000019", False), ("0000000000", True), ("999", False)]
)
def test_a_check_digit_is_worked_out_by_modulus_11(number, passes):
    assert passes_modulus_11(number) is passes
