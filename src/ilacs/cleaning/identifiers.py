"""Identifiers without what number formats did to them, and in one spelling across the workbook."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ilacs.cleaning.cells import read_special, show
from ilacs.cleaning.declared import CleaningFacts, IdentifierFacts
from ilacs.cleaning.readings import Reading, Readings, collect_readings
from ilacs.cleaning.texts import tidy, tidying
from ilacs.records import CellValue

DAMAGED = "identifier_damaged"
SPELT_DIFFERENTLY = "identifier_spelt_differently"

_PLAIN = re.compile(r"[A-Za-z]*[0-9][0-9A-Za-z]*").fullmatch


@dataclass(frozen=True, slots=True)
class ChosenSpellings:
    """Which spelling is used for what identifiers have in common, and in place of which others."""

    chosen: Mapping[str, str]
    replaced: Mapping[str, str]


def read_identifiers(values: set[CellValue], facts: CleaningFacts) -> Readings:
    """Read the distinct values of a column of identifiers."""

    def read(value: CellValue) -> Reading:
        return read_special(value, facts) or _read_identifier(value, facts)

    texts = [value for value in values if isinstance(value, str)]
    plain: dict[CellValue, str] = {text: text for text in filter(_PLAIN, texts)}
    return collect_readings(values, read, plain=plain)


def write_capitals(readings: Readings) -> Readings:
    """The same identifiers in capitals, for those that are not the council's own."""
    small = [value for value, text in readings.texts.items() if text and text != text.upper()]
    return readings.changed_to({value: _in_capitals(readings.reading_of(value)) for value in small})


def choose_spellings(counted: Counter[str | None], known: Mapping[str, str]) -> ChosenSpellings:
    """One spelling for all identifiers that differ by case, spaces or leading zeros only.

    The most frequent, then the longest, then the first by alphabet; or the one known from another workbook.
    """
    keys = {text: spelling_key(text) for text in counted if text is not None}
    chosen = {key: text for text, key in keys.items()}
    if len(chosen) < len(keys):
        ranked = sorted(keys, key=lambda text: (-counted[text], -len(text), text))
        chosen = {keys[text]: text for text in reversed(ranked)}
    chosen |= {key: known[key] for key in chosen.keys() & known.keys()}
    return ChosenSpellings(chosen, {text: chosen[key] for text, key in keys.items() if chosen[key] != text})


def spell_alike(readings: Readings, spellings: ChosenSpellings) -> Readings:
    """The same identifiers in the spellings chosen."""
    replaced = spellings.replaced
    if not replaced:
        return readings
    differing = [value for value, text in readings.texts.items() if text in replaced]
    return readings.changed_to({value: _respelt(readings.reading_of(value), replaced) for value in differing})


def spelling_key(text: str) -> str:
    """What identifiers have in common that are taken as the same."""
    return text.replace(" ", "").casefold().lstrip("0") or "0"


def _read_identifier(value: CellValue, facts: CleaningFacts) -> Reading:
    if isinstance(value, str):
        together = tidy(tidy(value).replace(" ", ""))
        return read_special(together, facts) or _read_text(value, together, facts=facts.identifiers)
    exact_below = facts.identifiers.exact_below
    is_exact = isinstance(value, (int, float)) and float(value).is_integer() and abs(value) < exact_below
    return Reading(show(value).replace(" ", ""), faults=() if is_exact else (DAMAGED,))


def _read_text(value: str, text: str, *, facts: IdentifierFacts) -> Reading:
    if facts.decimal.fullmatch(text):
        return Reading(text.partition(".")[0], "number_tidied", (DAMAGED,))
    if facts.exponent.fullmatch(text):
        return _read_exponent(text, facts)
    return Reading(text, (tidying(value) or "spaces_removed") if text != value else "")


def _read_exponent(text: str, facts: IdentifierFacts) -> Reading:
    number = float(text)
    if number.is_integer() and number < facts.exact_below:
        return Reading(str(int(number)), "number_tidied", (DAMAGED,))
    return Reading(text, faults=(DAMAGED,))


def _in_capitals(reading: Reading) -> Reading:
    return replace(reading, text=(reading.text or "").upper(), change=reading.change or "capitals_written")


def _respelt(reading: Reading, replaced: Mapping[str, str]) -> Reading:
    return Reading(replaced[reading.text or ""], "identifier_unified", (*reading.faults, SPELT_DIFFERENTLY))
