import pytest

from ilacs.reporting.safe_text import CELL_HOLDS, csv_text, sheet_text


@pytest.mark.parametrize("text", ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_csv_text_that_begins_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert csv_text(text).strip('"').startswith("'")


def test_csv_text_with_a_comma_or_a_quote_is_quoted() -> None:
    assert csv_text('a, "b"') == '"a, ""b"""'


def test_plain_csv_text_stays_as_it_is() -> None:
    assert csv_text("The plan ended.") == "The plan ended."


def test_csv_text_loses_control_characters() -> None:
    assert csv_text("a\x00b") == "ab"


def test_sheet_text_escapes_what_xml_reserves() -> None:
    assert sheet_text("<a> & b") == "&lt;a&gt; &amp; b"


def test_sheet_text_loses_what_xml_cannot_hold() -> None:
    assert sheet_text("a\x0b\ud800\uffffb") == "ab"


def test_sheet_text_keeps_what_only_looks_like_an_escape() -> None:
    assert sheet_text("_x0041_") == "_x005F_x0041_"


def test_sheet_text_keeps_a_carriage_return() -> None:
    assert sheet_text("a\rb") == "a_x000D_b"


def test_text_too_long_for_a_cell_is_cut_and_says_so() -> None:
    assert sheet_text("a" * 40_000).endswith("holds no more]")
    assert len(sheet_text("a" * 40_000)) == CELL_HOLDS


def test_text_that_just_fits_a_cell_is_whole() -> None:
    assert sheet_text("a" * CELL_HOLDS) == "a" * CELL_HOLDS
