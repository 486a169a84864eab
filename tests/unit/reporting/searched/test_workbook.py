"""What was found, as a workbook."""

from dataclasses import replace
from io import BytesIO

import openpyxl

from ilacs.reporting.safe_text import CELL_HOLDS
from ilacs.reporting.searched.found import HEADINGS, Found
from ilacs.reporting.searched.workbook import found_workbook


def opened(found: Found) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(found_workbook(found)))


def column(found: Found, heading: str) -> list[object]:
    place = HEADINGS.index(heading) + 1
    return [row[0].value for row in opened(found)["Passages"].iter_rows(min_row=2, min_col=place, max_col=place)]


def test_every_passage_has_its_row(found: Found) -> None:
    assert column(found, "council") == ["Kent"] * 3
    assert column(found, "paragraph") == ["31", "31", None]


def test_no_cell_is_a_formula_and_no_character_breaks_the_file(found: Found) -> None:
    sheet = opened(found)["Passages"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s", "n"}
    assert str(column(found, "text")[1]).startswith("=HYPERLINK")


def test_a_sheet_says_what_it_is_about(found: Found) -> None:
    about = {row[0].value: row[1].value for row in opened(found)["About"].iter_rows()}
    assert (about["Retrieved on"], about["Reports as at"]) == ("22 August 2026", "20 August 2026")
    assert about["Query"] == "q=foster&grade=good&grade=outstanding&latest=2026-08-01"


def test_a_text_longer_than_a_cell_is_cut_and_says_so(found: Found) -> None:
    long = replace(found, passages=(replace(found.passages[0], text="a" * 40_000),))
    (text,) = column(long, "text")
    assert len(str(text)) == CELL_HOLDS
    assert str(text).endswith("holds no more]")
