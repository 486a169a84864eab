"""The facts that cleaning goes by."""

import datetime

from ilacs.annex_a import load_specification
from ilacs.cleaning.declared import load_changes, load_cleaning

FACTS = load_cleaning()


def test_words_are_kept_for_comparing_without_case():
    assert {"nan", "n/a", "-"} <= FACTS.blank_words
    assert "#n/a" in FACTS.excel_errors
    assert not FACTS.blank_words & FACTS.excel_errors


def test_no_official_code_is_a_word_for_nothing():
    codes = {code.casefold() for code_set in load_specification().code_sets.values() for code in code_set.codes}
    assert not codes & FACTS.blank_words


def test_a_year_is_never_taken_for_a_day_number():
    assert FACTS.dates.first_serial > FACTS.dates.last.year
    assert datetime.date(1900, 1, 1) in FACTS.dates.placeholders


def test_every_month_has_a_long_and_a_short_name():
    long = {
        month
        for name, month in FACTS.dates.months.items()
        if name == "may" or len(name) > 4 or name in ("june", "july")
    }
    short = {month for name, month in FACTS.dates.months.items() if len(name) == 3}
    assert long == short == set(range(1, 13))


def test_changes_are_told_by_name():
    assert load_changes()["time_dropped"].rules == ("date_held_a_time",)
    assert load_changes()["placeholder_removed"].rules == ()
