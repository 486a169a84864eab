"""The pages of a PDF as lines, with where each stands and how large its type is."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from ilacs.published.reading.declared import number
from ilacs.published.reading.lines import JOINED, Line, tidy
from ilacs.published.reading.unreadable import ReportUnreadable

MOST_PAGES, MOST_CHARACTERS = 300, 3_000_000
BOLD = 600
PASSWORD = 4
SMALLEST = 2
"""Type that nobody could read."""
ONE_AT_A_TIME = threading.Lock()
"""The library behind is not made for two threads at once."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A document's lines in order, and how many pages it has."""

    lines: tuple[Line, ...]
    count: int


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
    characters = 0
    for index in range(count):
        page = document[index]
        sheet = page.get_textpage()
        characters += sheet.count_chars()
        if characters > MOST_CHARACTERS:
            raise ReportUnreadable(f"{name} holds far more text than an inspection report does.")
        lines.extend(_lines(sheet, index + 1))
        sheet.close()
        page.close()
    if not lines:
        raise ReportUnreadable(f"{name} holds no text that can be read: it may be a scan. Use Ofsted's own PDF.")
    return Pages(tuple(lines), count)


def _refusal(error: pypdfium2.PdfiumError, name: str) -> str:
    if error.err_code == PASSWORD:
        return f"{name} is locked with a password. Save a copy without one, or download the report again."
    return f"{name} could not be opened as a PDF: it is damaged or cut off. Download the report again."


def _lines(sheet: pypdfium2.PdfTextPage, page: int) -> Iterator[Line]:
    text = sheet.get_text_range()
    is_placed = len(text) == sheet.count_chars()
    start = 0
    for part in _parts(text):
        end = start + len(part)
        runs_on = text[end : end + 1] == JOINED
        bounds = _columns(sheet, text, start, end) if is_placed else [(start, end)]
        for first, last in bounds:
            line = _line(sheet, text, first, last, page=page, is_placed=is_placed, runs_on=runs_on and last == end)
            if line is not None:
                yield line
        start = end + (1 if runs_on else 2)


def _parts(text: str) -> list[str]:
    return [part for line in text.split("\r\n") for part in line.split(JOINED)]


def _line(
    sheet: pypdfium2.PdfTextPage, text: str, first: int, last: int, *, page: int, is_placed: bool, runs_on: bool
) -> Line | None:
    inside = text[first:last]
    if not inside.strip():
        return None
    if not is_placed:
        return _plain(inside, page, runs_on)
    begins = first + len(inside) - len(inside.lstrip())
    ends = first + len(inside.rstrip()) - 1
    size = max(_size(sheet, (begins + ends) // 2), _size(sheet, begins + (ends > begins)))
    while ends > begins and text[ends].isdigit() and _size(sheet, ends) < size * 0.8:
        ends -= 1  # The number of a footnote.
    written = tidy(text[begins : ends + 1] + ("-" if runs_on else ""))
    left, bottom = sheet.get_charbox(begins, loose=True)[:2]
    is_bold = min(_weight(sheet, begins), _weight(sheet, ends)) >= BOLD
    return Line(written, page, left, bottom, size, is_bold, runs_on) if written else None


def _plain(text: str, page: int, runs_on: bool) -> Line | None:
    written = tidy(text + ("-" if runs_on else ""))
    return Line(written, page, runs_on=runs_on) if written else None


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
    """The size of type as seen: some files set type of size 1 and enlarge it."""
    size = float(pdfium.FPDFText_GetFontSize(sheet, index))
    if size > SMALLEST:
        return size
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(sheet, index, matrix)
    return size * max(1.0, abs(float(matrix.d)))


def _weight(sheet: pypdfium2.PdfTextPage, index: int) -> int:
    return int(pdfium.FPDFText_GetFontWeight(sheet, index))
