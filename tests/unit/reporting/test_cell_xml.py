import datetime

import pytest

from ilacs.records import CellValue
from ilacs.reporting.cell_xml import (
    Bodies,
    Palette,
    Texts,
    as_number,
    column_cells,
    headings_row,
    joined_rows,
    without_booleans,
)
from ilacs.reporting.looks import Fill

NOON = datetime.datetime(2026, 11, 2, 12)


@pytest.fixture
def palette() -> Palette:
    return Palette({"date": 1, "general error": 2, "date error": 3, "moment": 4, "heading": 5}, Texts(first=7))


@pytest.mark.parametrize(
    ("value", "shown", "number"),
    [
        (5.0, "general", 5),
        (5.5, "general", 5.5),
        (float("nan"), "general", None),
        (float("inf"), "general", None),
        (1e300, "general", 1e300),
        (datetime.date(2026, 11, 2), "date", 46328),
        (datetime.date(1900, 3, 1), "date", 61),
        (datetime.date(1900, 2, 28), "date", None),
        (NOON, "moment", 46328.5),
        (datetime.datetime(1850, 1, 1), "moment", None),
        (NOON.replace(tzinfo=datetime.UTC), "moment", 46328.5),
        (datetime.time(6), "time", 0.25),
        (datetime.timedelta(hours=36), "duration", 1.5),
        (datetime.timedelta(hours=-1), "duration", None),
    ],
)
def test_every_kind_of_value_has_its_number(value: float, shown: str, number: float | None) -> None:
    assert as_number(value) == (shown, number)


def test_a_text_is_named_by_its_number_among_the_shared_texts(palette: Palette) -> None:
    bodies = Bodies(palette)
    assert [bodies["a"], bodies["b"], bodies["a"]] == [
        '" t="s"><v>7</v></c>',
        '" t="s"><v>8</v></c>',
        '" t="s"><v>7</v></c>',
    ]


def test_a_blank_is_no_cell(palette: Palette) -> None:
    assert Bodies(palette)[""] == ""


def test_a_filled_blank_is_a_cell_without_a_value(palette: Palette) -> None:
    assert Bodies(palette, Fill.ERROR)[""] == '" s="2"/>'


def test_a_filled_date_has_the_look_of_both(palette: Palette) -> None:
    assert Bodies(palette, Fill.ERROR)[datetime.date(2026, 11, 2)] == '" s="3"><v>46328</v></c>'


@pytest.mark.parametrize("value", [float("nan"), datetime.date(1850, 1, 1), datetime.timedelta(days=-1)])
def test_a_value_without_a_number_is_kept_as_text(palette: Palette, value: CellValue) -> None:
    assert 't="s"' in Bodies(palette)[value]
    assert list(palette.texts) == [str(value)]


def test_true_is_not_taken_for_one(palette: Palette) -> None:
    bodies = Bodies(palette)
    assert [bodies[value] for value in without_booleans([1, True, 0.0, False])] == [
        '"><v>1</v></c>',
        '" t="b"><v>1</v></c>',
        '"><v>0</v></c>',
        '" t="b"><v>0</v></c>',
    ]


def test_cells_are_named_by_letter_and_row() -> None:
    assert column_cells("AB", [3, 4], ['"/>', ""]) == ['<c r="AB3"/>', ""]


def test_a_row_without_cells_is_left_out() -> None:
    assert joined_rows([3, 4], [["<c/>", ""], ["", ""]]) == '<row r="3"><c/></row>'


def test_headings_begin_at_column_a(palette: Palette) -> None:
    row = headings_row([("One", 10)], palette)
    assert row == '<row r="1" ht="15" customHeight="1"><c r="A1" s="5" t="s"><v>7</v></c></row>'


def test_the_row_of_headings_is_high_enough_for_the_longest(palette: Palette) -> None:
    assert 'ht="45"' in headings_row([("One", 10), ("Three lines of words", 10)], palette)
