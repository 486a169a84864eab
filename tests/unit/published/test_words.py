"""Words as search compares them."""

import pytest

from ilacs.published.words import as_written, english, in_singular, singular, stem, stemmed


def test_endings_and_capitals_do_not_matter() -> None:
    assert stem("Meetings") == stem("meeting")


def test_accents_do_not_matter() -> None:
    assert stem("Máire") == stem("maire")


def test_a_word_of_another_script_stays_itself() -> None:
    assert stem("ДОМ") == "дом"


def test_each_word_knows_where_it_stands() -> None:
    text = "Life-story work"
    assert [text[word.start : word.end] for word in stemmed(text)] == ["Life", "story", "work"]


@pytest.mark.parametrize(
    ("many", "one"),
    [("Meetings", "meeting"), ("enquiries", "enquiry"), ("addresses", "address"), ("moves", "move"), ("PEPs", "pep")],
)
def test_many_are_as_one(many: str, one: str) -> None:
    assert singular(many) == singular(one) == one


@pytest.mark.parametrize("word", ["access", "status", "analysis", "s", "is"])
def test_what_only_looks_like_many_stays(word: str) -> None:
    assert singular(word) == word


def test_other_endings_are_other_words() -> None:
    assert [word.key for word in in_singular("Permanent permanence")] == ["permanent", "permanence"]


def test_as_written_keeps_endings() -> None:
    assert [word.key for word in as_written("Highly Weak")] == ["highly", "weak"]


def test_a_text_is_cut_as_the_index_cuts_it() -> None:
    text = "Children’s life-story work: 16- and 17-year-olds’ views_of it"
    assert [word.key for word in stemmed(text)] == english().analyze(text)
