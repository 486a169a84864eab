"""How councils write the codes of a set, read from facts/annex_a/spellings/ when first needed."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from ilacs.cleaning.folding import fold, words_of
from ilacs.lib.facts import FACTS, read_csv

_FOLDER = FACTS / "annex_a" / "spellings"
_EVERYWHERE = "everywhere"


class Strength(IntEnum):
    """How much a phrase says: a stronger one is believed over a weaker one in the same cell."""

    UNSURE = 0
    """Known, but it means one thing here and another there."""
    WEAK = 1
    """Believed only where every other word is known."""
    BROAD = 2
    WITHIN = 3
    OVER = 4


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that tells a meaning wherever it stands."""

    words: tuple[str, ...]
    means: str
    strength: Strength


@dataclass(frozen=True, slots=True)
class CodeShape:
    """The shape of local codes, such as N1 with more letters. A scheme is believed only where no words are."""

    shape: re.Pattern[str]
    means: str
    is_scheme: bool


@dataclass(frozen=True, slots=True)
class Spellings:
    """Everything that is declared for one set; a blank meaning is one that we cannot be sure of."""

    blank: frozenset[str]
    several: frozenset[str]
    wrappings: tuple[re.Pattern[str], ...]
    wholes: Mapping[str, str]
    codes: Mapping[str, str]
    shapes: tuple[CodeShape, ...]
    cues: Mapping[str, tuple[Cue, ...]]
    """First word to the cues that begin with it, the longest first."""
    noise: frozenset[str]
    asides: frozenset[str]
    """Words after which a cell gives examples, which say less than what stands before them."""
    joined: Mapping[str, frozenset[str]]
    """What different meanings make together, to the words that must join them; none: no matter how."""
    named: frozenset[str]
    """Groups that are believed over the codes of other groups in the same cell."""
    yields: Mapping[str, frozenset[str]]
    """Group to the codes of other groups that are believed where both are named."""
    vocabulary: frozenset[str]
    ordinary: frozenset[str]
    """Words that are themselves and no slip of one that we know."""


def load_spellings(family: str, codes: Container[str]) -> Spellings:
    """Read what holds everywhere and what holds for one set, which may share its file with sets of other codes."""
    rows = [*_rows(_EVERYWHERE), *(row for row in _rows(family) if not row["means"] or row["means"] in codes)]
    cues = [Cue(words, means, strength) for means, strength, words in _cues(rows)]
    noise = frozenset(word for phrase in _of(rows, "noise") for word in words_of(phrase))
    joiners = {row["means"]: frozenset(words_of(row["spellings"])) for row in rows if row["how"] == "joined"}
    return Spellings(
        blank=frozenset(phrase.casefold() for phrase in _of(rows, "blank")),
        several=frozenset(phrase.casefold() for phrase in _of(rows, "several")),
        wrappings=tuple(re.compile(row["spellings"], re.IGNORECASE) for row in rows if row["how"] == "wrapping"),
        wholes=dict(_meanings(rows, "whole")),
        codes={phrase.upper(): row["means"] for row in rows if row["how"] == "code" for phrase in _split(row)},
        shapes=tuple(_shapes(rows)),
        cues=_by_first_word(cues),
        noise=noise,
        asides=frozenset(word for phrase in _of(rows, "aside") for word in words_of(phrase)),
        joined=joiners,
        named=frozenset(_of(rows, "named")),
        yields={row["means"]: frozenset(_split(row)) for row in rows if row["how"] == "yields"},
        ordinary=frozenset(word for phrase in _of(rows, "ordinary") for word in words_of(phrase)),
        vocabulary=noise | {word for cue in cues for word in cue.words},
    )


def _rows(family: str) -> list[dict[str, str]]:
    path = _FOLDER / f"{family}.csv"
    return read_csv(path) if path.exists() else []


def _split(row: Mapping[str, str]) -> list[str]:
    return [phrase.strip() for phrase in row["spellings"].split("|")]


def _of(rows: Iterable[Mapping[str, str]], how: str) -> list[str]:
    return [phrase for row in rows if row["how"] == how for phrase in _split(row)]


def _meanings(rows: Iterable[Mapping[str, str]], how: str) -> Iterator[tuple[str, str]]:
    for row in rows:
        if row["how"] == how:
            yield from ((fold(phrase), row["means"]) for phrase in _split(row))


def _cues(rows: Iterable[Mapping[str, str]]) -> Iterator[tuple[str, Strength, tuple[str, ...]]]:
    strengths = {strength.name.lower(): strength for strength in Strength}
    for row in rows:
        if row["how"] in strengths:
            for phrase in _split(row):
                yield row["means"], strengths[row["how"]], tuple(words_of(phrase))


def _shapes(rows: Iterable[Mapping[str, str]]) -> Iterator[CodeShape]:
    for row in rows:
        if row["how"] in ("shape", "scheme"):
            yield CodeShape(re.compile(row["spellings"], re.IGNORECASE), row["means"], row["how"] == "scheme")


def _by_first_word(cues: Iterable[Cue]) -> dict[str, tuple[Cue, ...]]:
    found: defaultdict[str, list[Cue]] = defaultdict(list)
    for cue in cues:
        found[cue.words[0]].append(cue)
    return {word: tuple(sorted(those, key=lambda cue: -len(cue.words))) for word, those in found.items()}
