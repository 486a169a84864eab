"""The pages of a PDF as lines, with where each stands and how large its type is."""

import ctypes
import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw as pdfium

from ilacs.published.reading.declared import number
from ilacs.published.reading.lines import JOINED, Line, tidy
from ilacs.published.reading.unreadable import ReportUnreadable

MOST_PAGES, MOST_CHARACTERS = 300, 3_000_000
BOLD = 600
PASSWORD = 4
FEW = 4
"""Signs of a line that is too short for two of them to tell its size."""
TURNED = 0.1
"""An angle, of a whole turn of about 6.3, at which text is not upright."""
SMALL, RAISED = 0.8, 0.1
"""Shares of a line: how small the number of a footnote is at most, and how far above the base at least."""
BESIDE = 1.2
HIGHEST = 0x110000
UNKNOWN = "\ue000"
"""What stands for a character that the file gives no meaning to: at the beginning of a line it is a bullet."""
LONGEST_NAME = 128
"""Bytes of the name of a font, with room."""
ONE_AT_A_TIME = threading.Lock()
"""The library behind is not made for two threads at once."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A document's lines in order, and how many pages it has."""

    lines: tuple[Line, ...]
    count: int
    pictures: tuple[int, ...] = ()
    """Pages that show something but hold no text: they may be scans."""


def read_pages(content: bytes, name: str) -> Pages:
    """The lines of every page. Raises ReportUnreadable for what is no PDF, is locked or holds no text."""
    with ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            raise ReportUnreadable(_refusal(error, name)) from error
        try:
            return _read(document, name)
        except pypdfium2.PdfiumError as error:
            raise ReportUnreadable(f"{name} is damaged or cut off. Download the report again.") from error
        finally:
            document.close()


def _read(document: pypdfium2.PdfDocument, name: str) -> Pages:
    count = len(document)
    if count > MOST_PAGES:
        raise ReportUnreadable(f"{name} has {count} pages; no inspection report has more than {MOST_PAGES}.")
    lines: list[Line] = []
    pictures: list[int] = []
    characters = 0
    for index in range(count):
        page = document[index]
        sheet = _upright(page)
        characters += sheet.count_chars()
        if characters > MOST_CHARACTERS:
            raise ReportUnreadable(f"{name} holds far more text than an inspection report does.")
        found = tuple(_lines(sheet, index + 1))
        lines.extend(found)
        if not found and pdfium.FPDFPage_CountObjects(page) > 0:
            pictures.append(index + 1)
        sheet.close()
        page.close()
    if not lines:
        raise ReportUnreadable(f"{name} holds no text that can be read: it may be a scan. Use Ofsted's own PDF.")
    return Pages(tuple(lines), count, tuple(pictures))


def _upright(page: pypdfium2.PdfPage) -> pypdfium2.PdfTextPage:
    """The text of a page. One shown on its side, whose text is upright, is turned back: places would be wrong."""
    sheet = page.get_textpage()
    if page.get_rotation() and abs(float(pdfium.FPDFText_GetCharAngle(sheet, sheet.count_chars() // 2))) < TURNED:
        sheet.close()
        page.set_rotation(0)
        sheet = page.get_textpage()
    return sheet


def _refusal(error: pypdfium2.PdfiumError, name: str) -> str:
    if error.err_code == PASSWORD:
        return f"{name} is locked with a password. Save a copy without one, or download the report again."
    return f"{name} could not be opened as a PDF: it is damaged or cut off. Download the report again."


def _lines(sheet: pypdfium2.PdfTextPage, page: int) -> Iterator[Line]:
    """The lines of a page. The library breaks some at the raised number of a footnote: they are put together."""
    text = _text(sheet)
    before: Line | None = None
    ends = 0
    for first, last, runs_on in _bounds(sheet, text):
        line = _line(sheet, text, first, last, page=page, runs_on=runs_on)
        if line is None:
            continue
        begins = next(index for index in range(first, last) if not text[index].isspace())
        is_broken = text[ends].isdigit() or text[begins].isdigit()
        if before and is_broken and _is_beside(before, float(sheet.get_charbox(ends)[2]), line):
            line = replace(before, text=tidy(f"{before.text} {line.text}"), runs_on=line.runs_on)
        elif before:
            yield before
        before, ends = line, len(text[:last].rstrip()) - 1
    if before:
        yield before


def _is_raised(sheet: pypdfium2.PdfTextPage, text: str, index: int, *, size: float, base: float) -> bool:
    """Whether a sign is the number of a footnote: smaller than its line, and above its base."""
    is_small = text[index].isdigit() and _size(sheet, index) < size * SMALL
    return is_small and _base(sheet, index) > base + size * RAISED


def _is_beside(before: Line, edge: float, line: Line) -> bool:
    """Whether a line goes on where another of the same height ended, with room for a number but not for a column."""
    return abs(before.y - line.y) < line.size / 4 and 0 <= line.x - edge < line.size * BESIDE


def _bounds(sheet: pypdfium2.PdfTextPage, text: str) -> Iterator[tuple[int, int, bool]]:
    """Where each line begins and ends, and whether its last word goes on in the next."""
    start = 0
    for part in _parts(text):
        end = start + len(part)
        runs_on = text[end : end + 1] == JOINED
        for first, last in _columns(sheet, text, start, end):
            yield first, last, runs_on and last == end
        start = end + (1 if runs_on else 2)


def _text(sheet: pypdfium2.PdfTextPage) -> str:
    """The characters of a page, each at its index. The library leaves out those without a meaning: often bullets."""
    text = str(sheet.get_text_range())
    if len(text) == sheet.count_chars():
        return text
    codes = (int(pdfium.FPDFText_GetUnicode(sheet, index)) for index in range(sheet.count_chars()))
    return "".join(chr(code) if 0 < code < HIGHEST else UNKNOWN for code in codes)


def _parts(text: str) -> list[str]:
    return [part for line in text.split("\r\n") for part in line.split(JOINED)]


def _line(sheet: pypdfium2.PdfTextPage, text: str, first: int, last: int, *, page: int, runs_on: bool) -> Line | None:
    seen = [index for index in range(first, last) if not text[index].isspace()]
    if not seen:
        return None
    told_by = {seen[len(seen) // 2], seen[min(1, len(seen) - 1)], *seen[: len(seen) < FEW]}
    size, base = max((_size(sheet, index), -_base(sheet, index)) for index in told_by)
    raised = {at for at in seen if _is_raised(sheet, text, at, size=size, base=-base)}
    own = [at for at in seen if at not in raised]
    kept = "".join(text[at] for at in range(own[0], own[-1] + 1) if at not in raised)
    written = tidy(kept + ("-" if runs_on else ""))
    left, bottom = sheet.get_charbox(own[0], loose=True)[:2]
    is_bold = _is_bold(sheet, own[0]) and _is_bold(sheet, own[-1])
    return Line(written, page, left, bottom, size, is_bold, runs_on) if written else None


def _columns(sheet: pypdfium2.PdfTextPage, text: str, first: int, last: int) -> list[tuple[int, int]]:
    """The cells of a line: where it is far from one word to the next, unless the first is a number or a bullet."""
    bounds, begun = [], first
    for index in range(first + 1, last - 1):
        if text[index] != " " or not text[begun:index].strip(" .0123456789"):
            continue
        if index - begun > 2 and not text[index - 1].isspace() and not text[index + 1].isspace():
            gap = sheet.get_charbox(index + 1)[0] - sheet.get_charbox(index - 1)[2]
            if gap > number("furniture", "gap", "column") * _size(sheet, index - 1):
                bounds.append((begun, index))
                begun = index + 1
    return [*bounds, (begun, last)]


def _size(sheet: pypdfium2.PdfTextPage, index: int) -> float:
    """The size of type as seen: many files set it in one size and enlarge or shrink it."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(sheet, index, matrix)
    scale = math.hypot(float(matrix.c), float(matrix.d)) or 1.0
    return round(float(pdfium.FPDFText_GetFontSize(sheet, index)) * scale, 2)


def _base(sheet: pypdfium2.PdfTextPage, index: int) -> float:
    """How high the line is that a sign stands on."""
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(sheet, index, x, y)
    return y.value


def _is_bold(sheet: pypdfium2.PdfTextPage, index: int) -> bool:
    """By its weight or, as not every file gives a true one, by the name of its font."""
    if int(pdfium.FPDFText_GetFontWeight(sheet, index)) >= BOLD:
        return True
    name = ctypes.create_string_buffer(LONGEST_NAME)
    pdfium.FPDFText_GetFontInfo(sheet, index, name, LONGEST_NAME, ctypes.c_int())
    return b"bold" in name.value.lower()
