"""Finds the phrases of many subjects in one walk over the words of a text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ilacs.published.words import Word

Reading: TypeAlias = Callable[[str], Iterable[Word]]


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase that fired: of which subject, and where in the text."""

    name: str
    start: int
    end: int


class Phrases:
    """The phrases of some subjects, filed under their first word: a text costs its words and not all phrases."""

    def __init__(self, subjects: Mapping[str, Sequence[str]], reading: Reading) -> None:
        self._reading = reading
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for name, phrases in subjects.items():
            for phrase in phrases:
                keys = tuple(word.key for word in reading(phrase))
                self._by_first[keys[0]].append((keys, name))

    def find(self, text: str) -> Iterator[Found]:
        """Every phrase in the text."""
        words = list(self._reading(text))
        keys = tuple(word.key for word in words)
        for at, key in enumerate(keys):
            for phrase, name in self._by_first.get(key, ()):
                end = at + len(phrase)
                if keys[at:end] == phrase:
                    yield Found(name, words[at].start, words[end - 1].end)
