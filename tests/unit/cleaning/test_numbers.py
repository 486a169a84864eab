"""Counts and ages."""

import datetime

import pytest

PLANS = "child_protection.previous_plans"
PLACEMENTS = "children_in_care.placements"
AGE = "contacts.age"


@pytest.mark.parametrize("cell", [3.0, 3, "3"])
def test_a_whole_number_is_no_change(clean_column, cell):
    seen = clean_column(PLANS, cell)
    assert seen.values == ["3"]
    assert not seen.changes


@pytest.mark.parametrize(
    ("cell", "kind"), [("3.0", "number_tidied"), ("03", "number_tidied"), (" 3 ", "spaces_removed")]
)
def test_a_number_in_text_is_tidied(clean_column, cell, kind):
    seen = clean_column(PLANS, cell)
    assert seen.values == ["3"]
    assert seen.changes == {kind: [2]}


def test_a_number_with_commas_is_tidied(clean_column):
    assert clean_column(PLANS, "1,234").values == ["1234"]


@pytest.mark.parametrize(
    "cell", [-1.0, 2.5, "two", "<5", True, 1e300, float("inf"), datetime.date(1900, 1, 3), "1,23", "٣"]
)
def test_what_is_no_whole_number_from_nought_up_is_no_count(clean_column, cell):
    seen = clean_column(PLANS, 1.0, cell)
    assert seen.values == ["1", None]
    assert seen.rows == {"child_protection.previous_plans_not_a_count": [3]}
    assert seen.unusable == {"previous_plans": frozenset({3})}


def test_a_count_below_the_least_of_its_column_is_none(clean_column):
    seen = clean_column(PLACEMENTS, 1.0, 0.0)
    assert seen.values == ["1", None]
    assert seen.rows == {"children_in_care.placements_not_a_count": [3]}


def test_true_is_not_taken_for_one(clean_column):
    seen = clean_column(PLANS, 1.0, True, 1, 0.0, False)
    assert seen.values == ["1", None, "1", "0", None]


def test_a_blank_count_is_blank(clean_column):
    seen = clean_column(PLANS, 1.0, "")
    assert seen.values == ["1", None]
    assert seen.rows == {"child_protection.previous_plans_blank": [3]}
    assert not seen.unusable


@pytest.mark.parametrize("cell", [-1.0, "-1"])
def test_minus_one_is_the_age_of_an_unborn_child(clean_column, cell):
    seen = clean_column(AGE, cell)
    assert seen.values == ["-1"]
    assert not seen.noticed


def test_unborn_is_written_as_minus_one(clean_column):
    seen = clean_column(AGE, "Unborn")
    assert seen.values == ["-1"]
    assert seen.changes == {"age_read_from_word": [2]}


@pytest.mark.parametrize(("cell", "years"), [(18.6, "18"), ("6.99", "6"), (0.2, "0"), (-0.4, "-1")])
def test_an_age_with_a_fraction_is_cut_to_completed_years(clean_column, cell, years):
    seen = clean_column(AGE, cell)
    assert seen.values == [years]
    assert seen.changes == {"age_cut_to_years": [2]}
    assert seen.rows == {"contacts.age_not_whole": [2]}
    assert not seen.unusable


@pytest.mark.parametrize("cell", [-2.0, 121.0, "twelve", True, datetime.date(2010, 3, 1), "1e1"])
def test_what_is_no_number_of_years_is_no_age(clean_column, cell):
    seen = clean_column(AGE, 3.0, cell)
    assert seen.values == ["3", None]
    assert seen.rows == {"contacts.age_not_an_age": [3]}
    assert seen.unusable == {"age": frozenset({3})}
