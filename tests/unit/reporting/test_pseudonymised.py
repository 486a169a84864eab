import json
from pathlib import Path

from ilacs.pseudonymising import (
    Account,
    ColumnTreated,
    ListTreated,
    Pseudonymised,
    SmallCells,
    Treatment,
    TurnedBack,
    load_pseudonymising,
)
from ilacs.reporting.pseudonymised import account_json, account_page, write_pseudonymised, write_turned_back
from tests.unit.reporting.building import CLEAN_CONTACT, CONTACT, SPECIFICATION, Contacts, found, opened

COLUMNS = (ColumnTreated("child_id", Treatment.PSEUDONYM, 1200), ColumnTreated("age", None))
SMALL = SmallCells("contacts", ("age", "gender"), 9, 4, 1, 14, 2, tuple(range(2, 16)))
ACCOUNT = Account("2023", (ListTreated("contacts", 1200, COLUMNS, 3),), 2, 5, (SMALL,))
PAGE = account_page(ACCOUNT, SPECIFICATION)
UNREAD = Contacts(
    rows=((*CONTACT[:5], "soon", CONTACT[6]),),
    clean=((*CLEAN_CONTACT[:5], None, CLEAN_CONTACT[6]),),
    unusable={"contacted_on": frozenset({2})},
)


def test_the_workbook_holds_the_eleven_lists_and_nothing_beside_them(tmp_path: Path) -> None:
    shared = Pseudonymised(found().cleaned.tables, ACCOUNT)
    write_pseudonymised(tmp_path / "safe.xlsx", shared, SPECIFICATION)
    book = opened(tmp_path / "safe.xlsx")
    assert book.sheetnames == [f"List {number}" for number in range(1, 12)]
    assert [cell.value for cell in book["List 1"][2]][:2] == ["A1", "a) Male"]


def test_what_cannot_be_read_is_kept_where_identifiers_are_put_back(tmp_path: Path) -> None:
    made = found(contacts=UNREAD)
    turned = TurnedBack(made.cleaned.tables, 1, 0)
    write_turned_back(tmp_path / "back.xlsx", turned, made.raw, "2023", SPECIFICATION)
    assert opened(tmp_path / "back.xlsx")["List 1"]["F2"].value == "soon"


def test_the_page_tells_what_was_done_to_each_column() -> None:
    says = load_pseudonymising().says[Treatment.PSEUDONYM]
    assert f"| Child Unique ID | {says} | 1,200 | 0 | 0 |" in PAGE
    assert "| Age of Child (Years) | Not in the workbook. | 0 | 0 | 0 |" in PAGE


def test_the_page_counts_what_was_left_out() -> None:
    assert "sheets that are no list: 2; columns that the guidance does not have: 3" in PAGE


def test_the_page_tells_of_small_cells_and_of_the_first_rows() -> None:
    rows = "2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 4 more"
    assert f"| List 1 Contacts | Age of Child (Years), Gender | 9 | 4 | 14 | 2 | {rows} |" in PAGE


def test_the_account_for_programs_has_every_row() -> None:
    told = json.loads(account_json(ACCOUNT))
    assert told["small_cells"][0]["rows"] == list(range(2, 16))
    assert told["lists"][0]["columns"][0]["treatment"] == "pseudonym"
