"""Text without stray spaces and mended."""

import pytest

from ilacs.cleaning.texts import mend, tidy, tidying

WORKER = "child_protection.worker"


@pytest.mark.parametrize(
    "text",
    [
        " Ivy Lane",
        "Ivy Lane ",
        "Ivy\xa0Lane",
        "Ivy  Lane",
        "Ivy\tLane",
        "Ivy\r\nLane",
        "Ivy\u200b Lane",
        "\ufeffIvy Lane",
    ],
)
def test_stray_spaces_and_invisible_characters_are_taken_out(text):
    assert tidy(text) == "Ivy Lane"
    assert tidying(text) == "spaces_removed"


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("O\u00e2\u20ac\u2122Neill", "O’Neill"),
        ("Ren\u00c3\u00a9e", "Renée"),
        ("caf\u00c3\u00a9 \u00e2\u20ac\u201c bar", "café – bar"),
        ("\u00e2\u20ac\u0153North\u00e2\u20ac\x9d", "“North”"),
        ("Ivy\u00c2\u00a0Lane", "Ivy\u00a0Lane"),
        ("\u0141ukasz M\u00c3\u00bcller", "Łukasz Müller"),
        ("Micha\u00c5\u201a", "Michał"),
        ("Ren\u00c3\u0192\u00c2\u00a9e", "Renée"),
    ],
)
def test_damage_by_a_wrong_encoding_is_mended(damaged, whole):
    assert mend(damaged) == whole
    assert tidying(damaged) == "encoding_mended"


@pytest.mark.parametrize("text", ["Renée O’Neill", "Łukasz", "“CAFÉ”", "SÃO", "Ångström", "Ã", "â€", "£5", "Zo\ufffd"])
def test_what_is_no_known_damage_is_left_alone(text):
    assert tidy(text) == text
    assert tidying(text) == ""


def test_characters_set_free_by_tidying_are_mended_too():
    assert tidy("Ren\u00c3\u200b\u00a9e") == "Renée"


def test_changes_of_text_are_recorded_and_counted(clean_column):
    seen = clean_column(WORKER, "Ivy Lane", " Ivy Lane", "O\u00e2\u20ac\u2122Neill ")
    assert seen.values == ["Ivy Lane", "Ivy Lane", "O’Neill"]
    assert seen.changes == {"spaces_removed": [3], "encoding_mended": [4]}
    assert seen.details("text_held_stray_spaces")["count"] == "1"
    assert seen.details("text_was_damaged")["count"] == "1"


@pytest.mark.parametrize(("cell", "text"), [(123.0, "123"), (1.5, "1.5")])
def test_a_number_among_words_is_text(clean_column, cell, text):
    seen = clean_column(WORKER, cell)
    assert seen.values == [text]
    assert not seen.changes
