"""Grades in the words they are printed in."""

import re
from functools import cache

from ilacs.published.reading.declared import any_of, listed, table
from ilacs.published.reading.lines import fold


@cache
def grade_words() -> str:
    """A pattern for any grade, the longest wording first."""
    return any_of(tuple(_meanings()))


@cache
def begun_grade_words() -> str:
    """A pattern for any grade, or its first words where a line ends within it."""
    parts = (word.split() for word in _meanings())
    return any_of(tuple({" ".join(words[:many]) for words in parts for many in range(1, len(words) + 1)}))


@cache
def _meanings() -> dict[str, str]:
    declared = table("grades")
    return {word: grade for grade in declared["grades"] for word in listed(declared["grades"], grade)}


def read_grade(text: str) -> str | None:
    """The grade that a text is, and nothing else; None for any other text."""
    return _meanings().get(fold(text).strip(" .:"))


def find_grade(text: str) -> str | None:
    """The first grade named in a text."""
    found = re.search(rf"\b(?:{grade_words()})\b", fold(text))
    return _meanings()[found[0]] if found else None


def begins_grade(text: str) -> bool:
    """Whether a text is a grade or the first words of one, as in a cell whose words are wrapped."""
    words = fold(text).strip(" .")
    return bool(words) and any(word == words or word.startswith(f"{words} ") for word in _meanings())
