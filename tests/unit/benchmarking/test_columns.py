"""Figures a column at a time."""

from hypothesis import given
from hypothesis import strategies as st

from ilacs.benchmarking.columns import Columns, Packed, pack
from ilacs.benchmarking.figures import Figure

ONE = Columns("CIN", "lait", ["383", "816"], ["2025", "2025"], [0.1, None], ["", "c"], [7.0, None], [None, 9.0])


def test_each_row_is_a_figure() -> None:
    assert ONE.figures() == [
        Figure("CIN", "383", "2025", 0.1, "", "lait", 7.0, None),
        Figure("CIN", "816", "2025", None, "c", "lait", None, 9.0),
    ]


def test_packed_columns_come_back() -> None:
    assert pack(ONE).fits
    assert pack(ONE).unpack() == ONE


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_packed_number_is_the_very_same(number: float) -> None:
    one = Columns("CIN", "lait", ["383"], ["2025"], [number], [""], [None], [None])
    assert repr(pack(one).unpack().values[0]) == repr(number)


def test_columns_of_different_length_do_not_fit() -> None:
    assert not Packed("CIN", "lait", ("383\x1f816", "2025", "1", "", "", "")).fits
