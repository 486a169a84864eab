"""A small file as the Local Authority Interactive Tool has its own."""

from collections.abc import Sequence
from pathlib import Path

from ilacs.engine import NewTable
from ilacs.engine.parquet import ParquetWriter

COLUMNS = ("Short Desc", "Data item", "Years", "LA and Regions", "Values", "LA Number", "Region")
Row = tuple[str, str, str, str]
"""Measure, year, code and value."""


def lait(path: Path, rows: Sequence[Row], *, without: str = "") -> Path:
    """The tool's file with some rows, or without one of its columns."""
    given = {"measure": 0, "year": 1, "code": 2, "value": 3}
    table = NewTable(
        "lait",
        {"measure": "VARCHAR", "year": "VARCHAR", "code": "DOUBLE", "value": "VARCHAR"},
        {name: [row[at] for row in rows] for name, at in given.items()},
    )
    named = {"Short Desc": "measure", "Years": "year", "LA Number": "code", "Values": "value", "Region": "'NA'"}
    chosen = ", ".join(f'{said} AS "{name}"' for name, said in named.items() if name != without)
    writer = ParquetWriter(path)
    writer.load([table])
    writer.write(f"SELECT {chosen} FROM lait")
    writer.close()
    return path
