"""Recognising what is not spelt officially: by its codes, by its words, or not at all."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from ilacs.annex_a import CodeSet, without_letter
from ilacs.cleaning.code_parts import CodeParts
from ilacs.cleaning.folding import fold
from ilacs.cleaning.nearest import letter_groups, nearest
from ilacs.cleaning.recognition import Kind, Recognition
from ilacs.cleaning.spellings import load_spellings
from ilacs.cleaning.wording import Reading, Wording

_CODE_LIKE = re.compile(r"[A-Z]*\d*[A-Z]?|E\d{8}")
_LONGEST = 500
"""More characters than any code, label or description has; a longer text is none, and would take long to read."""


class OddSpellings:
    """Reads the values of one set that no official form answers."""

    def __init__(self, code_set: CodeSet, official: Mapping[str, Recognition]) -> None:
        self._codes = code_set.codes
        self._official = official
        self._folded = {fold(form): known for form, known in _last_first(official)}
        spellings = load_spellings(code_set.spellings or code_set.name, code_set.codes)
        codes = {form: known.code or "" for form, known in official.items() if _CODE_LIKE.fullmatch(form)}
        self._spellings = spellings
        self._parts = CodeParts({**codes, **spellings.codes}, spellings)
        wholes = dict(self._wholes(official)) | dict(spellings.wholes)
        self._wording = Wording(code_set.codes, replace(spellings, wholes=wholes))

    def _wholes(self, official: Mapping[str, Recognition]) -> Iterator[tuple[str, str]]:
        for form, known in _last_first(official):
            words = fold(self._parts.split(form).words)
            if words and known.code:
                yield words, known.code

    def read(self, text: str) -> Recognition:
        """What one value means; if nothing, what stands inside a wrapping means it."""
        if len(text) > _LONGEST:
            return Recognition(None, Kind.UNRECOGNISED)
        found = self._read_one(text)
        inner = self._unwrapped(text) if found.kind is Kind.UNRECOGNISED else ""
        if inner:
            found = self._official.get(inner) or self._read_one(inner)
        if found.kind is Kind.UNRECOGNISED:
            return replace(found, suggestions=nearest(fold(inner or text), self._official_pieces))
        return found

    def _unwrapped(self, text: str) -> str:
        """What stands inside the first wrapping that fits; nothing if none does."""
        held = (wrapping.fullmatch(text) for wrapping in self._spellings.wrappings)
        return next((match.group(1).strip() for match in held if match), "")

    def _read_one(self, text: str) -> Recognition:
        folded = fold(text)
        if known := self._folded.get(folded):
            return replace(known, kind=Kind.GROUP if known.kind is Kind.GROUP else Kind.REPAIRED)
        if whole := self._spellings.wholes.get(folded):
            return self._recognition(whole, Kind.SYNONYM)
        if text.casefold() in self._spellings.several:
            return Recognition(None, Kind.SEVERAL)
        if folded not in self._spellings.wholes and text.casefold() in self._spellings.blank:
            return Recognition(None, Kind.BLANK)
        return self._read_parts(text)

    def _read_parts(self, text: str) -> Recognition:
        parts = self._parts.split(text)
        if parts.are_codes_all and len(parts.codes) > 1:
            return Recognition(None, Kind.SEVERAL)
        reading = self._wording.read(parts.words)
        code = next((code for code in parts.codes if code), "")
        if code and (parts.does_code_lead or not reading.means):
            return self._read_both(code, reading)
        if reading.means and not (parts.scheme and reading.is_weak):
            return self._recognition(reading.means, Kind.REPAIRED if reading.is_corrected else Kind.SYNONYM)
        if parts.scheme:
            return self._recognition(parts.scheme, Kind.SYNONYM)
        return Recognition(None, Kind.UNRECOGNISED)

    def _read_both(self, code: str, reading: Reading) -> Recognition:
        differs = reading.means and self._codes[reading.means].group != self._codes[code].group
        if differs and (reading.is_whole or code.isdigit()):
            both = (self._codes[code].official, self._codes[reading.means].official)
            return Recognition(None, Kind.DISAGREEING, both)
        return self._recognition(code, Kind.CODE)

    def _recognition(self, means: str, kind: Kind) -> Recognition:
        return Recognition(means, Kind.GROUP if self._codes[means].is_group else kind)

    @cached_property
    def _official_pieces(self) -> tuple[tuple[str, frozenset[str]], ...]:
        forms = ((code.official, form) for code in self._codes.values() for form in (code.official, code.label))
        return tuple((official, letter_groups(fold(without_letter(form)))) for official, form in forms)


def _last_first(official: Mapping[str, Recognition]) -> list[tuple[str, Recognition]]:
    """The forms from the least official, so that the more official one overwrites it where both fold alike."""
    return list(official.items())[::-1]
