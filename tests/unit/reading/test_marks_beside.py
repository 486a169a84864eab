import zipfile
from io import BytesIO

import pytest

from ilacs.reading import marks_beside
from ilacs.reading.marks_beside import marks_of_sheets
from tests.functional.containers import xlsx_parts, zip_bytes

ROW = '<sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c></row></sheetData>'


@pytest.fixture
def archive() -> zipfile.ZipFile:
    return zipfile.ZipFile(BytesIO(zip_bytes(xlsx_parts(ROW))))


@pytest.mark.parametrize("has_threads", [True, False])
def test_marks_are_found_with_threads_and_without(
    archive: zipfile.ZipFile, monkeypatch: pytest.MonkeyPatch, has_threads: bool
) -> None:
    monkeypatch.setattr(marks_beside, "HAS_THREADS", has_threads)
    with marks_of_sheets(archive) as marks_of:
        assert marks_of("List 1").error_cells == {(1, 0): "#REF!"}


def test_a_sheet_without_part_is_damage(archive: zipfile.ZipFile) -> None:
    with marks_of_sheets(archive) as marks_of, pytest.raises(zipfile.BadZipFile):
        marks_of("List 2")


def test_what_fails_while_reading_stops_the_search(archive: zipfile.ZipFile) -> None:
    with pytest.raises(ZeroDivisionError), marks_of_sheets(archive):
        raise ZeroDivisionError
