"""A table of one's own as an Excel workbook: as on the page, and one figure a row."""

import io
from collections.abc import Sequence

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from ilacs.web.comparisons.presenters.built import LONG, Built, long_rows
from ilacs.web.core.pages import ATTRIBUTION

WIDE, NAMES = 16, 32
"""Widths of columns: of figures, and of names."""


def write_workbook(built: Built, release: str) -> bytes:
    """The workbook. Text is written as text, whatever it begins with."""
    written = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(written, options) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        wide = book.add_worksheet("Table")
        wide.write_row(0, 0, ["", *(block.title for block in built.blocks for _ in block.periods)], bold)
        wide.write_row(1, 0, ["Council", *(one.title for block in built.blocks for one in block.periods)], bold)
        for number, row in enumerate(_wide(built), 2):
            _write(wide, number, row)
        wide.set_column(0, 0, NAMES)
        wide.set_column(1, 1 + sum(len(block.periods) for block in built.blocks), WIDE)
        wide.freeze_panes(2, 1)
        long = book.add_worksheet("One figure a row")
        long.write_row(0, 0, LONG, bold)
        for number, figure in enumerate(long_rows(built), 1):
            _write(long, number, figure)
        notes = book.add_worksheet("About")
        for number, text in enumerate(
            filter(None, (f"Published figures, release {release}.", built.years, ATTRIBUTION))
        ):
            notes.write_string(number, 0, text)
    return written.getvalue()


def _wide(built: Built) -> list[list[str | float | None]]:
    return [
        [
            row.name,
            *(
                value if value is not None else text
                for value, text in zip(_values(built, code), row.cells, strict=True)
            ),
        ]
        for code, row in zip(built.codes, built.rows, strict=True)
    ]


def _values(built: Built, code: str) -> list[float | None]:
    figures = (block.figures.get((code, one.ends_on)) for block in built.blocks for one in block.periods)
    return [figure.value if figure else None for figure in figures]


def _write(sheet: Worksheet, number: int, row: Sequence[str | float | None]) -> None:
    for column, value in enumerate(row):
        if isinstance(value, float):
            sheet.write_number(number, column, value)
        elif value:
            sheet.write_string(number, column, str(value))
