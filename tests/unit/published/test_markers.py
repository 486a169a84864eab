"""Strengths and weaknesses in inspectors' own words."""

import pytest

from ilacs.published.markers import load_markers, markers_of


def kinds(text: str) -> list[tuple[str, str]]:
    return [(marker.kind, marker.phrase) for marker in markers_of(text)]


def test_a_marker_says_which_phrase_fired() -> None:
    assert kinds("Too many children wait. Support is Strong.") == [("weakness", "Too many"), ("strength", "Strong")]


def test_a_marker_knows_where_it_stands() -> None:
    text = "Plans are not always clear."
    (marker,) = markers_of(text)
    assert text[marker.start : marker.end] == "not always"


@pytest.mark.parametrize("text", ["without delay", "without any further delay", "It avoids drift", "is not weak"])
def test_a_word_before_that_turns_it_round_stops_it(text: str) -> None:
    assert markers_of(text) == ()


def test_only_words_of_the_same_clause_turn_it_round() -> None:
    assert kinds("It is not so, drift is common.") == [("weakness", "drift")]


def test_only_whole_words_count() -> None:
    assert markers_of("The stronghold is high, the adrift boat delaying.") == ()


def test_even_words_say_nothing() -> None:
    assert markers_of("All children have a timely plan as a result.") == ()


def test_the_list_can_be_shown_with_its_reasons() -> None:
    assert all(len(entry.uses) == 4 and entry.says and entry.phrases for entry in load_markers())
    assert {entry.kind for entry in load_markers()} == {"strength", "weakness"}


def test_every_strength_is_more_used_in_better_sections_and_every_weakness_in_worse() -> None:
    falling = {entry.says for entry in load_markers() if entry.uses[0] > entry.uses[-1]}
    assert falling == {entry.says for entry in load_markers() if entry.kind == "strength"}
