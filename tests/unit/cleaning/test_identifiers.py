"""Identifiers, and their one spelling across a workbook."""

import datetime
from collections import Counter

import pytest

from ilacs.cleaning.identifiers import choose_spellings

CHILD = "contacts.child_id"
URN = "children_in_care.placement_urn"


@pytest.mark.parametrize("cell", ["1001", 1001.0, 1001])
def test_a_whole_number_is_an_identifier_without_decimals(clean_column, cell):
    seen = clean_column(CHILD, cell)
    assert seen.values == ["1001"]
    assert not seen.changes
    assert not seen.noticed


def test_spaces_are_taken_out(clean_column):
    seen = clean_column(CHILD, " AB 1001 ")
    assert seen.values == ["AB1001"]
    assert seen.changes == {"spaces_removed": [2]}
    assert seen.details("text_held_stray_spaces")["count"] == "1"


@pytest.mark.parametrize("text", ["1001.0", "1001.00"])
def test_decimals_in_text_are_cut_off_and_asked_about(clean_column, text):
    seen = clean_column(CHILD, text)
    assert seen.values == ["1001"]
    assert seen.changes == {"number_tidied": [2]}
    assert seen.rows == {"identifier_damaged": [2]}


def test_an_exponent_is_written_out_where_it_is_whole(clean_column):
    seen = clean_column(CHILD, "1.23E+07")
    assert seen.values == ["12300000"]
    assert seen.rows == {"identifier_damaged": [2]}
    assert not seen.unusable


@pytest.mark.parametrize("text", ["1.234E+02", "1.23E+107"])
def test_an_exponent_that_lost_digits_is_kept_and_asked_about(clean_column, text):
    seen = clean_column(CHILD, text)
    assert seen.values == [text]
    assert seen.rows == {"identifier_damaged": [2]}


def test_letters_that_only_look_like_an_exponent_are_kept(clean_column):
    seen = clean_column(CHILD, "12E4")
    assert seen.values == ["12E4"]
    assert not seen.noticed


@pytest.mark.parametrize("cell", [1001.5, 1e15, datetime.date(2024, 3, 1), datetime.datetime(2024, 3, 1, 9)])
def test_what_a_number_format_made_of_an_identifier_is_asked_about(clean_column, cell):
    seen = clean_column(CHILD, cell)
    assert seen.rows == {"identifier_damaged": [2]}
    assert seen.values != [None]


@pytest.mark.parametrize("word", ["", "nan", "NULL", "-", "N/A", "None", "n / a"])
def test_a_word_that_stands_for_nothing_is_no_identifier(clean_column, word):
    assert clean_column(CHILD, "1001", word).rows == {"contacts.child_id_blank": [3]}


def test_the_most_frequent_spelling_is_used_on_every_list(table, clean_lists):
    cleaned = clean_lists(
        table("contacts", {"child_id": ["ab01", "AB01"]}),
        table("referrals", {"child_id": ["AB01", 7.0, "007", "007"]}),
    )
    contacts, referrals = cleaned.tables
    assert contacts.columns["child_id"] == ["AB01", "AB01"]
    assert referrals.columns["child_id"] == ["AB01", "007", "007", "007"]


def test_each_other_spelling_is_changed_and_noticed_where_it_stands(clean_column):
    seen = clean_column(CHILD, "001", "1", "001", "0 01")
    assert seen.values == ["001"] * 4
    assert seen.changes == {"identifier_unified": [3]} | {"spaces_removed": [5]}
    assert seen.rows["identifier_spelt_differently"] == [3]


def test_a_tie_goes_to_the_longest_and_then_to_the_alphabet():
    counted = Counter({"7": 1, "007": 1, "aa": 1, "AA": 1, "b": 2, "0B": 1, None: 9})
    chosen = choose_spellings(counted, {}).chosen
    assert chosen == {"7": "007", "aa": "AA", "b": "b"}


def test_noughts_alone_are_an_identifier():
    assert choose_spellings(Counter({"0": 1, "00": 1}), {}).chosen == {"0": "00"}


def test_a_cell_is_in_one_kind_of_change_only(clean_column):
    seen = clean_column(CHILD, "001", "001", " 1 ")
    assert seen.changes == {"identifier_unified": [4]}


def test_children_and_families_are_not_mixed_up(clean_list):
    seen = clean_list("adoption", of={"child_id": ["007"], "family_id": ["7"]})
    assert seen.columns == {"child_id": ["007"], "family_id": ["7"]}


def test_an_earlier_workbook_takes_the_spellings_of_the_later(table, clean_lists):
    later = clean_lists(table("contacts", {"child_id": ["AB01"]}))
    earlier = clean_lists(table("contacts", {"child_id": ["ab1", "0AB01"]}), known_spellings=later.spellings)
    assert later.spellings == {"child_id": {"ab01": "AB01"}}
    assert earlier.tables[0].columns["child_id"] == ["ab1", "AB01"]


@pytest.mark.parametrize(
    ("cell", "urn", "kind"),
    [
        ("sc12345", "SC12345", "capitals_written"),
        ("1234567.0", "1234567", "number_tidied"),
        (" sc1 ", "SC1", "spaces_removed"),
    ],
)
def test_a_providers_number_is_tidied_and_in_capitals(clean_column, cell, urn, kind):
    seen = clean_column(URN, cell)
    assert seen.values == [urn]
    assert seen.changes == {kind: [2]}


def test_providers_numbers_keep_their_leading_noughts(clean_column):
    assert clean_column(URN, "0012", "12", 12.0).values == ["0012", "12", "12"]
