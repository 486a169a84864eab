"""The declared spellings themselves."""

from collections import Counter
from collections.abc import Iterator

import pytest

from ilacs.annex_a import load_specification
from ilacs.cleaning.folding import fold
from ilacs.cleaning.spellings import load_spellings
from ilacs.lib.facts import FACTS, read_csv

PATHS = sorted((FACTS / "annex_a" / "spellings").glob("*.csv"))
CUES = {"unsure", "weak", "broad", "within", "over"}
HOWS = CUES | {"whole", "code", "shape", "scheme", "blank", "several", "wrapping"}
HOWS |= {"noise", "ordinary", "aside", "joined", "named", "yields"}
SETS = load_specification().code_sets.values()


def phrases_of(path, hows) -> Iterator[tuple[str, str]]:
    for row in read_csv(path):
        if row["how"] in hows:
            yield from {(fold(phrase), row["means"]) for phrase in row["spellings"].split("|")}


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_each_row_has_three_cells_and_a_known_how(path):
    assert all(set(row) == {"means", "how", "spellings"} and row["how"] in HOWS for row in read_csv(path))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_each_meaning_is_a_code_of_a_set_that_reads_the_file(path):
    codes = {code for set_ in SETS if path.stem == (set_.spellings or set_.name) for code in set_.codes}
    assert {row["means"] for row in read_csv(path)} <= codes | {""}


@pytest.mark.parametrize("hows", [CUES, {"whole"}, {"code"}], ids=["cues", "wholes", "codes"])
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_no_phrase_has_two_meanings(path, hows):
    often = Counter(phrase for phrase, _ in set(phrases_of(path, hows)))
    assert [phrase for phrase, count in often.items() if count > 1] == []


def test_the_longest_phrase_comes_first():
    first = load_spellings("ethnicity", {"WBRI", "White"}).cues["white"]
    assert [len(cue.words) for cue in first] == sorted((len(cue.words) for cue in first), reverse=True)


def test_meanings_that_a_set_does_not_have_are_left_out():
    assert "N9" not in load_spellings("need", {"N1"}).wholes.values()


def test_a_set_without_a_file_has_what_holds_everywhere():
    assert "nan" in load_spellings("no_such_set", ()).blank
