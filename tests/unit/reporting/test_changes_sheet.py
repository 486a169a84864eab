from pathlib import Path

import pytest

from ilacs.cleaning import load_changes
from ilacs.records import ChangeBatch
from ilacs.reporting import changes_sheet
from ilacs.reporting.bulk_workbook import BulkWorkbook
from ilacs.reporting.changes_sheet import add_changes_sheet, tell_changes
from ilacs.reporting.looks import all_looks
from tests.unit.reporting.building import CLEAN_CONTACT, CONTACT, SPECIFICATION, Contacts, MadeFound, found, opened

CHANGE = ChangeBatch("contacts", "List 1", "gender", "code_rewritten", (4, 5))
BELOW_A_TITLE = Contacts(above=(("Contacts",), ()), rows=(CONTACT,) * 2, clean=(CLEAN_CONTACT,) * 2)


@pytest.fixture
def made() -> MadeFound:
    return found(contacts=BELOW_A_TITLE, changes=(CHANGE,))


def _lines(path: Path, made: MadeFound) -> list[tuple[object, ...]]:
    book = BulkWorkbook(all_looks(), None)
    add_changes_sheet(book, "Changes", made, SPECIFICATION)
    book.save(path)
    return list(opened(path)["Changes"].iter_rows(values_only=True))


def test_a_change_is_told_in_the_sentence_of_its_kind(made: MadeFound) -> None:
    (told,) = tell_changes(made, SPECIFICATION)
    assert told.says == load_changes()["code_rewritten"].says


def test_every_changed_cell_is_named_in_both_workbooks(made: MadeFound, tmp_path: Path) -> None:
    lines = _lines(tmp_path / "changes.xlsx", made)
    assert [line[:4] for line in lines[1:]] == [
        ("List 1: Contacts", "Gender", "B4", "B2"),
        ("List 1: Contacts", "Gender", "B5", "B3"),
    ]


def test_changes_of_other_lists_are_not_told_here() -> None:
    elsewhere = ChangeBatch("adopters", "List 11", "family_id", "spaces_removed", (2,))
    assert list(tell_changes(found(changes=(elsewhere,)), SPECIFICATION)) == []


def test_no_more_changes_are_written_than_a_sheet_holds(
    made: MadeFound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes_sheet, "LAST_ROW", 2)
    assert len(_lines(tmp_path / "changes.xlsx", made)) == 2
