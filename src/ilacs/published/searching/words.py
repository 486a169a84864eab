"""What a person types into the search box, read kindly: words, "phrases", AND, OR, NOT, brackets, a * for any ending.

What cannot be read so is read as plain words, and a note says it. Nothing that is typed is an error.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ilacs.published.words import WORD, stemmed

LONGEST = 500
"""Characters of a search that are read."""
DEEPEST = 8
"""Brackets within brackets."""
PIECE = re.compile(r'"([^"]*)"|([()])|([^\s()"]+)')
CURLY = str.maketrans("“”„", '"""')


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand in a row, by their stems; one word is a phrase of one. Alone, it may have any ending."""

    stems: tuple[str, ...]
    beginning: str = ""
    """What the word begins with where a * follows; empty otherwise."""


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be there."""

    part: "Words"


@dataclass(frozen=True, slots=True)
class AllOf:
    """Everything must be there."""

    parts: tuple["Words", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of them must be there."""

    parts: tuple["Words", ...]


Words: TypeAlias = Phrase | Not | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class ReadWords:
    """What was typed as it is searched for; no words ask for everything. `notes` say how it was understood."""

    words: Words | None
    notes: tuple[str, ...] = ()
    is_plain: bool = False
    """Whether it is words alone, without operators or phrases."""


class _Unreadable(Exception):
    """Operators and brackets that do not go together."""


def read_words(typed: str) -> ReadWords:
    """Read what was typed."""
    notes: tuple[str, ...] = (
        () if len(typed) <= LONGEST else (f"Only the first {LONGEST} characters of the search were read.",)
    )
    # What a terminal could not decode is half a character, which no index holds.
    text = typed[:LONGEST].translate(CURLY).encode("utf-8", "replace").decode()
    pieces = list(_pieces(text))
    try:
        if text.count('"') % 2:
            raise _Unreadable
        found = _Reader(pieces).read()
    except _Unreadable:
        notes += (
            "The quotation marks, brackets or operators do not go together, so it was searched for as plain words.",
        )
        return ReadWords(plain_words(text), notes, is_plain=True)
    is_plain = all(piece.kind == "word" and isinstance(_leaf(piece.text), Phrase) for piece in pieces)
    return ReadWords(found, notes, is_plain)


def plain_words(text: str) -> Words | None:
    """The words alone, without operators."""
    leaves = tuple(Phrase((word.key,)) for word in stemmed(text) if text[word.start : word.end] not in OPERATORS)
    return AllOf(leaves) if leaves else None


def any_word(words: Words | None) -> Words | None:
    """The same words, of which one is enough."""
    return AnyOf(words.parts) if isinstance(words, AllOf) and len(words.parts) > 1 else None


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str
    """`phrase`, `bracket`, `operator` or `word`."""
    text: str


OPERATORS = ("AND", "OR", "NOT")


def _pieces(text: str) -> Iterator[_Piece]:
    for found in PIECE.finditer(text):
        quoted, bracket, word = found.groups()
        if quoted is not None:
            yield _Piece("phrase", quoted)
        elif bracket:
            yield _Piece("bracket", bracket)
        elif word in OPERATORS:
            yield _Piece("operator", word)
        else:
            yield from _minus(word)


def _minus(word: str) -> Iterator[_Piece]:
    """A minus before a word is another way to say NOT."""
    if word.startswith("-") and WORD.search(word):
        yield _Piece("operator", "NOT")
    yield _Piece("word", word)


def _leaf(text: str) -> Phrase | None:
    """A word or a phrase; None where there is no letter in it. Life-story is a phrase of two words."""
    stems = tuple(word.key for word in stemmed(text))
    if not stems:
        return None
    letters = WORD.findall(text)
    is_open = text.endswith("*") and len(letters) == 1
    return Phrase(stems, letters[0].lower() if is_open else "")


class _Reader:
    """Reads the pieces from left to right: OR binds least, then AND, which may be left unsaid, then NOT."""

    def __init__(self, pieces: Sequence[_Piece]) -> None:
        self._pieces = pieces
        self._at = 0
        self._depth = 0

    def read(self) -> Words | None:
        """AllOf of it, or nothing where no word was typed."""
        if not self._pieces:
            return None
        found = self._either()
        if self._at < len(self._pieces):
            raise _Unreadable
        return found

    def _is_next(self, *texts: str) -> bool:
        piece = self._pieces[self._at] if self._at < len(self._pieces) else None
        return piece is not None and piece.kind in ("bracket", "operator") and piece.text in texts

    def _take(self, text: str) -> bool:
        if not self._is_next(text):
            return False
        self._at += 1
        return True

    def _either(self) -> Words | None:
        parts = [self._both()]
        while self._take("OR"):
            parts.append(self._both())
        said = tuple(part for part in parts if part)
        return AnyOf(said) if len(said) > 1 else said[0] if said else None

    def _both(self) -> Words | None:
        parts = [self._one()]
        while self._at < len(self._pieces) and not self._is_next("OR", ")"):
            self._take("AND")
            parts.append(self._one())
        said = tuple(part for part in parts if part)
        return AllOf(said) if len(said) > 1 else said[0] if said else None

    def _one(self) -> Words | None:
        if self._take("NOT"):
            part = self._one()
            return Not(part) if part else None
        if self._take("("):
            return self._bracket()
        if self._at == len(self._pieces) or self._is_next(*OPERATORS, ")"):
            raise _Unreadable
        self._at += 1
        return _leaf(self._pieces[self._at - 1].text)

    def _bracket(self) -> Words | None:
        self._depth += 1
        if self._depth > DEEPEST or self._is_next(")"):
            raise _Unreadable
        found = self._either()
        if not self._take(")"):
            raise _Unreadable
        self._depth -= 1
        return found
