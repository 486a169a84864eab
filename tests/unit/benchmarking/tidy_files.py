"""Small files as Explore Education Statistics publishes them, of real places with made-up numbers."""

from collections.abc import Mapping, Sequence
from pathlib import Path

COLUMNS = (
    "time_period,time_identifier,geographic_level,country_code,country_name,"
    "region_code,region_name,old_la_code,new_la_code,la_name"
)
ENGLAND = "Reporting year,National,E92000001,England,,,,,"
LONDON = "Reporting year,Regional,E92000001,England,E12000007,London,,,"
INNER = "Reporting year,Regional,E92000001,England,E13000001,Inner London,,,"
LEEDS = "Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,383,E08000035,Leeds"
YORK = "Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,816,E06000014,York"
JOINT = (
    "Reporting year,Local authority,E92000001,England,E12000004,East Midlands,940 / 941,E06000061 / E06000062,"
    "North Northamptonshire / West Northamptonshire"
)
PLANS = ("CPP_start", "CPP_subsequent", "CPP_subsequent_percent")
"""The columns of the file of second or subsequent plans."""


def written(path: Path, lines: Sequence[str], *, columns: Sequence[str] = PLANS) -> Path:
    """A file with the usual columns and some of its own."""
    path.write_text("\n".join([",".join((COLUMNS, *columns)), *lines]) + "\n", encoding="utf-8")
    return path


def plans(path: Path, cells: Mapping[str, str], period: str = "2025") -> Path:
    """The file of second or subsequent plans, with the cells of each place."""
    return written(path, [f"{period},{place},{said}" for place, said in cells.items()])


def children(path: Path, cells: Mapping[str, str], period: str = "2024") -> Path:
    """The file of the children of each place."""
    lines = [f"{period},{place},Children aged 0 to 17 years,{said}" for place, said in cells.items()]
    return written(path, lines, columns=("age_group", "population_estimate"))
