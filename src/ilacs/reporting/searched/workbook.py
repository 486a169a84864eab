"""What was found as a workbook: the passages, and a sheet that says what they are."""

from io import BytesIO

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from ilacs.reporting.safe_text import CELL_HOLDS, CUT, ILLEGAL
from ilacs.reporting.searched.found import HEADINGS, Found

PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
"""Every cell is text: nothing that a report says is taken for a formula or a link."""
WIDE, NARROW = 80, 16
TEXT = HEADINGS.index("text")


def found_workbook(found: Found) -> bytes:
    """The whole file."""
    held = BytesIO()
    book = xlsxwriter.Workbook(held, PLAIN)
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    passages, about = book.add_worksheet("Passages"), book.add_worksheet("About")
    for column, heading in enumerate(HEADINGS):
        passages.write_string(0, column, heading, bold)
    for row, line in enumerate(found.lines(), start=1):
        for column, text in enumerate(line):
            _write(passages, (row, column), text, wrapped if column == TEXT else None)
    passages.set_column(0, len(HEADINGS) - 1, NARROW)
    passages.set_column(TEXT, TEXT, WIDE)
    passages.freeze_panes(1, 1)
    passages.autofilter(0, 0, max(1, len(found.passages)), len(HEADINGS) - 1)
    for row, (what, says) in enumerate(found.about().items()):
        about.write_string(row, 0, what, bold)
        _write(about, (row, 1), says, wrapped)
    about.set_column(0, 0, NARROW)
    about.set_column(1, 1, WIDE)
    book.close()
    return held.getvalue()


def _write(sheet: Worksheet, cell: tuple[int, int], text: str, look: object) -> None:
    text = ILLEGAL.sub("", text)
    held = text if len(text) <= CELL_HOLDS else text[: CELL_HOLDS - len(CUT)] + CUT
    if held:
        sheet.write_string(*cell, held, look)
