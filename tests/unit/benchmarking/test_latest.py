from ilacs.benchmarking.latest import latest_label
from tests.unit.benchmarking.made_up import series


def test_the_label_that_sorts_last_is_the_latest() -> None:
    assert latest_label(series({"201": {"0": 1, "2024": 1, "2021-22": 1}}), ["201"]) == "2024"


def test_a_row_without_a_value_counts() -> None:
    assert latest_label(series({"201": {"2024": 1, "2025": "-"}}), ["201"]) == "2025"


def test_places_that_are_not_asked_for_do_not_count() -> None:
    assert latest_label(series({"201": {"2024": 1}, "970": {"2025": 1}}), ["201", "202"]) == "2024"


def test_a_note_in_a_label_is_part_of_it() -> None:
    assert latest_label(series({"201": {"2024-25 (OT)": 1, "2024-25": 1}}), ["201"]) == "2024-25 (OT)"


def test_places_without_rows_have_no_latest_label() -> None:
    assert latest_label(series({}), ["201"]) == ""
