"""Names of cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter.utility import xl_col_to_name

from ilacs.records import cell_name, column_letter


@pytest.mark.parametrize(
    ("position", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
)
def test_a_column_has_the_letter_that_a_spreadsheet_shows(position: int, letter: str) -> None:
    assert column_letter(position) == letter


@given(st.integers(0, 16_383))
def test_every_column_of_a_sheet_has_its_letter(position: int) -> None:
    assert column_letter(position) == xl_col_to_name(position)


def test_a_cell_is_its_column_and_row() -> None:
    assert cell_name(12, 27) == "AB12"
