"""Dates in all the ways that spreadsheets hold them."""

import datetime

import pytest

ENDED = "child_protection.ended_on"
DAY = datetime.date(2024, 3, 1)


def test_a_real_date_is_no_change(clean_column):
    seen = clean_column(ENDED, DAY)
    assert seen.values == ["2024-03-01"]
    assert not seen.changes
    assert not seen.noticed


def test_a_moment_at_midnight_is_no_change(clean_column):
    seen = clean_column(ENDED, datetime.datetime(2024, 3, 1))
    assert seen.values == ["2024-03-01"]
    assert not seen.changes


def test_a_time_of_day_is_left_out_and_counted(clean_column):
    seen = clean_column(ENDED, datetime.datetime(2024, 3, 1, 14, 30), DAY)
    assert seen.values == ["2024-03-01", "2024-03-01"]
    assert seen.changes == {"time_dropped": [2]}
    assert seen.details("date_held_a_time")["count"] == "1"


@pytest.mark.parametrize(
    "text",
    [
        "01/03/2024",
        "1/3/2024",
        "01-03-2024",
        "01.03.2024",
        "01 / 03 / 2024",
        " 01/03/2024\xa0",
        "2024-03-01",
        "2024/3/1",
        "20240301",
        "1 March 2024",
        "1st Mar 2024",
        "1st of March, 2024",
        "01-Mar-2024",
        "01mar2024",
        "March 1, 2024",
        "mar 1st 2024",
        "Friday 1 March 2024",
        "Fri, 1 Mar 2024",
        "01/03/2024 00:00",
        "2024-03-01T00:00:00",
        "2024-03-01 00:00:00.000",
        "01/03/2024 12:00:00 AM",
    ],
)
def test_a_day_is_read_from_text(clean_column, text):
    seen = clean_column(ENDED, text)
    assert seen.values == ["2024-03-01"]
    assert seen.changes == {"date_read_from_text": [2]}
    assert seen.details("dates_held_as_text") == {"count": "1", "heading": "Child Protection Plan End Date"}


@pytest.mark.parametrize(
    "text",
    [
        "01/03/2024 14:30",
        "2024-03-01T09:15:00Z",
        "2024-03-01 09:15:00.123+00:00",
        "1 March 2024, 2:30 pm",
        "1/3/2024 12:00",
    ],
)
def test_text_with_a_time_is_counted_under_both_rules(clean_column, text):
    seen = clean_column(ENDED, text)
    assert seen.values == ["2024-03-01"]
    assert seen.changes == {"date_and_time_read_from_text": [2]}
    assert seen.noticed.keys() == {"dates_held_as_text", "date_held_a_time"}


@pytest.mark.parametrize("number", [45352.0, 45352, "45352", "45352.0"])
def test_a_day_is_read_from_excels_day_number(clean_column, number):
    seen = clean_column(ENDED, number)
    assert seen.values == ["2024-03-01"]
    assert seen.changes == {"date_read_from_number": [2]}
    assert seen.details("dates_held_as_numbers")["count"] == "1"


def test_a_day_number_with_a_fraction_held_a_time(clean_column):
    seen = clean_column(ENDED, 45352.5)
    assert seen.values == ["2024-03-01"]
    assert seen.changes == {"date_and_time_read_from_number": [2]}
    assert seen.noticed.keys() == {"dates_held_as_numbers", "date_held_a_time"}


def test_a_number_of_eight_digits_is_year_month_and_day(clean_column):
    assert clean_column(ENDED, 20240301.0).values == ["2024-03-01"]


@pytest.mark.parametrize("number", [2024, 17.0, -45352.0, 9999999.0, float("inf"), 60])
def test_a_number_that_is_rather_a_year_or_a_count_is_no_date(clean_column, number):
    seen = clean_column(ENDED, number)
    assert seen.values == [None]
    assert seen.rows == {"child_protection.ended_on_not_a_date": [2]}


@pytest.mark.parametrize(
    "cell",
    [
        "31/02/2024",
        "03/25/2024",
        "2024-13-01",
        "01/03-2024",
        "1 Marchember 2024",
        "1/3/202",
        "01/03/1024",
        "ongoing",
        "32 March 2024",
        "30/02/23",
        True,
        datetime.time(9, 30),
        datetime.timedelta(days=3),
        datetime.date(1024, 3, 1),
    ],
)
def test_what_is_no_day_is_unusable_and_never_guessed(clean_column, cell):
    seen = clean_column(ENDED, DAY, cell)
    assert seen.values == ["2024-03-01", None]
    assert seen.rows == {"child_protection.ended_on_not_a_date": [3]}
    assert seen.unusable == {"ended_on": frozenset({3})}
    assert not seen.changes


@pytest.mark.parametrize("text", ["01/03/24", "1-Mar-24", "March 1, 24"])
def test_a_year_of_two_digits_is_unusable_under_its_own_rule(clean_column, text):
    seen = clean_column(ENDED, text)
    assert seen.values == [None]
    assert seen.rows == {"year_has_two_digits": [2]}
    assert seen.unusable == {"ended_on": frozenset({2})}


@pytest.mark.parametrize(
    "cell",
    [
        datetime.date(1900, 1, 1),
        datetime.datetime(1970, 1, 1),
        datetime.date(9999, 12, 31),
        datetime.time(0, 0),
        "01/01/1900",
        "30/12/1899",
        "1753-01-01",
        "00/00/0000",
        0.0,
        1.0,
        "1 January 1900",
    ],
)
def test_a_stand_in_for_a_missing_date_is_taken_out(clean_column, cell):
    seen = clean_column(ENDED, cell)
    assert seen.values == [None]
    assert seen.rows == {"date_is_a_placeholder": [2]}
    assert seen.changes == {"placeholder_removed": [2]}
    assert seen.unusable == {"ended_on": frozenset({2})}


def test_text_that_could_be_turned_is_ambiguous_beside_real_dates(clean_column):
    seen = clean_column(ENDED, DAY, "04/03/2024", "05/05/2024", "25/03/2024", "04/03/2024")
    assert seen.values[1] == "2024-03-04"
    assert seen.details("date_order_ambiguous") == {"count": "2", "heading": "Child Protection Plan End Date"}
    assert not seen.noticed["date_order_ambiguous"].rows


def test_text_that_could_be_turned_is_not_ambiguous_among_its_like(clean_column):
    seen = clean_column(ENDED, "04/03/2024", "25/03/2024", "", "ongoing")
    assert "date_order_ambiguous" not in seen.noticed


def test_a_month_first_date_makes_the_text_beside_it_ambiguous(clean_column):
    seen = clean_column(ENDED, "04/03/2024", "03/25/2024")
    assert seen.details("date_order_ambiguous")["count"] == "1"


def test_one_columns_order_says_nothing_about_another(clean_list):
    columns = {"started_on": ["04/03/2024", DAY], "ended_on": ["04/03/2024", "25/03/2024"]}
    seen = clean_list("child_protection", of=columns)
    assert seen.noticed["date_order_ambiguous"].columns == ("started_on",)
