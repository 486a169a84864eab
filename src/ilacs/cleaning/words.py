"""Columns of words: free text, postcodes and categories."""

from collections.abc import Iterable
from dataclasses import dataclass

from ilacs.annex_a import CodeSet
from ilacs.cleaning.cells import read_special, show
from ilacs.cleaning.declared import CleaningFacts
from ilacs.cleaning.readings import BLANK, NOT_RECOGNISED, Reading, Readings, collect_readings
from ilacs.cleaning.recognising import recognise_column
from ilacs.cleaning.recognition import Kind, Recognition
from ilacs.cleaning.texts import tidy, tidying
from ilacs.records import CellValue

_CHANGES = {
    Kind.CODE: "code_rewritten",
    Kind.LABEL: "label_read_as_code",
    Kind.DETAIL: "detail_read_as_code",
    Kind.GROUP: "group_read_as_code",
    Kind.SYNONYM: "synonym_read_as_code",
    Kind.REPAIRED: "code_repaired",
}


@dataclass(frozen=True, slots=True)
class Categories:
    """A category column's readings, and the codes that its unrecognised values may have meant."""

    readings: Readings
    suggestions: tuple[tuple[CellValue, tuple[str, ...]], ...]


def read_texts(values: Iterable[CellValue], facts: CleaningFacts) -> Readings:
    """Read the distinct values of a column of free text."""

    def read(value: CellValue) -> Reading:
        return read_special(value, facts) or _read_text(value)

    return collect_readings(values, read)


def read_postcodes(values: Iterable[CellValue], facts: CleaningFacts) -> Readings:
    """Read the distinct values of a column of postcodes; what is none stays as it is."""

    def read(value: CellValue) -> Reading:
        return read_special(value, facts) or _read_postcode(value, facts)

    return collect_readings(values, read)


def read_categories(values: Iterable[CellValue], facts: CleaningFacts, *, codes: CodeSet) -> Categories:
    """Read the distinct values of a category column."""
    special = {value: reading for value in values if (reading := read_special(value, facts))}
    # A word that stands for nothing elsewhere may have a meaning in this set, so all words are tried.
    is_word = {value for value in values if value not in special or special[value].change == "blank_word_removed"}
    shown = {value: tidy(show(value)) for value in is_word}
    recognised = recognise_column(codes, set(shown.values()))

    def read(value: CellValue) -> Reading:
        if value in special and not (value in shown and recognised[shown[value]].code):
            return special[value]
        return _read_code(show(value), recognised[shown[value]], codes=codes)

    suggested = ((value, recognised[text].suggestions) for value, text in shown.items())
    return Categories(
        readings=collect_readings(values, read),
        suggestions=tuple((value, tuple(suggestions)) for value, suggestions in suggested if suggestions),
    )


def _read_text(value: CellValue) -> Reading:
    text = show(value)
    tidied = tidy(text)
    return Reading(tidied, tidying(text) if tidied != text else "")


def _read_postcode(value: CellValue, facts: CleaningFacts) -> Reading:
    reading = _read_text(value)
    together = (reading.text or "").replace(" ", "")
    if not facts.postcode.fullmatch(together):
        return reading
    postcode = f"{together[:-3]} {together[-3:]}".upper()
    return reading if postcode == reading.text else Reading(postcode, "postcode_tidied")


def _read_code(text: str, recognition: Recognition, *, codes: CodeSet) -> Reading:
    match recognition.kind:
        case Kind.BLANK:
            return Reading(None, "blank_word_removed", (BLANK,))
        case Kind.DISAGREEING:
            return Reading(None, faults=("code_and_label_disagree",))
        case Kind.SEVERAL:
            return Reading(None, faults=("several_codes_in_one_cell",))
    code = recognition.code
    if code is None or not codes.codes[code].is_offered:
        return Reading(None, faults=(NOT_RECOGNISED,))
    if text == codes.codes[code].official:
        return Reading(code)
    return Reading(code, _CHANGES.get(recognition.kind) or tidying(text))
