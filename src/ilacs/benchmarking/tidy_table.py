"""Reading a CSV of tidy data: one row for each place, period and group, found by the names of its columns."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ilacs.benchmarking.reading import UnreadableFigures

OTHERS = {
    b"PK": "a zip file or a workbook",
    b"\x1f\x8b": "a compressed file",
    b"PAR1": "a Parquet file",
    b"%PDF": "a PDF",
    b"\xff\xfe": "in UTF-16",
    b"\xfe\xff": "in UTF-16",
}
"""What a file begins with that is no CSV in UTF-8."""
MOST_BYTES = 500_000_000
WRONG_SIGNS = {";": "semicolons", "\t": "tabs", "|": "bars"}


@dataclass(frozen=True, slots=True)
class TidyTable:
    """A CSV, a column at a time. Its first row of data stands in line 2."""

    file: str
    columns: Mapping[str, Sequence[str]]

    def __len__(self) -> int:
        return len(next(iter(self.columns.values())))


def read_table(path: Path) -> TidyTable:
    """The columns of a CSV, without the spaces around names and cells. Raises UnreadableFigures."""
    rows = _rows(path)
    heading, body = [name.strip() for name in rows[0]], [row for row in rows[1:] if row]
    if len(heading) == 1 and (parted := next((name for sign, name in WRONG_SIGNS.items() if sign in heading[0]), "")):
        raise _problem(path, f"has {parted} between its cells where commas are expected")
    repeated = {name for name in heading if heading.count(name) > 1}
    if repeated:
        raise _problem(path, f"has the column {sorted(repeated)[0]!r} twice")
    for at, row in enumerate(body, 2):
        if len(row) != len(heading):
            raise _problem(path, f"has {len(row)} cells in line {at}, and {len(heading)} in its heading")
    if not body:
        raise _problem(path, "has a heading and no rows")
    columns = zip(*body, strict=True)
    return TidyTable(
        path.name, {name: list(map(str.strip, column)) for name, column in zip(heading, columns, strict=True)}
    )


def _rows(path: Path) -> list[list[str]]:
    try:
        return list(csv.reader(io.StringIO(_text(path), newline=""), strict=True))
    except csv.Error:
        raise _problem(path, "is not a CSV with commas between its cells") from None


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _problem(path, f"is larger than {MOST_BYTES // 1_000_000} MB, as no published file is")
        content = path.read_bytes()
    except OSError:
        raise UnreadableFigures(f"{path.name} cannot be opened. Is it there, and may you read it?") from None
    for start, kind in OTHERS.items():
        if content.startswith(start):
            raise _problem(path, f"is {kind} and not a CSV in UTF-8")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _problem(path, "is not written in UTF-8; save it as CSV UTF-8") from None
    if not text.strip():
        raise _problem(path, "is empty")
    if text.lstrip().startswith("<"):
        raise _problem(path, "is a web page and not a CSV")
    if "\0" in text:
        raise _problem(path, "is not a text file")
    return text.lstrip("\r\n")


def _problem(path: Path, what: str) -> UnreadableFigures:
    return UnreadableFigures(f"{path.name} {what}. Download it again from the publisher. Nothing was loaded.")
