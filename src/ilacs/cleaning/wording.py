"""What the words of a cell mean, by the phrases that are declared for its set."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ilacs.annex_a import Code
from ilacs.cleaning.folding import words_of
from ilacs.cleaning.nearest import Vocabulary
from ilacs.cleaning.spellings import Cue, Spellings, Strength


@dataclass(frozen=True, slots=True)
class Reading:
    """What words were found to mean; a blank meaning is none, or one that we cannot be sure of."""

    means: str = ""
    is_whole: bool = False
    """Whether the words as a whole are a declared spelling."""
    is_corrected: bool = False
    """Whether a misspelt word was put right on the way."""
    is_weak: bool = False
    """Whether only weak phrases say so, which a council's own numbering overrules."""


NOTHING = Reading()


@dataclass(frozen=True, slots=True)
class _Scan:
    cues: tuple[Cue, ...]
    unknown: int
    is_torn: bool
    """Whether a word that is not known is joined to the others: *White and Xyz*."""
    is_corrected: bool


class Wording:
    """Reads the words of cells by the spellings of one set."""

    def __init__(self, codes: Mapping[str, Code], spellings: Spellings) -> None:
        self._codes = codes
        self._spellings = spellings

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        alone = {first: cues[-1].means for first, cues in self._spellings.cues.items() if len(cues[-1].words) == 1}
        return Vocabulary(self._spellings.vocabulary, meanings=alone, ordinary=self._spellings.ordinary)

    @cached_property
    def _joiners(self) -> frozenset[str]:
        return frozenset().union(*self._spellings.joined.values())

    def read(self, text: str) -> Reading:
        """The meaning of words: as a declared spelling, by what stands before the examples, or by the phrases in it."""
        words = words_of(text)
        whole = self._spellings.wholes.get(" ".join(words))
        if whole is not None:
            return Reading(whole, is_whole=True)
        everything = self._read_phrases(words)
        head = words_of(self._before_aside(text))
        if not head or len(head) == len(words):
            return everything
        return self._closer(self._read_head(head), everything)

    def _read_head(self, head: list[str]) -> Reading:
        whole = self._spellings.wholes.get(" ".join(head))
        return self._read_phrases(head) if whole is None else Reading(whole)

    def _before_aside(self, text: str) -> str:
        asides = self._spellings.asides
        if not asides:
            return text
        pieces = text.replace("(", " ( ").split(" ")
        for place, piece in enumerate(pieces):
            if place and (piece == "(" or asides.intersection(words_of(piece))):
                return " ".join(pieces[:place])
        return text

    def _closer(self, head: Reading, everything: Reading) -> Reading:
        if not head.means:
            return everything
        same = everything.means and self._group(head.means) == self._group(everything.means)
        return everything if same and self._codes[head.means].is_group else head

    def _group(self, means: str) -> str:
        return self._codes[means].group

    def _read_phrases(self, words: list[str]) -> Reading:
        scan = self._scan(words)
        strongest = max((cue.strength for cue in scan.cues), default=Strength.UNSURE)
        if strongest is Strength.UNSURE or (strongest <= Strength.BROAD and scan.unknown):
            return NOTHING
        chosen = list(dict.fromkeys(cue.means for cue in scan.cues if cue.strength is strongest))
        if (scan.is_torn and strongest is not Strength.OVER) or (scan.unknown and len(self._groups(chosen)) > 1):
            return NOTHING
        means = self._together(chosen, words)
        return Reading(
            self._refined(means, scan.cues) if means else "",
            is_corrected=scan.is_corrected,
            is_weak=strongest is Strength.WEAK,
        )

    def _groups(self, meanings: Sequence[str]) -> set[str]:
        return {self._group(means) for means in meanings}

    def _together(self, distinct: Sequence[str], words: Sequence[str]) -> str:
        if len(distinct) == 1:
            return distinct[0]
        if len(self._groups(distinct)) == 1:
            return self._one_of_group(distinct)
        for means, joiners in self._spellings.joined.items():
            if not joiners or joiners.intersection(words):
                return means
        groups = [means for means in distinct if means in self._spellings.named]
        if len(groups) != 1:
            return ""
        stronger = [means for means in distinct if means in self._spellings.yields.get(groups[0], ())]
        return stronger[0] if len(stronger) == 1 else groups[0]

    def _one_of_group(self, distinct: Sequence[str]) -> str:
        exact = [means for means in distinct if not self._codes[means].is_group]
        if len(exact) == 1:
            return exact[0]
        group = self._group(distinct[0])
        return next((name for name, code in self._codes.items() if code.is_group and code.group == group), "")

    def _refined(self, means: str, cues: Sequence[Cue]) -> str:
        if not self._codes[means].is_group:
            return means
        closer = {cue.means for cue in cues if cue.means and self._group(cue.means) == self._group(means)}
        return self._one_of_group([means, *sorted(closer - {means})])

    def _scan(self, words: list[str]) -> _Scan:
        cues: list[Cue] = []
        unknown, is_torn, is_corrected, place = 0, False, False, 0
        words = list(words)
        while place < len(words):
            cue, length = self._cue_at(words, place)
            if cue:
                cues.append(cue)
            elif not self._is_noise(words[place]):
                right = self._vocabulary.correct(words[place])
                if right:
                    words[place], is_corrected = right, True
                    continue
                unknown += 1
                is_torn |= not self._joiners.isdisjoint(words[max(place - 1, 0) : place + 2])
            place += length
        return _Scan(tuple(cues), unknown, is_torn, is_corrected)

    def _cue_at(self, words: Sequence[str], place: int) -> tuple[Cue | None, int]:
        for cue in self._spellings.cues.get(words[place], ()):
            length = self._length_of(cue, words, place)
            if length:
                return cue, length
        return None, 1

    def _length_of(self, cue: Cue, words: Sequence[str], place: int) -> int:
        """How many words a cue takes, stepping over repeated ones and those without meaning; 0: it is not there."""
        at, last = place, ""
        for wanted in cue.words:
            while last and at < len(words) and words[at] != wanted and self._may_skip(words[at], last):
                at += 1
            if at >= len(words) or not self._is(words[at], wanted):
                return 0
            at, last = at + 1, wanted
        return at - place

    def _may_skip(self, word: str, last: str) -> bool:
        return word == last or (self._is_noise(word) and word not in self._joiners)

    def _is_noise(self, word: str) -> bool:
        return word in self._spellings.noise or word.isdigit()

    def _is(self, word: str, wanted: str) -> bool:
        if word == wanted:
            return True
        return self._vocabulary.correct(word) == wanted
