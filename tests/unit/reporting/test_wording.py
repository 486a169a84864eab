import datetime

from ilacs.reporting.wording import counted, day_in_words, in_a_row


def test_one_is_singular() -> None:
    assert [counted(number, "row", "rows") for number in (0, 1, 1204)] == ["0 rows", "1 row", "1,204 rows"]


def test_a_day_is_written_in_full() -> None:
    assert day_in_words(datetime.date(2026, 11, 2)) == "2 November 2026"


def test_names_are_joined_as_in_speech() -> None:
    assert [in_a_row(["a"]), in_a_row(["a", "b"]), in_a_row(["a", "b", "c"])] == ["a", "a and b", "a, b and c"]


def test_no_names_are_nothing() -> None:
    assert in_a_row([]) == ""
