"""Cells as values or symbols."""

import pytest

from ilacs.benchmarking.symbols import load_symbols, read_cells


@pytest.mark.parametrize(
    ("text", "value"), [("12.5", 12.5), ("-7.0000000000000007E-2", -0.07), ("0", 0.0), (" 3 ", 3.0), (".5", 0.5)]
)
def test_a_number_is_exactly_itself(text: str, value: float) -> None:
    assert read_cells([text]).values[text] == value


@pytest.mark.parametrize("text", ["c", "x", "z", "u", "k", "low", "~", ":", "-", ".."])
def test_a_symbol_is_never_a_number(text: str) -> None:
    cells = read_cells([text])
    assert (cells.values[text], cells.symbols[text], cells.unknown) == (None, text, frozenset())


def test_a_blank_is_a_gap_without_a_reason() -> None:
    assert read_cells([""]).symbols[""] == "-"


@pytest.mark.parametrize("text", ["n/a", "nan", "inf", "1_000", "1e999", "12%", "1,23", "12,34.5", ",123", "٣"])
def test_anything_else_is_unknown(text: str) -> None:
    assert read_cells([text]).unknown == {text}


def test_every_symbol_is_explained() -> None:
    assert all(symbol.title and symbol.means.endswith(".") for symbol in load_symbols().values())


@pytest.mark.parametrize(("text", "value"), [("1,234.5", 1234.5), ("-12,345,678", -12345678), ("1e3", 1000)])
def test_a_number_may_have_commas_after_its_thousands(text: str, value: float) -> None:
    assert read_cells([text]).values == {text: value}


def test_a_symbol_counts_in_capitals_too() -> None:
    assert read_cells(["C", "LOW", " z "]).symbols == {"C": "c", "LOW": "low", " z ": "z"}
