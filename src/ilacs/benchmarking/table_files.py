"""The table of all indicators as Parquet, csv or JSON: whole, or what was there before."""

import csv
import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

from ilacs.benchmarking.table import COLUMNS, TableRow
from ilacs.engine import NewTable
from ilacs.engine.parquet import ParquetWriter

MOST_OF_A_NAME = 100
TEXTS = ("measure_short", "la_code", "la_name", "period", "symbol", "trend", "band")
WHOLE = ("rank", "of", "neighbour_n")
TYPES = {name: "VARCHAR" if name in TEXTS else "INTEGER" if name in WHOLE else "DOUBLE" for name in COLUMNS}


def write_table_parquet(path: Path, rows: Sequence[TableRow]) -> None:
    """Write the table as Parquet, with numbers as numbers and codes as text."""
    # Quoted, since `of` is a word of SQL's own.
    types = {f'"{name}"': kind for name, kind in TYPES.items()}
    columns = {f'"{name}"': [_text(getattr(row, name)) for row in rows] for name in COLUMNS}
    with _whole(path) as draft, closing(ParquetWriter(draft)) as writer:
        writer.load([NewTable("places", types, columns)])
        writer.write("SELECT * FROM places")


def write_table_csv(path: Path, rows: Sequence[TableRow]) -> None:
    """Write the table as csv, with the mark by which Excel knows UTF-8; nothing stands for none."""
    with _whole(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([getattr(row, name) for name in COLUMNS] for row in rows)


def write_table_json(path: Path, rows: Sequence[TableRow]) -> None:
    """Write the table as a list of objects."""
    with _whole(path) as draft:
        draft.write_text(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=0), encoding="utf-8")


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """Somewhere beside a file to write, which takes its place when everything is written."""
    draft = path.with_name(f".{path.name[:MOST_OF_A_NAME]}.draft")
    try:
        yield draft
        draft.replace(path)
    finally:
        with suppress(OSError):
            draft.unlink()


def _text(value: object) -> str | None:
    return None if value is None else str(value)
