"""Bringing text to one shape, so that spellings which differ only in looks become the same."""

import re
import unicodedata
from functools import lru_cache

_DAMAGED = re.compile("[ÂÃâ][\u0080-\u017f\u2000-\u2122]")
_LOST_APOSTROPHE = re.compile(r"(?<=[A-Za-z])[?\ufffd]{1,3}(?=s\b)")
_LOST_DASH = re.compile("\ufffd+")
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}")
_APOSTROPHES = re.compile("['’‘`´]")
_AND = re.compile("[&+]")
_WORDS = re.compile(r"[^\W_]+")


def repair(text: str) -> str:
    """The text as it was before a program took it for another encoding, without stray spaces."""
    if _DAMAGED.search(text):
        text = _decode_again(text)
    text = _LOST_DASH.sub("-", _LOST_APOSTROPHE.sub("'", text))
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _decode_again(text: str) -> str:
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return text


def words_of(text: str) -> list[str]:
    """The words, in small letters and without plural s; & and + are read as and."""
    text = _APOSTROPHES.sub("", text.casefold())
    text = _INITIALS.sub(lambda initials: initials.group().replace(".", ""), text)
    return [stem(word) for word in _WORDS.findall(_AND.sub(" and ", text))]


@lru_cache(maxsize=10_000)
def stem(word: str) -> str:
    """The word without its plural ending."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def fold(text: str) -> str:
    """One spelling for all that differ in case, spacing, punctuation or plural only."""
    return " ".join(words_of(text))
