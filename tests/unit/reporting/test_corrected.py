import datetime
from pathlib import Path

from openpyxl.workbook import Workbook

from ilacs.records import ChangeBatch
from ilacs.reporting.corrected import write_corrected
from ilacs.reporting.looks import COLOURS, Fill
from tests.unit.reporting.building import (
    CLEAN_CONTACT,
    CONTACT,
    SPECIFICATION,
    Contacts,
    found,
    headings,
    opened,
)

UNREAD = Contacts(
    rows=(CONTACT, (*CONTACT[:5], "soon", CONTACT[6])),
    clean=(CLEAN_CONTACT, (*CLEAN_CONTACT[:5], None, CLEAN_CONTACT[6])),
    unusable={"contacted_on": frozenset({3})},
)


def _written(folder: Path, contacts: Contacts | None = None, *changes: ChangeBatch) -> Workbook:
    write_corrected(folder / "corrected.xlsx", found(contacts=contacts or Contacts(), changes=changes), SPECIFICATION)
    return opened(folder / "corrected.xlsx")


def test_all_eleven_lists_are_there_in_order_and_then_the_changes(tmp_path: Path) -> None:
    assert _written(tmp_path).sheetnames == [*(f"List {number}" for number in range(1, 12)), "Changes"]


def test_headings_are_the_official_ones_letter_for_letter(tmp_path: Path) -> None:
    assert [cell.value for cell in _written(tmp_path)["List 1"][1]] == headings()


def test_a_list_that_was_not_found_has_its_headings_alone(tmp_path: Path) -> None:
    sheet = _written(tmp_path)["List 7"]
    assert ([cell.value for cell in sheet[1]], sheet.max_row) == (headings("child_protection"), 1)


def test_values_are_real_days_whole_numbers_and_preferred_codes(tmp_path: Path) -> None:
    assert [cell.value for cell in _written(tmp_path)["List 1"][2]] == [
        "A1",
        "a) Male",
        "a) WBRI",
        datetime.datetime(2015, 1, 25),
        11,
        datetime.datetime(2026, 9, 16),
        SPECIFICATION.code_sets["source"].codes["1A"].official,
    ]


def test_days_are_shown_day_first(tmp_path: Path) -> None:
    assert _written(tmp_path)["List 1"]["F2"].number_format == "dd/mm/yyyy"


def test_a_blank_stays_blank(tmp_path: Path) -> None:
    contacts = Contacts(clean=((*CLEAN_CONTACT[:3], None, *CLEAN_CONTACT[4:]),))
    assert _written(tmp_path, contacts)["List 1"]["D2"].value is None


def test_what_could_not_be_read_is_kept_and_marked(tmp_path: Path) -> None:
    cell = _written(tmp_path, UNREAD)["List 1"]["F3"]
    assert (cell.value, cell.fill.fgColor.rgb) == ("soon", f"FF{COLOURS[Fill.UNREAD][1:]}")


def test_what_could_not_be_read_is_among_the_changes(tmp_path: Path) -> None:
    line = [cell.value for cell in _written(tmp_path, UNREAD)["Changes"][2]]
    assert line[:4] == ["List 1: Contacts", "Date of Contact", "F3", "F3"]
    assert "could not be read" in str(line[4])


def test_identifiers_that_look_like_numbers_or_formulas_are_text(tmp_path: Path) -> None:
    contacts = Contacts(rows=(CONTACT, CONTACT), clean=(("007", *CLEAN_CONTACT[1:]), ("=1+1", *CLEAN_CONTACT[1:])))
    sheet = _written(tmp_path, contacts)["List 1"]
    assert [(sheet[cell].value, sheet[cell].data_type) for cell in ("A2", "A3")] == [("007", "s"), ("=1+1", "s")]


def test_the_layout_is_that_of_the_edition(tmp_path: Path) -> None:
    assert len(list(_written(tmp_path)["List 9"][1])) == 17
