import io
from datetime import date

from django.test import RequestFactory
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from ilacs.web.comparisons.choosing import read_chosen
from ilacs.web.comparisons.presenters.built import build
from ilacs.web.comparisons.workbook import write_workbook

QUERY = "council=leeds&council=sunderland&indicator=agency-social-workers&indicator=re-referrals-within-12-months"


def workbook() -> Workbook:
    built = build(read_chosen(RequestFactory().get(f"/table?{QUERY}&periods=3")))
    return load_workbook(io.BytesIO(write_workbook(built, str(date(2026, 4, 8)))))


def test_numbers_are_numbers_and_reasons_are_words() -> None:
    sheet = workbook()["Table"]
    assert sheet["B1"].value == sheet["D1"].value == "Agency social workers"
    assert sheet["A3"].value == "Leeds"
    assert isinstance(sheet["D3"].value, float)
    assert sheet["D4"].value == "rounds to 0, and is not 0 (low)"


def test_the_second_sheet_has_one_figure_a_row() -> None:
    rows = list(workbook()["One figure a row"].iter_rows(values_only=True))
    assert rows[0][:3] == ("la_code", "la_name", "measure_short")
    assert len(rows) == 1 + 2 * 2 * 3


def test_the_last_sheet_says_where_it_comes_from_and_that_years_differ() -> None:
    said = [row[0] for row in workbook()["About"].iter_rows(values_only=True)]
    assert said[0] == "Published figures, release 2026-04-08."
    assert "not of the same years" in str(said[1])
    assert "Open Government Licence" in str(said[2])
