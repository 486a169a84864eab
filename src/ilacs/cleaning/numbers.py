"""Counts and ages to whole numbers."""

import math
from collections.abc import Iterable
from dataclasses import replace

from ilacs.cleaning.cells import read_special
from ilacs.cleaning.declared import CleaningFacts
from ilacs.cleaning.readings import NOT_A_COUNT, NOT_AN_AGE, NOT_WHOLE, Reading, Readings, collect_readings
from ilacs.cleaning.texts import tidy, tidying
from ilacs.records import CellValue

_NOT_A_COUNT = Reading(None, faults=(NOT_A_COUNT,))
_NOT_AN_AGE = Reading(None, faults=(NOT_AN_AGE,))


def read_counts(values: Iterable[CellValue], facts: CleaningFacts, *, least: int) -> Readings:
    """Read the distinct values of a column of counts, of which `least` is the lowest."""

    def read(value: CellValue) -> Reading:
        return read_special(value, facts) or _read_count(value, facts, least=least)

    return collect_readings(values, read)


def read_ages(values: Iterable[CellValue], facts: CleaningFacts) -> Readings:
    """Read the distinct values of a column of ages."""

    def read(value: CellValue) -> Reading:
        return read_special(value, facts) or _read_age(value, facts)

    return collect_readings(values, read)


def _read_count(value: CellValue, facts: CleaningFacts, *, least: int) -> Reading:
    number = _number(value, facts)
    if number is None or not number.is_integer() or not least <= number <= facts.numbers.most:
        return _NOT_A_COUNT
    return _whole(value, int(number))


def _read_age(value: CellValue, facts: CleaningFacts) -> Reading:
    numbers = facts.numbers
    if isinstance(value, str) and tidy(value).casefold() in numbers.unborn:
        return Reading(str(numbers.youngest), "age_read_from_word")
    number = _number(value, facts)
    if number is None or not numbers.youngest <= number <= numbers.oldest:
        return _NOT_AN_AGE
    if number.is_integer():
        return _whole(value, int(number))
    return Reading(str(math.floor(number)), "age_cut_to_years", (NOT_WHOLE,))


def _number(value: CellValue, facts: CleaningFacts) -> float | None:
    if isinstance(value, str):
        text = tidy(value)
        return float(text.replace(",", "")) if facts.numbers.number.fullmatch(text) else None
    return float(value) if isinstance(value, (int, float)) else None


def _whole(value: CellValue, number: int) -> Reading:
    reading = Reading(str(number))
    if not isinstance(value, str) or value == reading.text:
        return reading
    return replace(reading, change=tidying(value) if tidy(value) == reading.text else "number_tidied")
