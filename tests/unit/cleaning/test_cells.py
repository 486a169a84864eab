"""What any column reads alike: blanks, words for nothing, errors and formulas."""

import datetime

import pytest

from ilacs.cleaning.cells import show

ENDED = "child_protection.ended_on"
TEAM = "child_protection.team"


@pytest.mark.parametrize("word", ["nan", "NaN", "NULL", "n/a", "N/A ", "-", "–", "None", "NaT", float("nan")])
@pytest.mark.parametrize("column", [ENDED, "child_protection.worker", "adopters.children_placed", "adoption.family_id"])
def test_a_word_for_nothing_is_blank_in_any_column(clean_column, column, word):
    seen = clean_column(column, word)
    assert seen.values == [None]
    assert seen.changes == {"blank_word_removed": [2]}
    assert not seen.noticed
    assert not seen.unusable


def test_spaces_alone_are_blank(clean_column):
    seen = clean_column(ENDED, " \xa0 ")
    assert seen.values == [None]
    assert seen.changes == {"spaces_removed": [2]}


@pytest.mark.parametrize(
    "column", [TEAM, ENDED, "contacts.child_id", "contacts.age", "contacts.gender", "referrals.previous_referrals"]
)
def test_an_excel_error_is_unusable_in_any_column(clean_column, column):
    seen = clean_column(column, "#N/A", "#ref!")
    assert seen.values == [None, None]
    assert seen.rows == {"cell_is_excel_error": [2, 3]}
    assert list(seen.unusable.values()) == [frozenset({2, 3})]


def test_an_error_known_by_its_place_is_no_blank(clean_column):
    seen = clean_column(TEAM, "North", "", "", error_cells=frozenset({(3, 0)}))
    assert seen.rows == {"cell_is_excel_error": [3], "child_protection.team_blank": [4]}


def test_a_formula_that_was_never_worked_out_is_no_blank(clean_column):
    seen = clean_column(TEAM, "North", "", "", empty_formulas=frozenset({(4, 0), (2, 9)}))
    assert seen.rows == {"formula_without_value": [4], "child_protection.team_blank": [3]}
    assert seen.unusable == {"team": frozenset({4})}


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (7.0, "7"),
        (7, "7"),
        (0.5, "0.5"),
        ("x", "x"),
        (datetime.date(2024, 3, 1), "2024-03-01"),
        (datetime.datetime(2024, 3, 1), "2024-03-01"),
        (datetime.datetime(2024, 3, 1, 9), "2024-03-01 09:00:00"),
    ],
)
def test_a_cell_is_shown_as_a_person_reads_it(cell, text):
    assert show(cell) == text


def test_a_tick_is_the_word_true_and_never_the_number_one(clean_column):
    seen = clean_column(TEAM, True, 1.0, False, 0.0, "TRUE")
    assert seen.values == ["TRUE", "1", "FALSE", "0", "TRUE"]


def test_a_tick_is_recognised_as_its_word_is(clean_column):
    ticked, written = clean_column("children_in_care.is_uasc", True, "TRUE").values
    assert ticked == written
