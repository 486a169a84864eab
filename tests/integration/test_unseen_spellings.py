"""Spellings that the declared phrases were not written for are read rightly, or left for a person.

The sample is cut into ten parts. Each part is read without any phrase, whole spelling or local code that occurs in
that part only, so that what was written for one council's spelling cannot help to read it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ilacs.annex_a import CodeSet, load_specification
from ilacs.cleaning import odd_spellings
from ilacs.cleaning.folding import fold
from ilacs.cleaning.recognising import Recogniser
from ilacs.cleaning.spellings import Spellings, load_spellings
from ilacs.lib.facts import read_csv
from tests.integration.test_spellings_sample import SAMPLE, column_of, is_in_group

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the sample of spellings is not next to the repository")

PARTS = 10
Rows = list[dict[str, str]]


def rows_by_set() -> dict[str, Rows]:
    found: defaultdict[str, Rows] = defaultdict(list)
    for row in read_csv(SAMPLE):
        found[column_of(row).codes].append(row)
    return dict(found)


def phrases_of(spellings: Spellings) -> set[str]:
    cues = {" ".join(cue.words) for cues in spellings.cues.values() for cue in cues}
    return cues | set(spellings.wholes) | {fold(code) for code in spellings.codes}


def parts_of_phrases(phrases: set[str], rows: Rows) -> dict[str, set[int]]:
    """In which parts of the rows each phrase occurs."""
    texts = [(number % PARTS, f" {fold(row['spelling'])} ") for number, row in enumerate(rows)]
    return {phrase: {part for part, text in texts if f" {phrase} " in text} for phrase in phrases}


def without(spellings: Spellings, gone: set[str]) -> Spellings:
    cues = {
        word: tuple(cue for cue in those if " ".join(cue.words) not in gone) for word, those in spellings.cues.items()
    }
    return replace(
        spellings,
        cues={word: those for word, those in cues.items() if those},
        wholes={whole: means for whole, means in spellings.wholes.items() if whole not in gone},
        codes={code: means for code, means in spellings.codes.items() if fold(code) not in gone},
    )


def outcomes_of(code_set: CodeSet, rows: Rows, patch: pytest.MonkeyPatch) -> Iterator[str]:
    spellings = load_spellings(code_set.spellings or code_set.name, code_set.codes)
    parts = parts_of_phrases(phrases_of(spellings), rows)
    for part in range(PARTS):
        fewer = without(spellings, {phrase for phrase, among in parts.items() if among == {part}})
        patch.setattr(odd_spellings, "load_spellings", lambda *_, fewer=fewer: fewer)
        recogniser = Recogniser(code_set)
        for row in rows[part::PARTS]:
            code = recogniser.recognise(row["spelling"]).code
            is_right = code is not None and is_in_group(code_set.codes[code], code_set, row["group"])
            yield "flagged" if code is None else "right" if is_right else "wrong"


@pytest.fixture(scope="module")
def outcomes() -> Counter[str]:
    sets = load_specification().code_sets
    with pytest.MonkeyPatch.context() as patch:
        return Counter(one for name, rows in rows_by_set().items() for one in outcomes_of(sets[name], rows, patch))


def test_most_unseen_spellings_are_read_as_the_right_group(outcomes):
    assert outcomes["right"] / outcomes.total() > 0.88


def test_hardly_an_unseen_spelling_is_read_as_a_wrong_group(outcomes):
    assert outcomes["wrong"] / outcomes.total() < 0.006
