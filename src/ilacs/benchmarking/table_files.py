"""The table of all indicators as Parquet, csv or JSON."""

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from ilacs.benchmarking.table import COLUMNS, TableRow
from ilacs.engine import NewTable
from ilacs.engine.parquet import ParquetWriter

TEXTS = ("measure_short", "la_code", "la_name", "period", "symbol", "trend", "band")
WHOLE = ("rank", "of", "neighbour_n")
TYPES = {name: "VARCHAR" if name in TEXTS else "INTEGER" if name in WHOLE else "DOUBLE" for name in COLUMNS}


def write_table_parquet(path: Path, rows: Sequence[TableRow]) -> None:
    """Write the table as Parquet, with numbers as numbers and codes as text."""
    # Quoted, since `of` is a word of SQL's own.
    types = {f'"{name}"': kind for name, kind in TYPES.items()}
    columns = {f'"{name}"': [_text(getattr(row, name)) for row in rows] for name in COLUMNS}
    writer = ParquetWriter(path)
    try:
        writer.load([NewTable("places", types, columns)])
        writer.write("SELECT * FROM places")
    finally:
        writer.close()


def write_table_csv(path: Path, rows: Sequence[TableRow]) -> None:
    """Write the table as csv, with the mark by which Excel knows UTF-8; nothing stands for none."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([getattr(row, name) for name in COLUMNS] for row in rows)


def write_table_json(path: Path, rows: Sequence[TableRow]) -> None:
    """Write the table as a list of objects."""
    path.write_text(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=0), encoding="utf-8")


def _text(value: object) -> str | None:
    return None if value is None else str(value)
