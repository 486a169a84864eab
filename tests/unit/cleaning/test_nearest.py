"""What a word or a cell may have been meant to be."""

import pytest

from ilacs.cleaning.nearest import Vocabulary, letter_groups, nearest

WORDS = Vocabulary({"caribbean", "bangladeshi", "background", "african", "police", "visitor"})


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("carribean", "caribbean"),
        ("bangaldeshi", "bangladeshi"),
        ("polce", "police"),
        ("policee", "police"),
        ("africans", "african"),
    ],
)
def test_one_slip_is_put_right(slip, meant):
    assert WORDS.correct(slip) == meant


def test_a_word_cut_short_is_completed():
    assert WORDS.correct("backgro") == "background"


def test_a_known_word_is_never_changed():
    assert WORDS.correct("police") is None


@pytest.mark.parametrize("word", ["pol", "xyz", "violence", "afri1"])
def test_other_words_are_left(word):
    assert WORDS.correct(word) is None


def test_a_word_that_could_be_two_is_left():
    assert Vocabulary({"relation", "relating"}).correct("relatinn") is None


def test_a_start_that_two_words_share_is_left():
    assert Vocabulary({"education", "educational"}).correct("educat") is None


def test_either_of_two_words_will_do_where_they_mean_the_same():
    words = Vocabulary({"lithuania", "lithuanian"}, meanings={"lithuania": "WOTH", "lithuanian": "WOTH"})
    assert words.correct("lithuan") == "lithuania"


@pytest.mark.parametrize(("slip", "meant"), [("asain", "asian"), ("whitte", "white"), ("wite", None), ("write", None)])
def test_a_short_word_is_only_put_right_where_it_can_hardly_be_another(slip, meant):
    assert Vocabulary({"asian", "white"}).correct(slip) == meant


def test_an_ordinary_word_is_no_slip():
    words = Vocabulary({"maternal"}, ordinary=frozenset({"material"}))
    assert (words.correct("material"), words.correct("matarnal")) == (None, "maternal")


def test_the_nearest_form_comes_first():
    forms = [(form, letter_groups(form)) for form in ("police", "other legal agency", "schools")]
    assert nearest("polise", forms)[0] == "police"


def test_at_most_three_forms_are_suggested():
    forms = [(form, letter_groups(form)) for form in ("aaa", "aab", "aac", "aad")]
    assert len(nearest("aaa", forms)) == 3


def test_nothing_is_suggested_where_nothing_is_shared():
    assert nearest("xyz", [("police", letter_groups("police"))]) == ()
