"""Phrases of many subjects, found in one walk."""

from ilacs.published.phrases import Phrases
from ilacs.published.words import stemmed

PHRASES = Phrases({"meetings": ["strategy meeting"], "carers": ["foster carer", "carer"]}, stemmed)


def found(text: str) -> list[tuple[str, str]]:
    return [(one.name, text[one.start : one.end]) for one in PHRASES.find(text)]


def test_a_phrase_fires_whatever_the_endings() -> None:
    assert found("Strategy meetings are held.") == [("meetings", "Strategy meetings")]


def test_its_words_must_stand_in_a_row() -> None:
    assert found("A strategy for meetings.") == []


def test_a_phrase_at_the_very_end_is_cut_off_from_nothing() -> None:
    assert found("There is no strategy") == []


def test_phrases_within_phrases_fire_too() -> None:
    assert found("foster carers") == [("carers", "foster carers"), ("carers", "carers")]
