"""What the commands take in: days, settings files, corrections, look-up tables."""

import csv
import datetime
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from ilacs.conditions.relations import REFERENCES
from ilacs.records import Problem

SETTINGS_FILE = "ilacs.toml"
YEARS = range(1950, 2051)
"""Years in which a list may be drawn: those whose working days are known."""


def read_day(text: str, option: str) -> datetime.date:
    """A day as typed, in ISO form or day first."""
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            day = datetime.datetime.strptime(text, form).date()
        except ValueError:
            continue
        if day.year not in YEARS:
            raise Problem(f"{option} {text} is not a day of this time. Check its year.")
        return day
    raise Problem(f"{option} {text} is not a day. Write it as 2026-11-02 or 02/11/2026.")


def read_settings(path: Path | None) -> dict[str, object]:
    """The council's own settings file, whole: the one named, or ilacs.toml in the working folder."""
    chosen = path or Path(SETTINGS_FILE)
    if not path and not chosen.exists():
        return {}
    try:
        return tomllib.loads(chosen.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Problem(
            f"The settings in {chosen.name} could not be read: {error}. Mend the file and try again."
        ) from error


def section(settings: Mapping[str, object], name: str) -> dict[str, object]:
    """One section of the settings file; an absent one is empty."""
    found = settings.get(name, {})
    if not isinstance(found, dict):
        raise Problem(f"In the settings file, {name} must be a section: write [{name}] on a line of its own.")
    return cast(dict[str, object], found)


def read_references(settings: Mapping[str, object]) -> dict[str, dict[str, list[str | None]]]:
    """The look-up tables that the settings file names under [references], each a csv file."""
    files = section(settings, "references")
    if unknown := files.keys() - REFERENCES.keys():
        raise Problem(
            f"There is no look-up table {', '.join(sorted(unknown))}. The look-up tables are {', '.join(REFERENCES)}."
        )
    return {name: _read_csv(name, Path(str(path))) for name, path in files.items()}


def _read_csv(name: str, path: Path) -> dict[str, list[str | None]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, ValueError, csv.Error) as error:
        raise Problem(
            f"The look-up table {name} could not be read from {path.name}. Check the file and its encoding (UTF-8)."
        ) from error
    headings = [heading for heading in rows[0] if heading] if rows else []
    columns = {_name(heading): [_plain(row[heading] or "") or None for row in rows] for heading in headings}
    return columns | {
        column: _days(columns[column], f"In the look-up table {name}, {column}")
        for column, kind in REFERENCES[name].items()
        if kind == "DATE" and column in columns
    }


def _name(heading: str) -> str:
    """A heading as its column is called: Provider type is provider_type."""
    return re.sub(r"\W+", "_", _plain(heading).lower()).strip("_")


def _days(cells: list[str | None], where: str) -> list[str | None]:
    """Days in the form that conditions compare, each distinct one read once."""
    days = {cell: read_day(cell.split(" ")[0], where).isoformat() for cell in set(cells) if cell}
    return [days[cell] if cell else None for cell in cells]


def _plain(text: str) -> str:
    """Text on one line, without what is not printed."""
    return "".join(letter for letter in text if letter.isprintable()).strip()
