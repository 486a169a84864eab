"""What marks a paragraph as telling of a strength or of a weakness, from a published list of phrases."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.published.phrases import Phrases
from ilacs.published.words import as_written

CLAUSE_ENDS = re.compile(r"[.,;:]")


@dataclass(frozen=True, slots=True)
class Marker:
    """A strength or a weakness, with the phrase that fired as it is written in the text."""

    kind: str
    """`strength` or `weakness`."""
    phrase: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MarkerPhrases:
    """One published entry: the phrases that fire alike, and how often inspectors use them by grade of the section."""

    kind: str
    says: str
    phrases: tuple[str, ...]
    uses: tuple[float, ...]
    """Per 10,000 words of sections outstanding, good, requiring improvement and inadequate."""


@cache
def load_markers() -> tuple[MarkerPhrases, ...]:
    """The list that a page shows to explain the markers."""
    declared = cast("list[Mapping[str, object]]", read_facts("reports/markers")["marker"])
    return tuple(_entry(fields) for fields in declared)


def _entry(fields: Mapping[str, object]) -> MarkerPhrases:
    phrases, uses = cast("list[str]", fields["phrases"]), cast("list[float]", fields["uses"])
    return MarkerPhrases(str(fields["is"]), str(fields["says"]), tuple(phrases), tuple(map(float, uses)))


@cache
def _phrases() -> Phrases:
    kinds: dict[str, list[str]] = {}
    for entry in load_markers():
        kinds.setdefault(entry.kind, []).extend(entry.phrases)
    return Phrases(kinds, as_written)


@dataclass(frozen=True, slots=True)
class _Turning:
    """Words that turn a phrase round when they stand shortly before it."""

    words: frozenset[str]
    within: int

    def turns(self, before: str) -> bool:
        """Whether one stands at the end of the clause so far."""
        clause = CLAUSE_ENDS.split(before)[-1]
        return not self.words.isdisjoint(clause.lower().split()[-self.within :])


@cache
def _turning() -> _Turning:
    declared = read_facts("reports/markers")
    return _Turning(frozenset(cast("list[str]", declared["unless_after"])), cast("int", declared["within"]))


def markers_of(text: str) -> tuple[Marker, ...]:
    """The markers of a paragraph, in its order. What a word before turns round does not count: "without delay"."""
    return tuple(
        Marker(found.name, text[found.start : found.end], found.start, found.end)
        for found in _phrases().find(text)
        if not _turning().turns(text[: found.start])
    )
