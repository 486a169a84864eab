"""Profiles and comparisons as workbooks: a sheet for each area or indicator, past periods, and notes."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.store import PublishedFigures
from ilacs.benchmarking.symbols import load_symbols
from ilacs.reporting.bulk_workbook import A4
from ilacs.reporting.looks import HEADING, TOP, WRAPPED
from ilacs.reporting.places.comparing_places import PlacesCompared, all_rows
from ilacs.reporting.places.council import CouncilProfile
from ilacs.reporting.places.entries import Entry
from ilacs.reporting.places.facts import own_day_words
from ilacs.reporting.places.inspections import headings, next_words, rows
from ilacs.reporting.places.rows import Row, entry_row, past_row
from ilacs.reporting.places.sources import attribution, sources
from ilacs.reporting.published_words import load_words
from ilacs.reporting.safe_text import ILLEGAL
from ilacs.reporting.sheet_names import allowed_names

WIDE, NARROW = 44, 14
WIDE_COLUMNS = {"title", "marks", "symbol_title", "cautions", "ours_measure", "period_title", "note"}
FIRST = ("title", "place_name", "period_title", "value", "symbol", "ours_not_published")
LEFT_OUT = {"judgement", "mode"}
LOOKS = {"heading": HEADING, "top": TOP, "wrapped": WRAPPED, "number": {"valign": "top"}}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The name of a sheet, and its rows."""

    name: str
    rows: Sequence[Row]


def write_profile(path: Path, profile: CouncilProfile) -> None:
    """Write the profile: inspections, an area on each sheet, past periods, notes."""
    areas = [
        Sheet(area.title.partition(":")[0], [entry_row(entry) for entry in area.entries]) for area in profile.areas
    ]
    past = Sheet("Past periods", _past(profile.entries))
    inspected = [dict(zip(headings(profile.steps), row, strict=True)) for row in rows(profile.steps)]
    said = [f"Profile of {profile.authority.name}", next_words(profile.next_window)]
    if profile.asked.own.figures:
        notes = load_words().notes
        said += [f"Ours {own_day_words(profile.asked.own.as_at)}. {notes['own']}", notes["own_differs"]]
    sheets = [Sheet("Inspections", [dict(row) for row in inspected]), *areas, past]
    _write(path, [*sheets, Sheet("Notes", _notes(said, profile.origins))], profile.as_at)


def write_comparison(path: Path, compared: PlacesCompared, published: PublishedFigures) -> None:
    """Write the comparison: all places on a sheet for each indicator, past periods, notes."""
    every = all_rows(compared, published)
    parts = [
        Sheet(part.indicator.short_title, [row for row in every if row["indicator"] == part.indicator.name])
        for part in compared.parts
    ]
    past = Sheet("Past periods", _past(entry for part in compared.parts for entry in part.entries))
    said = ["; ".join(one.name for one in compared.authorities) + " compared"]
    _write(path, [*parts, past, Sheet("Notes", _notes(said, compared.origins))], None)


def _past(entries: Iterable[Entry]) -> list[Row]:
    return [
        {"title": entry.indicator.short_title, "place_name": entry.standing.name, **past_row(one)}
        for entry in entries
        for one in reversed(entry.past)
    ]


def _notes(said: Iterable[str], origins: Iterable[Origin]) -> list[Row]:
    words = load_words()
    symbols = [f"Symbol {sign}: {one.title}. {one.means}" for sign, one in load_symbols().items()]
    cautions = [f"{key}: {says}" for key, says in (*words.cautions.items(), *words.unranked.items())]
    files = [f"{file}: {title}, {publisher}, {release}" for file, title, publisher, release in sources(origins)]
    told = (*said, *words.reading, words.notes["past"], *symbols, *cautions, *files, attribution())
    return [{"note": text} for text in told if text]


def _write(path: Path, sheets: Sequence[Sheet], day: datetime.date | None) -> None:
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(path), plain) as book:
        made = datetime.datetime.combine(day or NO_DAY, datetime.time())
        book.set_properties({"created": made, "author": "ilacs"})
        formats = {name: book.add_format(look) for name, look in LOOKS.items()}
        for sheet, name in zip(sheets, allowed_names([sheet.name for sheet in sheets]), strict=True):
            _add(book.add_worksheet(name), sheet.rows, formats)


NO_DAY = datetime.date(2000, 1, 1)
"""A workbook written twice from the same figures is the same, to the last byte."""


def _add(sheet: Worksheet, rows: Sequence[Row], formats: dict[str, Format]) -> None:
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    columns = _columns(rows)
    for place, column in enumerate(columns):
        sheet.set_column(place, place, 110 if column == "note" else WIDE if column in WIDE_COLUMNS else NARROW)
        sheet.write_string(0, place, _heading(column), formats["heading"])
    for row, cells in enumerate(rows, 1):
        for place, column in enumerate(columns):
            _cell(sheet, (row, place), cells.get(column), formats["wrapped" if column in WIDE_COLUMNS else "top"])
    sheet.freeze_panes(1, 1)
    if len(columns) > 1:
        sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)


def _columns(rows: Sequence[Row]) -> list[str]:
    """What any row holds a value for; the words and numbers that are read first before the rest."""
    held = dict.fromkeys(name for row in rows for name, value in row.items() if value is not None)
    first = [name for name in FIRST if name in held]
    return [*first, *(name for name in held if name not in first and name not in LEFT_OUT)]


def _heading(column: str) -> str:
    return column.replace("_", " ").capitalize() if column.islower() else column


def _cell(sheet: Worksheet, where: tuple[int, int], value: object, look: Format) -> None:
    if isinstance(value, int | float):
        sheet.write_number(*where, value, look)
    elif value is not None:
        sheet.write_string(*where, ILLEGAL.sub("", str(value)), look)
