import datetime
from pathlib import Path

import pytest

from ilacs.annex_a import ColumnType
from ilacs.records import CellValue
from ilacs.reporting.bulk_workbook import BulkWorkbook
from ilacs.reporting.looks import all_looks
from ilacs.reporting.official_lists import add_official_lists, typed
from tests.unit.reporting.building import CLEAN_CONTACT, CONTACT, SPECIFICATION, Contacts, found, opened

UNREAD = Contacts(
    rows=((*CONTACT[:5], "soon", CONTACT[6]),),
    clean=((*CLEAN_CONTACT[:5], None, CLEAN_CONTACT[6]),),
    unusable={"contacted_on": frozenset({2})},
)


def test_without_the_file_at_hand_what_could_not_be_read_is_blank(tmp_path: Path) -> None:
    book = BulkWorkbook(all_looks(), None)
    add_official_lists(book, found(contacts=UNREAD).cleaned.tables, "2023", SPECIFICATION)
    book.save(tmp_path / "lists.xlsx")
    assert [cell.value for cell in opened(tmp_path / "lists.xlsx")["List 1"][2]][4:6] == [11, None]


def test_the_layout_is_that_of_the_edition(tmp_path: Path) -> None:
    book = BulkWorkbook(all_looks(), None)
    add_official_lists(book, (), "2019", SPECIFICATION)
    book.save(tmp_path / "lists.xlsx")
    assert len(list(opened(tmp_path / "lists.xlsx")["List 9"][1])) == 13


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("2026-11-02", ColumnType.DATE, datetime.date(2026, 11, 2)),
        ("1900-02-01", ColumnType.DATE, "01/02/1900"),
        ("-1", ColumnType.AGE, -1),
        ("12", ColumnType.COUNT, 12),
        ("12", ColumnType.IDENTIFIER, "12"),
    ],
)
def test_clean_text_becomes_what_it_stands_for(text: str, kind: ColumnType, value: CellValue) -> None:
    assert typed(text, kind) == value
