from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from ilacs.records import IssueBatch, Severity
from ilacs.reporting import issues_sheet
from ilacs.reporting.bulk_workbook import BulkWorkbook
from ilacs.reporting.issues_sheet import Target, add_issues_sheet
from ilacs.reporting.looks import COLOURS, Fill, all_looks
from tests.unit.reporting.building import BECAUSE, issue, opened, worded


class Written:
    """Writes a sheet of issues and reads it back."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "issues.xlsx"

    def __call__(self, *issues: IssueBatch, sheet: str = "List 1", heading_row: int = 1) -> Worksheet:
        book = BulkWorkbook(all_looks(), None)
        add_issues_sheet(book, "Issues", worded(*issues), {"contacts": Target(sheet, heading_row)})
        book.save(self._path)
        return opened(self._path)["Issues"]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    return Written(tmp_path)


def test_an_issue_is_one_line(written: Written) -> None:
    sheet = written(issue("Look.", severity=Severity.QUERY, explained="Twins."))
    assert [cell.value for cell in sheet[2]] == [
        "Query",
        "List 1: Contacts",
        "List 1",
        2,
        """=HYPERLINK("#'List 1'!F2","F2")""",
        "Date of Contact",
        "contacts.dates_contradict",
        "Look.",
        BECAUSE,
        "Twins.",
    ]


def test_every_row_has_a_line(written: Written) -> None:
    sheet = written(issue(rows=(4, 9)), issue(rows=(2,)))
    assert [sheet.cell(line, 4).value for line in (2, 3, 4)] == [4, 9, 2]


def test_an_issue_over_two_columns_leads_to_the_first(written: Written) -> None:
    sheet = written(issue(columns=("born_on", "contacted_on")))
    assert sheet["E2"].value == """=HYPERLINK("#'List 1'!D2","D2, F2")"""


def test_an_issue_of_a_whole_row_leads_to_its_beginning(written: Written) -> None:
    assert written(issue(columns=()))["E2"].value == """=HYPERLINK("#'List 1'!A2","A2")"""


def test_an_issue_of_a_column_leads_to_its_heading(written: Written) -> None:
    sheet = written(issue(rows=()), heading_row=3)
    assert (sheet["D2"].value, sheet["E2"].value) == (None, """=HYPERLINK("#'List 1'!F3","F3")""")


def test_an_issue_of_the_workbook_leads_nowhere(written: Written) -> None:
    sheet = written(issue(list_=None, sheet=None, rows=(), columns=()))
    assert [sheet[cell].value for cell in ("B2", "C2", "D2", "E2")] == ["The whole workbook", None, None, None]


def test_an_issue_on_a_list_without_a_sheet_names_its_cell_without_a_link(written: Written) -> None:
    assert written(issue(list_="adopters", columns=()))["E2"].value == "A2"


def test_quotes_in_the_name_of_a_sheet_cannot_leave_the_link(written: Written) -> None:
    sheet = written(issue(), sheet="""It's "one" & <two>""")
    assert sheet["E2"].value == """=HYPERLINK("#'It''s ""one"" & <two>'!F2","F2")"""


def test_words_that_look_like_a_formula_are_text(written: Written) -> None:
    sheet = written(issue("=1+1", sheet="=cmd"))
    assert {sheet[cell].data_type for cell in ("C2", "H2")} == {"s"}


def test_severity_is_seen_and_read(written: Written) -> None:
    cell = written(issue())["A2"]
    assert (cell.value, cell.fill.fgColor.rgb) == ("Error", f"FF{COLOURS[Fill.ERROR][1:]}")


def test_rows_are_high_enough_for_their_words(written: Written) -> None:
    sheet = written(issue("short"), issue("long " * 40))
    assert (sheet.row_dimensions[2].height, sheet.row_dimensions[3].height) == (15, 60)


def test_no_more_lines_are_written_than_a_sheet_holds(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(issues_sheet, "LAST_ROW", 4)
    sheet = written(issue(rows=range(2, 7)), issue(rows=()), issue(rows=(9,)))
    assert sheet.max_row == 4
