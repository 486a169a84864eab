"""Workbooks of many rows: xlsxwriter makes the frame, the rows are put into it in bulk.

Cell by cell, xlsxwriter takes some microseconds for each: half a minute for a large council. So it writes
what is hard to get right (styles, comments, links between parts) around sheets that are still empty.
"""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ilacs.reporting.cell_xml import Heading, Palette, Texts
from ilacs.reporting.looks import Look
from ilacs.reporting.safe_text import sheet_text

RowsOf = Callable[[Palette], Iterator[str]]
"""Gives the rows of a sheet as XML, in pieces, when the workbook is saved."""

LAST_ROW = 1_048_576
A4 = 9
"""What xlsxwriter calls the size of the paper."""
ROWS_AT_A_TIME = 5_000
"""How many rows are held in memory as XML."""
NO_DAY = datetime.date(1980, 1, 1)
"""Where the day of the lists is not known; also the day that all parts in the archive have."""
SHARED = "xl/sharedStrings.xml"
STYLED = re.compile(r'<c r="[A-Z]+1" s="(\d+)"/>')
ROWS = re.compile(r"<sheetData>.*</sheetData>|<sheetData/>", re.DOTALL)
DIMENSION = re.compile(r"<dimension[^>]*/>")
SHARED_COUNTS = re.compile(r' count="\d+" uniqueCount="(\d+)"')


class BulkWorkbook:
    """A workbook to which sheets are added, then saved once."""

    def __init__(self, looks: Mapping[str, Look], made_on: datetime.date | None) -> None:
        self._frame = BytesIO()
        plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        self._book = xlsxwriter.Workbook(self._frame, {"in_memory": True, **plain})
        # The day of the lists instead of the clock: the same check gives the same file.
        made_at = datetime.datetime.combine(made_on or NO_DAY, datetime.time())
        self._book.set_properties({"created": made_at, "author": "ilacs"})
        self.formats: dict[str, Format] = {name: self._book.add_format(look) for name, look in looks.items()}
        self._rows: dict[str, RowsOf] = {}
        self._sheets = 0

    def add_sheet(self, name: str) -> Worksheet:
        """Add a sheet that is written by xlsxwriter alone."""
        self._sheets += 1
        sheet = self._book.add_worksheet(name)
        sheet.set_paper(A4)
        sheet.set_landscape()
        return sheet

    def add_bulk_sheet(self, name: str, rows: RowsOf) -> Worksheet:
        """Add a sheet whose rows are written when the workbook is saved, and whatever else by xlsxwriter."""
        sheet = self.add_sheet(name)
        if not self._rows:
            # These cells tell how xlsxwriter numbers the looks; they give way to the rows.
            for place, look in enumerate(self.formats.values()):
                sheet.write_blank(0, place, None, look)
            sheet.write_string(1, 0, "rows")
        self._rows[f"xl/worksheets/sheet{self._sheets}.xml"] = rows
        return sheet

    def add_lines_sheet(self, name: str, headings: Sequence[Heading], count: int, *, rows: RowsOf) -> None:
        """Add a sheet of lines to be filtered, with headings that stay in sight and on every printed page."""
        sheet = self.add_bulk_sheet(name, rows)
        for place, (_, width) in enumerate(headings):
            sheet.set_column(place, place, width)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, min(count, LAST_ROW - 1)), len(headings) - 1)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)

    def save(self, path: Path) -> None:
        """Write the file: the frame as it is, and the rows into their sheets."""
        self._book.close()
        with ZipFile(self._frame) as frame, ZipFile(path, "w", ZIP_DEFLATED, compresslevel=3) as whole:
            palette = self._palette(frame)
            for part in frame.infolist():
                if part.filename in self._rows:
                    _fill(whole, part, frame.read(part).decode(), self._rows[part.filename](palette))
                elif part.filename != SHARED:
                    whole.writestr(_same(part), frame.read(part))
            # The texts are known once all rows are written.
            _share(whole, frame.getinfo(SHARED), frame.read(SHARED).decode(), palette.texts)

    def _palette(self, frame: ZipFile) -> Palette:
        first = next(iter(self._rows))
        styles = map(int, STYLED.findall(frame.read(first).decode()))
        shared = SHARED_COUNTS.search(frame.read(SHARED).decode())
        return Palette(dict(zip(self.formats, styles, strict=True)), Texts(int(shared[1]) if shared else 0))


def _fill(whole: ZipFile, part: ZipInfo, empty: str, rows: Iterator[str]) -> None:
    before, after = ROWS.split(DIMENSION.sub("", empty, count=1), maxsplit=1)
    with whole.open(_same(part), "w") as sheet:
        sheet.write(f"{before}<sheetData>".encode())
        for piece in rows:
            sheet.write(piece.encode())
        sheet.write(f"</sheetData>{after}".encode())


def _share(whole: ZipFile, part: ZipInfo, framed: str, texts: Mapping[str, int]) -> None:
    head = SHARED_COUNTS.sub("", framed, count=1).removesuffix("</sst>")
    with whole.open(_same(part), "w") as shared:
        shared.write(head.encode())
        for some in _parts(list(texts)):
            items = [f'<si><t xml:space="preserve">{sheet_text(text)}</t></si>' for text in some]
            shared.write("".join(items).encode())
        shared.write(b"</sst>")


def _parts(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    return (texts[start : start + ROWS_AT_A_TIME] for start in range(0, len(texts), ROWS_AT_A_TIME))


def _same(part: ZipInfo) -> ZipInfo:
    """The same place in the archive, compressed."""
    same = ZipInfo(part.filename, part.date_time)
    same.compress_type = ZIP_DEFLATED
    return same
