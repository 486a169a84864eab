"""A csv file to one sheet: its encoding and its delimiter are found out."""

import csv
import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import cast

from ilacs.reading import limits
from ilacs.reading.rows import Rows, without_blank_end
from ilacs.reading.text import decode
from ilacs.records import CellValue, Problem, RawSheet

_DELIMITERS = ",;\t|"
_SAMPLE_ROWS = 30
_SAMPLE_CHARACTERS = 100_000
_DELIMITER_LINE = re.compile(r"sep=([,;\t|])\n", re.I)


def read_delimited(content: bytes, *, file: str, name: str) -> RawSheet:
    """The rows of a csv file, every cell as text."""
    if len(content) > limits.CSV_BYTES:
        raise _size_problem(file)
    text = decode(content).replace("\r\n", "\n").replace("\r", "\n")
    # Excel reads and swallows a first line such as sep=; so its row 1 is the line after.
    told = _DELIMITER_LINE.match(text)
    if told:
        text = text[told.end() :]
    delimiter = told[1] if told else _find_delimiter(text)
    if text.count(delimiter) + text.count("\n") > limits.CELLS:
        raise _size_problem(file)
    return RawSheet(file=file, name=name, rows=without_blank_end(_parse(text, delimiter, file=file)), is_text=True)


def _find_delimiter(text: str) -> str:
    """The one that cuts the first rows into most cells; the comma where none does."""
    lines = text[:_SAMPLE_CHARACTERS].split("\n")
    return max(_DELIMITERS, key=lambda delimiter: _count_cells(lines, delimiter))


def _count_cells(lines: Sequence[str], delimiter: str) -> int:
    return sum(map(len, islice(csv.reader(lines, delimiter=delimiter), _SAMPLE_ROWS)))


def _parse(text: str, delimiter: str, *, file: str) -> Rows:
    lines = [f"{line}\n" for line in text.split("\n")]
    rows: Rows = []
    try:
        rows.extend(cast(Iterable[list[CellValue]], csv.reader(lines, delimiter=delimiter, strict=True)))
    except csv.Error as failure:
        # The module tells its errors apart by their wording only.
        if "expected after" in str(failure):
            return _parse_loosely(lines, delimiter, file=file)
        raise _quote_problem(file, row=len(rows) + 1) from None
    return rows


def _parse_loosely(lines: Sequence[str], delimiter: str, *, file: str) -> Rows:
    """As Excel reads a cell that goes on after its closing quotation mark."""
    rows: Rows = []
    try:
        rows.extend(cast(Iterable[list[CellValue]], csv.reader(lines, delimiter=delimiter)))
    except csv.Error:
        raise _quote_problem(file, row=len(rows) + 1) from None
    return rows


def _quote_problem(file: str, *, row: int) -> Problem:
    return Problem(
        f"Row {row:,} of {file} has a cell without end, usually from a quotation mark that is opened and not closed. "
        "Close or remove it, or export the file again."
    )


def _size_problem(file: str) -> Problem:
    most = limits.CSV_BYTES // limits.MEGABYTE
    return Problem(
        f"{file} is larger than the {most} MB or {limits.CELLS:,} cells that we read. Split it into several files."
    )
