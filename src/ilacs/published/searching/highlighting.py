"""Which parts of a passage are what was asked for: plain pieces of text, so that no page takes them for mark-up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ilacs.published.searching.words import AllOf, AnyOf, Phrase, Words
from ilacs.published.words import WORD, stem

AROUND = 160
"""Characters shown before what was found in a long passage."""
CUT = "…"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the text, and whether it is what was asked for."""

    text: str
    is_match: bool = False


def phrases_of(words: Words | None) -> Iterator[Phrase]:
    """Every word and phrase that is wanted, without those that are not."""
    if isinstance(words, Phrase):
        yield words
    if isinstance(words, AllOf | AnyOf):
        for part in words.parts:
            yield from phrases_of(part)


def highlight(text: str, words: Words | None) -> tuple[Piece, ...]:
    """The whole text in pieces."""
    return tuple(_pieces(text, _spans(text, list(phrases_of(words)))))


def snippet(pieces: Sequence[Piece], longest: int) -> tuple[Piece, ...]:
    """A part of the text about the first match, whole words only; the text itself where it is short."""
    whole = "".join(piece.text for piece in pieces)
    if len(whole) <= longest:
        return tuple(pieces)
    first = _before_first(pieces)
    start = whole.find(" ", max(0, first - AROUND)) + 1 if first > AROUND else 0
    start = min(start, first)
    return tuple(_between(pieces, start, _end(whole, start, longest), last=len(whole)))


def _end(whole: str, start: int, longest: int) -> int:
    """After the last word that fits; within a word only where that alone is too long."""
    if start + longest >= len(whole):
        return len(whole)
    last_blank = whole.rfind(" ", start, start + longest)
    return last_blank if last_blank > start else start + longest


def _before_first(pieces: Sequence[Piece]) -> int:
    before = 0
    for piece in pieces:
        if piece.is_match:
            return before
        before += len(piece.text)
    return 0


def _between(pieces: Sequence[Piece], start: int, end: int, *, last: int) -> Iterator[Piece]:
    if start:
        yield Piece(CUT)
    at = 0
    for piece in pieces:
        kept = piece.text[max(0, start - at) : max(0, end - at)]
        if kept:
            yield Piece(kept, piece.is_match)
        at += len(piece.text)
    if end < last:
        yield Piece(CUT)


def _spans(text: str, phrases: Sequence[Phrase]) -> list[tuple[int, int]]:
    """Where each match begins and ends, in order and apart from each other."""
    places = [found.span() for found in WORD.finditer(text)] if phrases else []
    keys = tuple(stem(text[start:end]) for start, end in places)
    found = [span for phrase in phrases for span in _of_phrase(phrase, keys, places)]
    found += [span for phrase in phrases if phrase.beginning for span in _beginning(phrase.beginning, text, places)]
    apart: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def _of_phrase(phrase: Phrase, keys: tuple[str, ...], places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    first, long = phrase.stems[0], len(phrase.stems)
    for at, key in enumerate(keys):
        if key == first and keys[at : at + long] == phrase.stems:
            yield places[at][0], places[at + long - 1][1]


def _beginning(begins: str, text: str, places: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    return ((start, end) for start, end in places if text[start:end].lower().startswith(begins))


def _pieces(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    at = 0
    for start, end in spans:
        if at < start:
            yield Piece(text[at:start])
        yield Piece(text[start:end], is_match=True)
        at = end
    if at < len(text) or not text:
        yield Piece(text[at:])
