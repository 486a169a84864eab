"""Comparing names."""

import pytest

from ilacs.places.names import fold, read_variants, readings, shorten, suggest


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("St. Helens", "st helens"),
        ("Saint Helens", "st helens"),
        ("Telford & Wrekin", "telford and wrekin"),
        ("Stoke-on-Trent", "stoke on trent"),
        ("  KINGSTON upon  Hull, City of ", "kingston upon hull city of"),
        ("King\u2019s L\u00fdnn", "kings lynn"),
        ("&", "and"),
        ("...", ""),
    ],
)
def test_case_punctuation_and_accents_do_not_count(name: str, expected: str) -> None:
    assert fold(name) == expected


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("bristol city of", "bristol"),
        ("county of herefordshire", "herefordshire"),
        ("royal borough of windsor and maidenhead", "windsor and maidenhead"),
        ("wirral metropolitan borough council", "wirral"),
        ("council of the isles of scilly", "isles of scilly"),
        ("derby city council", "derby"),
        ("county durham", "county durham"),
        ("kingston upon hull", "kingston upon hull"),
    ],
)
def test_words_for_kinds_of_authority_are_left_out(folded: str, expected: str) -> None:
    assert shorten(folded) == expected


def test_a_name_is_read_as_it_is_then_without_its_end_then_without_any_such_words() -> None:
    assert list(readings("city of london corporation")) == ["city of london corporation", "city of london", "london"]


def test_a_misspelt_name_is_suggested() -> None:
    assert suggest("sufolk", ["suffolk", "leeds"]) == ["suffolk"]


def test_names_that_hold_the_whole_come_first() -> None:
    assert suggest("kingston", ["kingstone", "kingston upon hull"])[0] == "kingston upon hull"


def test_nothing_is_suggested_for_nothing() -> None:
    assert suggest("", ["leeds"]) == []


def test_no_other_name_is_told_twice() -> None:
    assert len(set(read_variants())) == len(read_variants())
