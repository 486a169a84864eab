"""Finding the codes in a cell."""

import pytest

from ilacs.cleaning.code_parts import CodeParts
from ilacs.cleaning.spellings import load_spellings

ETHNICITY = CodeParts({code: code for code in ("WBRI", "WOTH", "BOTH")}, load_spellings("ethnicity", {"White"}))
SOURCE = CodeParts({code: code for code in ("1A", "6", "10")}, load_spellings("source", ()))


@pytest.mark.parametrize(
    "text",
    ["WBRI - White British", "White British [WBRI]", "a) WBRI", "WBRI: British", "BLB - WBRI - British", "wbri1, WBRI"],
)
def test_a_code_is_found_anywhere(text):
    assert ETHNICITY.split(text).codes == ("WBRI",)


def test_the_words_beside_a_code_are_left():
    assert ETHNICITY.split("WBRI - White British (101").words.split() == ["-", "White", "British", "(101"]


@pytest.mark.parametrize("text", ["Both parents", "BOTH PARENTS", "either or both"])
def test_a_word_that_is_spelt_like_a_code_is_no_code(text):
    assert ETHNICITY.split(text).codes == ()


@pytest.mark.parametrize("text", ["6 - Police", "Police (6)", "[6] Police", "6: Police"])
def test_a_number_is_a_code_only_where_it_stands_apart(text):
    assert SOURCE.split(text).codes == ("6",)


@pytest.mark.parametrize("text", ["10) Housing", "Team 6", "aged 10"])
def test_numbering_and_numbers_in_a_sentence_are_no_codes(text):
    assert SOURCE.split(text).codes == ()


def test_several_codes_alone_are_told_apart_from_codes_with_words():
    assert ETHNICITY.split("WBRI, WOTH").are_codes_all
    assert not ETHNICITY.split("WBRI, WOTH other").are_codes_all


def test_a_code_in_a_sentence_does_not_lead():
    assert not SOURCE.split("not with 1A here").does_code_lead


def test_a_councils_own_numbering_is_kept_apart():
    parts = ETHNICITY.split("A.A28)Any other")
    assert (parts.scheme, parts.codes) == ("White", ())
