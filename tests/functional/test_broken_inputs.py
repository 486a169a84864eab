"""Whatever a file holds, a reader gives rows, or a sentence that its owner can act on."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import ilacs
from ilacs.reading import read
from ilacs.records import Problem, RawWorkbook
from tests.functional.broken import BROKEN
from tests.functional.broken_files import CONTACTS, FILES, MARK, unreadable
from tests.functional.odd_sheets import SHEETS

SOURCE = str(Path(ilacs.__file__).parents[1])
KINDS = ("sound", "macro_workbook", "workbook_called_csv", "csv_called_xlsx", "xls", "xlsb", "ods")
GIBIBYTE = 1 << 30
HEAVY = (
    "zip_bomb",
    "zip_bomb_that_lies",
    "zip_bomb_of_csv",
    "million_blank_rows",
    "far_cell",
    "far_cell_alone",
    "far_cell_of_xlsb",
    "far_cell_of_ods",
    "every_column_of_excel",
    "csv_one_huge_line",
)
READ_WITHIN_LIMIT = """
import pathlib, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]), int(sys.argv[2])))
from ilacs.reading import read
from ilacs.records import Problem
try:
    read([pathlib.Path(sys.argv[1])])
except Problem:
    pass
"""
SAYS = {
    "chart_sheets_only": "no sheet with cells",
    "date_before_all_time": "The sheet Contacts of workbook.xlsx has a cell that cannot be read",
    "empty_file": "is empty",
    "empty_zip": "is empty",
    "far_cell": "reaches to row 1,048,576",
    "far_cell_alone": "reaches to row 1,048,576",
    "far_cell_of_xlsb": "reaches to row 1,048,576",
    "far_cell_of_ods": "Delete the rows and columns that hold nothing",
    "folder_without_files": "is empty",
    "folder_without_workbooks": "report.pdf is a PDF",
    "missing": "was not found",
    "nested_zips": "is a zip within a zip",
    "no_sheets": "no sheet with cells",
    "old_word_document": "a document of another kind",
    "password_xls": "protected with a password",
    "password_xlsx": "protected with a password",
    "password_zip": "protected with a password",
    "pdf": "is a PDF",
    "pipe": "is no file",
    "quotes_closed_far_below": "Row 2 ",
    "quotes_never_closed": "Row 2 ",
    "text_of_opendocument": "a document of another kind",
    "time_after_all_time": "Excel shows as ####",
    "truncated": "damaged or was cut short",
    "web_page_as_xls": "is a web page saved with an Excel ending",
    "word_document": "a document of another kind",
    "xml_spreadsheet_of_2003": "XML spreadsheet of Excel 2003",
    "zip_bomb": "unpacks to far more",
    "zip_bomb_of_csv": "unpacks to far more",
    "zip_of_many_files": "more than 2,000 files",
}
"""What the sentence must hold, for the breakages that a person would want told apart."""


def refusal_of(path: Path) -> str:
    with pytest.raises(Problem) as caught:
        read([path])
    return str(caught.value)


def read_odd(name: str, folder: Path) -> RawWorkbook:
    return read([BROKEN[name](folder)])


def test_at_least_forty_inputs_are_tried() -> None:
    assert len(BROKEN) >= 40


@pytest.mark.parametrize("name", FILES)
def test_what_cannot_be_read_is_refused_in_words(name: str, tmp_path: Path) -> None:
    sentence = refusal_of(FILES[name](tmp_path))
    assert re.fullmatch(r"[\w\d].{20,400}\.", sentence)
    assert not re.search(r"Traceback|Error|Exception|panic|calamine|None|\bat 0x", sentence)
    assert MARK not in sentence


@pytest.mark.parametrize(("name", "words"), SAYS.items())
def test_a_refusal_says_what_is_wrong(name: str, words: str, tmp_path: Path) -> None:
    assert words in refusal_of(FILES[name](tmp_path))


@pytest.mark.parametrize("name", sorted(BROKEN.keys() - FILES.keys()))
def test_what_is_merely_odd_is_read(name: str, tmp_path: Path) -> None:
    assert read_odd(name, tmp_path).sheets


@pytest.mark.parametrize("name", HEAVY)
def test_no_input_takes_more_than_a_gibibyte_or_half_a_minute(name: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", READ_WITHIN_LIMIT, str(BROKEN[name](tmp_path)), str(GIBIBYTE)]
    environment = os.environ | {"PYTHONPATH": SOURCE}
    told = subprocess.run(command, check=False, capture_output=True, timeout=30, env=environment)
    assert told.returncode == 0, told.stderr.decode()


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    assert "may not be read" in refusal_of(unreadable(tmp_path))


def test_a_million_blank_rows_are_dropped(tmp_path: Path) -> None:
    assert len(read_odd("million_blank_rows", tmp_path).sheets[0].rows) == 2


@pytest.mark.parametrize("name", [name for name in SHEETS if name.startswith("csv_utf")])
def test_every_encoding_gives_the_same_headings(name: str, tmp_path: Path) -> None:
    assert read_odd(name, tmp_path).sheets[0].rows[0] == CONTACTS


@pytest.mark.parametrize(
    "name", ["csv_semicolons", "csv_tabs", "csv_says_its_delimiter", "csv_old_line_ends", "csv_zero_bytes"]
)
def test_every_delimiter_gives_the_same_headings(name: str, tmp_path: Path) -> None:
    assert read_odd(name, tmp_path).sheets[0].rows[0] == CONTACTS


@pytest.mark.parametrize(
    "name", ["sound", "macro_workbook", "workbook_called_csv", "csv_called_xlsx", "xls", "xlsb", "ods"]
)
def test_every_kind_of_file_gives_the_same_rows(name: str, tmp_path: Path) -> None:
    assert [row[0] for row in read_odd(name, tmp_path).sheets[0].rows] == [CONTACTS[0], MARK]


def test_nothing_in_a_zip_is_written_to_disk(tmp_path: Path) -> None:
    path = BROKEN["zip_with_paths"](tmp_path)
    read([path])
    assert list(tmp_path.rglob("*")) == [path]


def test_a_folder_keeps_sheets_of_one_name_apart_and_tells_what_it_left(tmp_path: Path) -> None:
    found = read_odd("folder_of_many", tmp_path)
    assert [(sheet.file, sheet.name) for sheet in found.sheets] == [
        ("a.xlsx", "Contacts"),
        ("b.xlsx", "Contacts"),
        ("contacts.csv", "contacts"),
    ]
    assert sorted(found.passed_over) == ["logo.png", "old"]
