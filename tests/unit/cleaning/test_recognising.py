"""Recognising the values of a category column."""

import pytest

from ilacs.annex_a import load_specification
from ilacs.cleaning.recognising import Recogniser, recognise_column
from ilacs.cleaning.recognition import Kind

SETS = load_specification().code_sets
OFFICIAL = [(name, code.code, code.official) for name, set_ in SETS.items() for code in set_.codes.values()]


def read(name, text):
    return Recogniser.for_set(SETS[name]).recognise(text)


@pytest.mark.parametrize(("name", "code", "official"), OFFICIAL)
def test_every_official_form_means_its_own_code(name, code, official):
    assert read(name, official).code == code


@pytest.mark.parametrize(
    ("name", "text", "code", "kind"),
    [
        ("ethnicity", "a) WBRI", "WBRI", Kind.PREFERRED),
        ("ethnicity", "WBRI", "WBRI", Kind.CODE),
        ("ethnicity", "t) NOBT", "NOBT", Kind.SYNONYM),
        ("ethnicity", "White British", "WBRI", Kind.LABEL),
        ("ethnicity", "WHITE  BRITISH", "WBRI", Kind.REPAIRED),
        ("ethnicity", "Asian or Asian British", "Asian", Kind.GROUP),
        ("ethnicity", "c) WIRT - Traveller", "WIRT", Kind.CODE),
        ("source", "‘POLICE’.", "6", Kind.DETAIL),
        ("source", "Police Central Referral Unit", "6", Kind.SYNONYM),
        ("source", "Hosptial", "3F", Kind.REPAIRED),
        ("primary_need", "N2 - Childâ€™s disability", "N2", Kind.REPAIRED),
    ],
)
def test_how_a_value_was_recognised_is_told(name, text, code, kind):
    recognition = read(name, text)
    assert (recognition.code, recognition.kind) == (code, kind)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("WENG", "WBRI"),
        ("BSOM Black Somali", "BAFR"),
        ("WOTH - Any Oth White b'ground", "WOTH"),
        ("White & Black Caribbean", "MWBC"),
        ("B.B17)White and Asian", "MWAS"),
        ("Black African & White", "MWBA"),
        ("Chinese and Black", "MOTH"),
        ("White - Polish", "WOTH"),
        ("Black - Egyptian", "Black"),
        ("Asian / Asian British (Vietnamese)", "OOTH"),
        ("Mixed > Any other Black background", "Mixed"),
        ("Hong Kong Chinese", "CHNE"),
        ("Gypsy or Irish Traveller", "White"),
        ("Information not yet obtained", "NOBT"),
        ("Not Stated - Did not wish to reply", "REFU"),
        ("A3", "WOTH"),
        ("C4 Asian/Asian British - Chinese", "CHNE"),
    ],
)
def test_ethnicities_are_read_by_their_words(text, code):
    assert read("ethnicity", text).code == code


@pytest.mark.parametrize("text", ["British", "Kurdish", "Afghan", "Either or both", "In borough", "xyz", "s)"])
def test_an_ethnicity_that_may_be_several_is_left_to_a_person(text):
    assert read("ethnicity", text).code is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Acquaintance (including neighbours and child minders) [1B]", "1B"),
        ("Education - School - Primary", "2A"),
        ("LA services - Other internal (dept other than social care, eg youth offending, excluding housing)", "5B"),
        ("Hospital (apart from A&E)", "3F"),
        ("Court/Probation/Immigration", "7"),
        ("N.S.P.C.C.", "8"),
        ("Police", "6"),
        ("Health", "Health services"),
        ("10) Housing", "4"),
    ],
)
def test_sources_are_read_by_their_words(text, code):
    assert read("source", text).code == code


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("gender", "c) Neither", "Neither"),
        ("gender", "d) Not stated/recorded", "Not stated/recorded"),
        ("disability", "ASPERGER SYNDROME", "Yes"),
        ("disability", "NONE", "No"),
        ("yes_no", "1", "Yes"),
        ("category_of_abuse", "Neglect; Physical", "Multiple/not recommended"),
        ("category_of_abuse", "Neglect only", "Neglect"),
        ("placement_authority", "E10000008", "Devon"),
        ("placement_authority", "841", "Darlington"),
        ("placement_authority", "City of Derby", "Derby"),
        ("placement_authority", "Rochford District Council", "Essex"),
        ("placement_authority", "Cumbria", "Cumbria"),
        ("placement_authority", "Gwynedd", "WAL"),
        ("accommodation", "Code 'S' is not mapped", "S"),
        ("placement_type", "U4b", "U4"),
        (
            "ceased_reason",
            "Return home to live with parents as part of the care planning process (not RO)",
            "E4A",
        ),
    ],
)
def test_other_sets_are_read_by_their_words(name, text, code):
    assert read(name, text).code == code


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("ethnicity", "CYP - WBRI", "WBRI"),
        ("ethnicity", "16 - White British", "WBRI"),
        ("closure_reason", "(CS) Adopted", "RC1"),
        ("closure_reason", "Died (old)", "RC2"),
        ("ethnicity", "Indian - DO NOT USE", "AIND"),
    ],
)
def test_what_a_system_wrote_round_a_value_is_passed_over(name, text, code):
    assert read(name, text).code == code


def test_the_only_letter_of_an_accommodation_is_no_code_where_the_words_are_known():
    assert read("accommodation", "B&B").code == "W"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ethnicity", "White and Aianx"),
        ("ethnicity", "White annd Black Caribbean"),
        ("source", "Housing / Police xyzzy"),
        ("source", "Education - xyzzy"),
        ("gender", "xyzzy male"),
        ("placement_type", "Placed xyzzy doption - current foster"),
    ],
)
def test_words_that_are_not_known_are_not_passed_over_where_they_may_decide(name, text):
    assert read(name, text).code is None


@pytest.mark.parametrize(
    ("name", "text"),
    [("ethnicity", "being"), ("ethnicity", "write"), ("source", "material"), ("placement_authority", "green")],
)
def test_an_ordinary_word_is_not_taken_for_a_known_one(name, text):
    assert read(name, text).code is None


def test_a_need_that_children_in_care_cannot_have_is_known_there():
    assert (read("category_of_need", "i) Not CIN").code, read("category_of_need", "j) Not stated").code) == ("N9", "N0")


def test_a_text_longer_than_any_value_is_not_read():
    assert read("ethnicity", "White " * 100).kind is Kind.UNRECOGNISED


def test_the_bare_letters_that_list_11_swaps_are_left_to_a_person():
    assert {read("gender", letter).code for letter in ("c)", "d)")} == {None}


@pytest.mark.parametrize(("name", "text"), [("source", "7 - Police"), ("primary_need", "N6 - Low income")])
def test_a_code_with_the_words_of_another_is_disagreeing(name, text):
    assert read(name, text).kind is Kind.DISAGREEING


def test_a_code_beside_words_of_the_same_group_is_believed():
    assert read("source", "3B - Health services").code == "3B"


@pytest.mark.parametrize("text", ["WBRI, WIRI", "#MULTIVALUE"])
def test_more_than_one_code_is_several(text):
    assert read("ethnicity", text).kind is Kind.SEVERAL


@pytest.mark.parametrize("text", ["nan", "None", "NULL", "-", "N/A"])
def test_a_value_that_says_nothing_is_blank(text):
    assert read("legal_status", text).kind is Kind.BLANK


def test_an_unrecognised_value_comes_with_the_nearest_official_forms():
    recognition = read("closure_reason", "Specialist guardian")
    assert recognition.kind is Kind.UNRECOGNISED
    assert "RC4 - Special guardianship order" in recognition.suggestions


def test_every_code_of_every_set_has_a_group():
    assert all(code.group for set_ in SETS.values() for code in set_.codes.values())


def test_a_column_is_read_a_distinct_value_at_a_time():
    read_values = recognise_column(SETS["gender"], ["M", "F", "M"])
    assert {value: found.code for value, found in read_values.items()} == {"M": "Male", "F": "Female"}


def test_the_recogniser_of_a_set_is_built_once():
    assert Recogniser.for_set(SETS["gender"]) is Recogniser.for_set(SETS["gender"])
