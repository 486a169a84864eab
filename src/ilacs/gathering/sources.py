"""Where an extract comes from: files named as the tables of the dataset, or a database."""

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from itertools import chain, islice
from pathlib import Path
from typing import TypeVar

from ilacs.engine import EngineError
from ilacs.engine.parquet import ParquetReader
from ilacs.gathering.databases import is_address, read_database
from ilacs.gathering.declared import SsdTable
from ilacs.gathering.tables import RawTables, known_fields
from ilacs.reading import read
from ilacs.reading.sources import is_folder
from ilacs.records import Problem, RawSheet

CSV = {".csv", ".tsv", ".txt"}
PARQUET = ".parquet"
ZIP = ".zip"
PREFIX = "ssd_"
Found = TypeVar("Found")
_SUFFIX = re.compile(r"[\W\d_]*$")


def read_extract(where: str, tables: Mapping[str, SsdTable]) -> RawTables:
    """The tables of the dataset that a folder, a zip or a database holds. Raises Problem where there are none."""
    found = read_database(where, tables) if is_address(where) else _read_files(Path(where), tables)
    if not found:
        raise Problem(
            f"{shown(where)} holds no table of the Standard Safeguarding Dataset. "
            "Its files or tables must be named like ssd_person and ssd_cin_episodes."
        )
    return found


def shown(where: str) -> str:
    """What was named, without anything that an address may hold beside the kind of database."""
    return f"The {where.partition('://')[0]} database" if is_address(where) else Path(where).name


def _read_files(path: Path, tables: Mapping[str, SsdTable]) -> RawTables:
    if is_folder(path):
        files = [file for file in files_in(path) if file.suffix.lower() in {*CSV, PARQUET}]
        return _read_each(_by_table(((file.stem, file) for file in files), tables), tables)
    if path.suffix.lower() == ZIP:
        return _read_zip(path, tables)
    raise Problem(f"{path.name} is no folder, no zip and no address of a database. Name the folder of the extract.")


def files_in(folder: Path) -> list[Path]:
    """The files of a folder in the order of their names."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        raise Problem(f"The folder {folder.name} may not be read by you. Ask its owner.") from None


def _read_each(files: Mapping[str, Path], tables: Mapping[str, SsdTable]) -> RawTables:
    found = {}
    for name, file in files.items():
        if file.suffix.lower() == PARQUET:
            found[name] = _read_parquet(file, tables[name])
        else:
            found[name] = _columns(read([file]).sheets[0], tables[name])
    return found


def _read_parquet(file: Path, table: SsdTable) -> dict[str, Sequence[object]]:
    try:
        with closing(ParquetReader(file)) as reader:
            fields = known_fields(table, reader.columns())
            rows = reader.rows(list(fields.values())) if fields else []
    except (OSError, EngineError):
        raise Problem(f"{file.name} could not be read as a Parquet file. Export it again.") from None
    return {field: [row[place] for row in rows] for place, field in enumerate(fields)}


def _read_zip(path: Path, tables: Mapping[str, SsdTable]) -> RawTables:
    workbook = read([path])
    if packed := [name for name in workbook.passed_over if name.lower().endswith(PARQUET)]:
        raise Problem(
            f"{path.name} holds {len(packed)} Parquet files. Unpack it and name the folder: "
            "nothing about children is written to a temporary folder."
        )
    sheets = _by_table(((sheet.name, sheet) for sheet in workbook.sheets), tables)
    return {name: _columns(sheet, tables[name]) for name, sheet in sheets.items()}


def _by_table(named: Iterable[tuple[str, Found]], tables: Mapping[str, SsdTable]) -> dict[str, Found]:
    """What was found for each table, whose name may have capitals, a schema before it and a date after it."""
    found: dict[str, Found] = {}
    for stem, one in named:
        table = table_named(stem, tables)
        if table in found:
            raise Problem(
                f"Two files look like the table {table}. Keep the one that is meant, and move the other away."
            )
        if table:
            found[table] = one
    return found


def table_named(stem: str, tables: Iterable[str]) -> str:
    """The table that a file's name stands for; nothing where it is another file."""
    plain = _SUFFIX.sub("", stem.casefold())
    fitting = (
        table for table in tables if plain in (table, table.removeprefix(PREFIX)) or re.search(rf"\W{table}$", plain)
    )
    return max(fitting, key=len, default="")


def _columns(sheet: RawSheet, table: SsdTable) -> dict[str, Sequence[object]]:
    """The known fields of a sheet; the headings are the first row that has one of them."""
    for number, row in enumerate(sheet.rows):
        if fields := known_fields(table, list(map(str, row))):
            headings = [str(cell) for cell in row]
            return {
                now: [_cell(cells, headings.index(name)) for cells in islice(sheet.rows, number + 1, None)]
                for now, name in fields.items()
            }
    return {}


def _cell(cells: Sequence[object], position: int) -> object:
    return next(chain(islice(cells, position, None), ("",)))
