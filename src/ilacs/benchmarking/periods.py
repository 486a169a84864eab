"""Periods: what the label of a figure means, and which day it ends on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts

POOLED = "pooled"
YEARS = re.compile(
    r"(?P<first>(?:19|20)\d{2})(?:/\d{2}(?=-))?"
    r"(?:[-/ ]*(?P<last>\d{2}(?:\d{2})?)(?:/(?P<half>\d{2}))?)?(?P<rest> *\(.*\))?"
)
NOTES = {"(OT)": "outturn", "(Rev)": "revised", "(prov)": "provisional", "(Final)": "final"}


@dataclass(frozen=True, slots=True)
class Period:
    """The time that a figure is of. Two labels with one kind and one last day are one period."""

    label: str
    """As published."""
    ends_on: date
    kind: str
    """A kind of year from facts/indicators/years.toml, or `pooled` for several years together."""
    title: str


@cache
def parse_period(label: str, year_type: str) -> Period | None:
    """What a label means for an indicator with a kind of year; nothing where it names no year (LAIT has a `0`)."""
    found = YEARS.fullmatch(label.strip())
    facts = _years().get(year_type)
    if not found or not facts:
        return None
    first = int(found["first"])
    last = _last_year(first, found["half"] or found["last"])
    if last < first:
        return None
    month, day = (int(part) for part in facts["ends"].split("-"))
    ends_on = date(last, month, day)
    note = (found["rest"] or "").strip()
    said = f" ({NOTES.get(note, note.strip('()'))})" if note else ""
    if last - first > 1 or found["half"]:
        return Period(label, ends_on, POOLED, f"{first} to {last}{said}")
    span = f"{last - 1}/{last % 100:02d}"
    return Period(label, ends_on, facts["kind"], facts["title"].format(year=last, span=span) + said)


def _last_year(first: int, written: str | None) -> int:
    """The year that a label ends with; two digits are of the same century, or of the next from the last one."""
    if written is None:
        return first
    if len(written) == 4:
        return int(written)
    return first - first % 100 + int(written) + (100 if int(written) < first % 100 and first < 2000 else 0)


def year_number(label: str) -> int:
    """The year as LAIT takes it: the first four characters, whatever they stand for."""
    digits = label[:4].strip()
    return int(digits) if digits.isdecimal() else 0


@cache
def _years() -> Mapping[str, Mapping[str, str]]:
    return cast(dict[str, dict[str, str]], read_facts("indicators/years"))
