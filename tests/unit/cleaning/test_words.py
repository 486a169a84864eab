"""Postcodes and categories."""

import pytest

from ilacs.annex_a import Code, CodeSet
from ilacs.cleaning.declared import load_cleaning
from ilacs.cleaning.words import read_categories

GENDER = "contacts.gender"
POSTCODE = "children_in_care.placement_postcode"


@pytest.mark.parametrize("cell", ["ab1 2cd", "AB12CD", "ab12cd", "AB1  2CD", "AB 12CD"])
def test_a_postcode_is_in_capitals_with_one_space(clean_column, cell):
    seen = clean_column(POSTCODE, cell)
    assert seen.values == ["AB1 2CD"]
    assert len(seen.changes) == 1


@pytest.mark.parametrize("cell", ["AB1 2CD", "EC1A 1BB", "M1 1AE", "nope", "AB1 2"])
def test_a_postcode_in_order_and_what_is_none_are_left_alone(clean_column, cell):
    seen = clean_column(POSTCODE, cell)
    assert seen.values == [cell]
    assert not seen.changes
    assert not seen.noticed


def test_outer_spaces_of_a_postcode_are_a_change(clean_column):
    assert clean_column(POSTCODE, " AB1 2CD").changes == {"spaces_removed": [2]}


def test_a_code_in_its_preferred_form_is_no_change(clean_column):
    seen = clean_column(GENDER, "a) Male", "b) Female")
    assert seen.values == ["Male", "Female"]
    assert not seen.changes
    assert not seen.noticed


def test_a_code_in_another_form_is_a_change_and_counted(clean_column):
    seen = clean_column(GENDER, "a) Male", "Male", "Male")
    assert seen.values == ["Male"] * 3
    assert list(seen.changes.values()) == [[3, 4]]
    assert seen.details("code_not_in_preferred_form") == {"count": "2", "heading": "Gender"}


def test_stray_spaces_round_a_preferred_form_are_the_only_change(clean_column):
    seen = clean_column(GENDER, "a) Male\xa0")
    assert seen.values == ["Male"]
    assert seen.changes == {"spaces_removed": [2]}


def test_what_is_not_recognised_is_unusable(clean_column):
    seen = clean_column(GENDER, "a) Male", "xyzzy")
    assert seen.values == ["Male", None]
    assert seen.rows == {"contacts.gender_not_recognised": [3]}
    assert seen.unusable == {"gender": frozenset({3})}
    assert not seen.changes


def test_a_code_and_words_that_disagree_are_unusable(clean_column):
    seen = clean_column("contacts.source", "q) 6: Police", "7 - Police")
    assert seen.values == ["6", None]
    assert seen.rows == {"code_and_label_disagree": [3]}


def test_several_codes_in_one_cell_are_unusable(clean_column):
    seen = clean_column("contacts.source", "q) 6: Police", "#MULTIVALUE")
    assert seen.values == ["6", None]
    assert seen.rows == {"several_codes_in_one_cell": [3]}


def test_what_this_set_takes_for_a_blank_is_blank(clean_column):
    seen = clean_column("contacts.gender", "a) Male", "/")
    assert seen.values == ["Male", None]
    assert seen.rows == {"contacts.gender_blank": [3]}
    assert seen.changes == {"blank_word_removed": [3]}


def test_a_word_for_nothing_is_a_code_where_the_set_has_it():
    codes = CodeSet("help", "Help", {"None": Code("None", "a) None", "No help")})
    readings = read_categories({"None", "none", "nan"}, load_cleaning(), codes=codes).readings
    assert readings.texts == {"None": "None", "none": "None", "nan": None}


def test_a_group_sent_letter_for_letter_is_no_change(clean_column):
    seen = clean_column("contacts.ethnicity", "a) White")
    assert seen.values == ["White"]
    assert not seen.changes


def test_suggestions_say_where_and_never_what_stood_there(clean_column):
    seen = clean_column("contacts.ethnicity", "a) WBRI", "Bangladeshy people", "Bangladeshy people")
    for suggestion in seen.cleaned.suggestions:
        assert suggestion.rows == [3, 4]
        assert all("people" not in code for code in suggestion.codes)


def test_a_code_that_the_guidance_does_not_offer_in_the_column_is_not_recognised(clean_column):
    seen = clean_column("children_in_care.category_of_need", "N9 - Cases other than children in need")
    assert seen.values == [None]
    assert seen.noticed == clean_column("children_in_care.category_of_need", "no such need").noticed
