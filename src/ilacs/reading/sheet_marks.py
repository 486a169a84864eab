"""What the XML of a sheet says beyond its values: what is hidden, filtered, in error or never worked out.

It is searched as bytes, a piece at a time, and looked at closely only where a search finds something:
parsing it would take longer than reading all the values does. Few programs leave out the names of rows
and cells; such sheets are measured, so that they are safe to read, and otherwise go without marks.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_NO_VALUE = rb"\s*(?:<{p}v\s*/>|<{p}v>\s*</{p}v>)?\s*</{p}c>"
_ROOT = re.compile(rb"<((?:\w+:)?)worksheet\b")
_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})(\d+)[\"']")
_COLUMN = re.compile(rb" r=\"([A-Z]{1,3})")
_ROW_NUMBER = re.compile(rb"\br=[\"'](\d+)[\"']")
_ENDS = re.compile(rb"\b(min|max)=[\"'](\d+)[\"']")
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]{1,40})<")
_LONGEST_PIECE = 1 << 23
_OVERLAP = 4096
_LAST_COLUMN = 16_384


@dataclass(slots=True)
class SheetMarks:
    """The marks of one sheet, gathered piece by piece. Rows count from 1, columns from 0."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    has_active_filter: bool = False
    error_cells: dict[tuple[int, int], str] = field(default_factory=dict)
    empty_formulas: set[tuple[int, int]] = field(default_factory=set)
    rows_ended: int = 0
    last_row: int = 0
    columns: int = 0


def column_number(letters: bytes) -> int:
    """Place of a column from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def read_marks(chunks: Iterable[bytes]) -> SheetMarks:
    """The marks of a sheet whose XML comes in chunks."""
    marks = SheetMarks()
    rest = iter(chunks)
    start = next(rest, b"")
    tags = _Tags.of(start)
    piece = b""
    for piece in _pieces(chain([start], rest), tags):
        _mark(piece, marks, tags=tags)
    # What is filtered on comes after the last cell, so in the last piece.
    marks.has_active_filter = marks.has_active_filter or b"filterColumn" in piece
    return marks


def _pieces(chunks: Iterable[bytes], tags: "_Tags") -> Iterator[bytes]:
    """Chunks cut anew so that no row lies in two of them, and never a cell."""
    rest = b""
    for chunk in chunks:
        rest += chunk
        cut = rest.rfind(tags.row)
        if cut <= 0 and len(rest) > _LONGEST_PIECE:
            cut = rest.rfind(tags.cell) if tags.cell in rest[1:] else len(rest) - _OVERLAP
        if cut > 0:
            yield rest[:cut]
            rest = rest[cut:]
    yield rest


@dataclass(frozen=True, slots=True)
class _Tags:
    """The tags of a sheet as it spells them: some programs write <x:c> for <c>."""

    cell: bytes
    cell_end: bytes
    row: bytes
    row_end: bytes
    column: bytes
    formula: bytes
    unworked: tuple[re.Pattern[bytes], re.Pattern[bytes]]
    reference: re.Pattern[bytes]

    @classmethod
    def of(cls, start: bytes) -> "_Tags":
        root = _ROOT.search(start)
        prefix = root[1] if root else b""
        no_value = _NO_VALUE.replace(b"{p}", prefix)
        return cls(
            cell=b"<%bc" % prefix,
            cell_end=b"</%bc>" % prefix,
            row=b"<%brow" % prefix,
            row_end=b"</%brow>" % prefix,
            column=b"<%bcol " % prefix,
            formula=b"<%bf" % prefix,
            unworked=(
                re.compile(b"</%bf>" % prefix + no_value),
                re.compile(rb"<%bf\b[^<>]*/>" % prefix + no_value),
            ),
            reference=re.compile(rb"<%bc\b[^>]*?\br\s*=\s*[\"']([A-Z]{1,3})\d" % prefix),
        )


def _mark(piece: bytes, marks: SheetMarks, *, tags: _Tags) -> None:
    if b'filterMode="1"' in piece[:_OVERLAP]:
        marks.has_active_filter = True
    if b'hidden="' in piece:
        _mark_hidden(piece, marks, tags=tags)
    # Every error begins with #, and one byte is found much faster than five.
    if b"#" in piece and b't="e"' in piece:
        _mark_errors(piece, marks, tags=tags)
    if tags.formula in piece:
        _mark_formulas(piece, marks, tags=tags)
    _measure(piece, marks, tags=tags)


def _mark_hidden(piece: bytes, marks: SheetMarks, *, tags: _Tags) -> None:
    for found in _HIDDEN.finditer(piece):
        tag = _tag_around(piece, found.start())
        if tag.startswith(tags.row) and (number := _ROW_NUMBER.search(tag)):
            marks.hidden_rows.add(int(number[1]))
        if tag.startswith(tags.column):
            ends = {key: int(value[:6]) for key, value in _ENDS.findall(tag)}
            if len(ends) == 2:
                marks.hidden_columns.update(range(ends[b"min"] - 1, min(ends[b"max"], _LAST_COLUMN)))


def _mark_errors(piece: bytes, marks: SheetMarks, *, tags: _Tags) -> None:
    at = -1
    while (at := piece.find(b't="e"', at + 1)) >= 0:
        tag = _tag_around(piece, at)
        if not tag.startswith(tags.cell) or tag.endswith(b"/"):
            continue
        value = _VALUE.search(piece, at, piece.find(tags.cell_end, at))
        if value and (cell := _place(tag)):
            marks.error_cells[cell] = value[1].decode("ascii", "replace")


def _mark_formulas(piece: bytes, marks: SheetMarks, *, tags: _Tags) -> None:
    for pattern in tags.unworked:
        for found in pattern.finditer(piece):
            start = piece.rfind(tags.cell, 0, found.start())
            tag = piece[start : piece.find(b">", start)]
            # A formula whose result is no text at all is worked out: Excel marks it as a string.
            if b't="str"' not in tag and (cell := _place(tag)):
                marks.empty_formulas.add(cell)


def _measure(piece: bytes, marks: SheetMarks, *, tags: _Tags) -> None:
    """How far the filled cells reach, from the last one of each row: of each, only the bytes that hold its column."""
    rows = piece.split(tags.row_end)
    length = len(tags.cell) + len(b' r="XFD')
    lasts = {row[at : at + length] for row in rows if (at := _last_filled(row, tags)) >= 0}
    marks.columns = max(marks.columns, _furthest_column(lasts, piece, tags=tags))
    marks.rows_ended += len(rows) - 1
    marks.last_row = max(marks.last_row, _last_row(piece, marks.rows_ended, tags=tags))


def _last_filled(piece: bytes, tags: _Tags) -> int:
    """Where the last cell starts that has an end tag: blank ones, which are only formatted, have none."""
    return piece.rfind(tags.cell, 0, max(piece.rfind(tags.cell_end), 0))


def _furthest_column(lasts: set[bytes], piece: bytes, *, tags: _Tags) -> int:
    found = [_COLUMN.match(last, len(tags.cell)) for last in lasts]
    columns = {match[1] for match in found if match}
    if None not in found:
        return max((column_number(letters) + 1 for letters in columns), default=0)
    # Names of cells that are not first in their tags, or none at all: look at every cell.
    named = (column_number(letters) + 1 for letters in tags.reference.findall(piece))
    counted = (row.count(tags.cell_end) for row in piece.split(tags.row_end))
    return max(chain(named, counted))


def _last_row(piece: bytes, counted: int, *, tags: _Tags) -> int:
    """Row of the last filled cell: by its own name, else by its row's number, else by counting."""
    at = _last_filled(piece, tags)
    if at < 0:
        return 0
    if place := _place(_tag_around(piece, at + 1)):
        return place[0]
    row = _ROW_NUMBER.search(_tag_around(piece, piece.rfind(tags.row) + 1))
    return int(row[1]) if row else counted + (at > piece.rfind(tags.row_end))


def _tag_around(piece: bytes, at: int) -> bytes:
    """The tag that a place lies in; nothing where it lies in text."""
    start = piece.rfind(b"<", 0, at)
    tag = piece[start : piece.find(b">", at)]
    return b"" if b">" in tag else tag


def _place(tag: bytes) -> tuple[int, int] | None:
    found = _REFERENCE.search(tag)
    return (int(found[2]), column_number(found[1])) if found else None
