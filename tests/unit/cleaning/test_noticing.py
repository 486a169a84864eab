"""Blanks, whole columns and repeated rows."""

import pytest


def test_a_blank_in_a_required_column_is_noticed_where_it_stands(clean_column):
    seen = clean_column("referrals.team", "North", "", "N/A")
    assert seen.rows == {"referrals.team_blank": [3, 4]}
    assert seen.noticed["referrals.team_blank"].columns == ("team",)
    assert seen.noticed["referrals.team_blank"].sheet == "Sheet referrals"


def test_a_required_column_that_is_blank_throughout_is_noticed_once(clean_column):
    seen = clean_column("referrals.team", "", "-", "nan")
    assert seen.rows == {"required_column_blank": []}
    assert seen.details("required_column_blank") == {"heading": "Allocated Team"}
    assert seen.noticed["required_column_blank"].columns == ("team",)


def test_a_column_without_rows_is_not_blank(clean_column):
    assert not clean_column("referrals.team").noticed


def test_a_blank_where_it_may_be_is_not_noticed(clean_column):
    seen = clean_column("child_protection.ended_on", "", "")
    assert seen.values == [None, None]
    assert not seen.noticed


def test_a_row_that_is_the_same_as_an_earlier_one_is_noticed(clean_list):
    seen = clean_list(
        "contacts", of={"child_id": ["1", "2", "1", "1"], "gender": ["a) Male", "a) Male", "a) Male", ""]}
    )
    assert seen.rows["row_repeated"] == [4]


def test_rows_are_the_same_however_their_cells_were_spelt(clean_list):
    seen = clean_list("contacts", of={"child_id": ["1", 1.0], "gender": ["a) Male", "a) Male "]})
    assert seen.rows["row_repeated"] == [3]


def test_rows_that_differ_in_what_could_not_be_read_are_not_the_same(clean_list):
    seen = clean_list("contacts", of={"child_id": ["1", "1", "1"], "gender": ["xyzzy", "plugh", "xyzzy"]})
    assert seen.rows["row_repeated"] == [4]


def test_blank_rows_are_not_called_repeated(clean_list):
    seen = clean_list("contacts", of={"child_id": ["1", "", ""], "gender": ["a) Male", "", ""]})
    assert "row_repeated" not in seen.rows


@pytest.mark.parametrize(("same", "is_noticed"), [(95, True), (94, False)])
def test_one_value_in_nearly_all_rows_is_noticed(clean_column, same, is_noticed):
    seen = clean_column("referrals.team", *["North"] * same, *map(str, range(100 - same)))
    assert ("one_value_nearly_everywhere" in seen.noticed) is is_noticed


def test_one_value_is_told_with_counts_and_without_the_value(clean_column):
    seen = clean_column("referrals.team", *["North"] * 50)
    details = {"heading": "Allocated Team", "count": "50", "total": "50"}
    assert seen.details("one_value_nearly_everywhere") == details


@pytest.mark.parametrize(("column", "rows"), [("referrals.team", 49), ("referrals.is_no_further_action", 60)])
def test_one_value_is_fine_in_a_short_list_or_where_rows_need_not_differ(clean_column, column, rows):
    assert "one_value_nearly_everywhere" not in clean_column(column, *["a) Yes"] * rows).noticed


@pytest.mark.parametrize(("unknown", "is_noticed"), [(3, True), (2, False)])
def test_gender_unknown_in_more_than_two_in_a_hundred_is_noticed(clean_column, unknown, is_noticed):
    cells = ["c) Not stated/recorded"] * unknown + ["a) Male"] * (100 - unknown)
    assert ("much_unknown" in clean_column("contacts.gender", *cells).noticed) is is_noticed


@pytest.mark.parametrize(("unknown", "is_noticed"), [(6, True), (5, False)])
def test_another_code_unknown_in_more_than_five_in_a_hundred_is_noticed(clean_column, unknown, is_noticed):
    cells = ["c) Unknown"] * unknown + ["a) Yes"] * 60 + ["b) No"] * (40 - unknown)
    assert ("much_unknown" in clean_column("assessments.has_disability", *cells).noticed) is is_noticed


def test_a_share_of_a_few_rows_is_chance(clean_column):
    assert "much_unknown" not in clean_column("contacts.gender", *["c) Not stated/recorded"] * 19).noticed


def test_unborn_children_do_not_count_as_unknown(clean_list):
    gender = ["c) Not stated/recorded"] * 20 + ["a) Male"] * 20
    seen = clean_list("contacts", of={"gender": gender, "age": [-1.0] * 19 + [5.0] * 21})
    assert seen.details("much_unknown") == {"heading": "Gender", "count": "1", "total": "21"}
