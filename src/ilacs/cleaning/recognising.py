"""Recognising the values of a category column: which code of its set each spelling means, and how we know."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, cached_property

from ilacs.annex_a import CodeSet
from ilacs.cleaning.folding import repair
from ilacs.cleaning.odd_spellings import OddSpellings
from ilacs.cleaning.official import official_spellings
from ilacs.cleaning.recognition import Kind, Recognition


class Recogniser:
    """Recognises the values of one code set. What is spelt officially never takes the slow way."""

    def __init__(self, code_set: CodeSet) -> None:
        self._set = code_set
        self._official = official_spellings(code_set)

    @staticmethod
    @cache
    def for_set(code_set: CodeSet) -> "Recogniser":
        """The recogniser of one set; what only odd spellings need is read when the first of them comes."""
        return Recogniser(code_set)

    def recognise(self, text: str) -> Recognition:
        """What one value means."""
        return self._official.get(text) or self._read(repair(text))

    @cached_property
    def _odd(self) -> OddSpellings:
        return OddSpellings(self._set, self._official)

    def _read(self, text: str) -> Recognition:
        official = self._official.get(text)
        return replace(official, kind=Kind.REPAIRED) if official else self._odd.read(text)


def recognise_column(code_set: CodeSet, values: Iterable[str]) -> dict[str, Recognition]:
    """What each distinct value of a column means."""
    recogniser = Recogniser.for_set(code_set)
    return {value: recogniser.recognise(value) for value in dict.fromkeys(values)}
