"""Bringing text to one shape."""

import pytest

from ilacs.cleaning.folding import fold, repair, stem, words_of


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("Childâ€™s disability", "Child’s disability"),
        ("children??s centres", "children's centres"),
        ("  White\u00a0 British ", "White British"),
        ("Refus\ufffdd", "Refus-d"),
        ("Zoë", "Zoë"),
    ],
)
def test_damaged_text_is_mended(damaged, whole):
    assert repair(damaged) == whole


def test_text_that_only_looks_damaged_is_left():
    assert repair("â€ but no more") == "â€ but no more"


def test_case_spacing_and_punctuation_do_not_matter():
    assert fold("White - BRITISH") == fold("white/british")


def test_ampersand_and_plus_are_read_as_and():
    assert words_of("A&E + GP") == ["a", "and", "e", "and", "gp"]


def test_initials_become_one_word():
    assert words_of("N.S.P.C.C. worker") == ["nspcc", "worker"]


@pytest.mark.parametrize(("plural", "single"), [("services", "service"), ("agencies", "agency"), ("abuses", "abuse")])
def test_plurals_are_read_as_singular(plural, single):
    assert stem(plural) == single


@pytest.mark.parametrize("word", ["illness", "virus", "is", "gps", "diagnosis"])
def test_words_that_only_end_in_s_are_left(word):
    assert stem(word) == word
