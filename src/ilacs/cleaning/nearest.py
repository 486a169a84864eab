"""What a word or a cell that is not known may have been meant to be."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

_LEAST_LETTERS = 5
_LEAST_LETTERS_CUT_OFF = 4


class Vocabulary:
    """Known words, and the one that a misspelt or cut-off word must be."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
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
        if len(word) < _LEAST_LETTERS_CUT_OFF or word in self.words:
            return None
        slips = self._slips(word)
        if len(slips) == 1:
            return slips.pop()
        place = bisect(self._in_order, word)
        longer = [known for known in self._in_order[place : place + 2] if known.startswith(word)]
        return longer[0] if len(longer) == 1 else None

    def _slips(self, word: str) -> set[str]:
        if len(word) < _LEAST_LETTERS:
            return set()
        forms = _with_a_letter_less(word)
        near = set().union(*(self._shortened.get(form, ()) for form in forms))
        return {known for known in near if known[0] == word[0]}


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
