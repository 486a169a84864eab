import csv
import io

import pytest

from ilacs.web.core.tables import Cell, Column, Spreadsheet, table, write_csv

COLUMNS = [Column("Council"), Column("Rank", is_number=True)]


def test_text_becomes_a_cell_of_its_column() -> None:
    made = table("ranks", caption="Ranks", columns=COLUMNS, rows=[("Leeds", "3"), (Cell("York", href="/york"), "1")])
    assert made.rows[0].cells == (Cell("Leeds"), Cell("3", is_number=True))
    assert made.rows[1].cells[0].href == "/york"


def test_a_row_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="longer"):
        table("ranks", caption="Ranks", columns=COLUMNS, rows=[("Leeds",)])


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-2+3", "@x", "\tx"])
def test_text_is_never_a_formula(text: str) -> None:
    written = write_csv(Spreadsheet(("a",), ((text,),)))
    assert list(csv.reader(io.StringIO(written)))[1] == [f"'{text}"]


@pytest.mark.parametrize(("value", "written"), [(-1.5, "-1.5"), ("-", "-"), (None, ""), ("low", "low"), (0, "0")])
def test_numbers_and_symbols_stay_as_they_are(value: float | str | None, written: str) -> None:
    assert write_csv(Spreadsheet(("a", "b"), ((value, "x"),))).splitlines()[1] == f"{written},x"


def test_text_that_begins_on_a_new_line_is_no_formula_either() -> None:
    assert write_csv(Spreadsheet(("a",), (("\n=1+1",),))) == 'a\r\n"\'\n=1+1"\r\n'
