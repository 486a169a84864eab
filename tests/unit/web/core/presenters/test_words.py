from datetime import date

from ilacs.web.core.presenters.words import day, release_in_words


def test_a_day_is_written_out() -> None:
    assert day(date(2026, 4, 1)) == "1 April 2026"


def test_a_release_that_is_named_by_its_day_is_told_as_that_day() -> None:
    assert release_in_words("2026-04-08") == "8 April 2026"


def test_any_other_release_keeps_its_name() -> None:
    assert release_in_words("2025") == "2025"
