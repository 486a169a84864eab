"""What a word or a cell that is not known may have been meant to be."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise, takewhile
from types import MappingProxyType

_LEAST_LETTERS = 5
_LEAST_LETTERS_LEFT_OUT = 6
_LEAST_LETTERS_OTHERWISE = 7


class Vocabulary:
    """Known words, and the one that a misspelt or cut-off word must be."""

    def __init__(
        self,
        words: Iterable[str],
        *,
        meanings: Mapping[str, str] = MappingProxyType({}),
        ordinary: frozenset[str] = frozenset(),
    ) -> None:
        """The words, what those mean that mean something alone, and words that are not to be put right."""
        self.words = frozenset(words)
        self._meanings = meanings
        self._ordinary = ordinary
        self._corrected: dict[str, str | None] = {}

    @cached_property
    def _shortened(self) -> dict[str, set[str]]:
        # Two words that are one slip apart (a letter more, less, other or swapped) share a form with
        # at most one letter left out, so a dictionary finds them without comparing word by word.
        found: defaultdict[str, set[str]] = defaultdict(set)
        for word in self.words:
            if len(word) >= _LEAST_LETTERS:
                for form in _with_a_letter_less(word):
                    found[form].add(word)
        return found

    @cached_property
    def _in_order(self) -> list[str]:
        return sorted(self.words)

    def correct(self, word: str) -> str | None:
        """The only known word that is a slip away, or that the word is cut off from."""
        if word not in self._corrected:
            self._corrected[word] = self._closest(word)
        return self._corrected[word]

    def _closest(self, word: str) -> str | None:
        if len(word) < _LEAST_LETTERS or word in self.words or word in self._ordinary:
            return None
        return self._one_of(sorted(self._slips(word))) or self._one_of(self._longer(word))

    def _one_of(self, found: Sequence[str]) -> str | None:
        # Which of two words it is does not matter where both mean the same.
        if len(found) > 1 and len({self._meanings.get(known, known) for known in found}) > 1:
            return None
        return found[0] if found else None

    def _longer(self, word: str) -> list[str]:
        place = bisect(self._in_order, word)
        return list(takewhile(lambda known: known.startswith(word), self._in_order[place:]))

    def _slips(self, word: str) -> set[str]:
        forms = _with_a_letter_less(word)
        near = set().union(*(self._shortened.get(form, ()) for form in forms))
        return {known for known in near if known[0] == word[0] and _is_slip(word, known)}


def _is_slip(word: str, known: str) -> bool:
    """Whether it is no other word: *write* may be meant where *white* is known, and *wihte* may not."""
    if len(word) == len(known):
        return sorted(word) == sorted(known) or len(word) >= _LEAST_LETTERS_OTHERWISE
    if len(word) < len(known):
        return len(known) >= _LEAST_LETTERS_LEFT_OUT
    is_doubled = any(one == other for one, other in pairwise(word)) and len(set(word)) == len(set(known))
    return is_doubled or len(word) >= _LEAST_LETTERS_OTHERWISE


def _with_a_letter_less(word: str) -> set[str]:
    return {word} | {word[:place] + word[place + 1 :] for place in range(len(word))}


def nearest(text: str, among: Sequence[tuple[str, frozenset[str]]], *, at_most: int = 3) -> tuple[str, ...]:
    """The forms that share most with the text, judged by groups of three letters; none if nothing is shared."""
    pieces = letter_groups(text)
    scored = [(_likeness(pieces, theirs), form) for form, theirs in among]
    best = sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])
    return tuple(dict.fromkeys(form for _, form in best))[:at_most]


def letter_groups(text: str) -> frozenset[str]:
    """Every three letters that stand together, with the ends marked."""
    padded = f"  {text} "
    return frozenset(padded[place : place + 3] for place in range(len(padded) - 2))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))
