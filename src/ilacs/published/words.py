"""The words of a text, as search compares them: lower case, without accents, without endings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from tantivy import Filter, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

WORD = re.compile(r"[^\W_]+")
"""A run of letters and digits: the same cut as the tokenizer of the index makes."""
KEPT = 65_536
"""Words whose stem is remembered; a library of reports holds about half as many."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word and where it stands in the text."""

    key: str
    start: int
    end: int


@cache
def english() -> TextAnalyzer:
    """The analyser that the index and every reading of words share."""
    builder = TextAnalyzerBuilder(Tokenizer.simple())
    return builder.filter(Filter.lowercase()).filter(Filter.ascii_fold()).filter(Filter.stemmer("english")).build()


@lru_cache(maxsize=KEPT)
def stem(word: str) -> str:
    """A word without its ending: meetings and meeting are one."""
    return "".join(english().analyze(word)) or word.lower()


def stemmed(text: str) -> Iterator[Word]:
    """The words of a text, each by its stem."""
    for found in WORD.finditer(text):
        yield Word(stem(found.group()), found.start(), found.end())


@lru_cache(maxsize=KEPT)
def singular(word: str) -> str:
    """A word in lower case, of one: meetings and meeting are one, permanent and permanence are not."""
    plain = word.lower()
    if plain.endswith("ies") and len(plain) > 4:
        return f"{plain[:-3]}y"
    if plain.endswith("sses"):
        return plain[:-2]
    is_many = plain.endswith("s") and not plain.endswith(("ss", "us", "is")) and len(plain) > 2
    return plain[:-1] if is_many else plain


def in_singular(text: str) -> Iterator[Word]:
    """The words of a text, whether of one or of many."""
    for found in WORD.finditer(text):
        yield Word(singular(found.group()), found.start(), found.end())


def as_written(text: str) -> Iterator[Word]:
    """The words of a text, each in lower case."""
    for found in WORD.finditer(text):
        yield Word(found.group().lower(), found.start(), found.end())
