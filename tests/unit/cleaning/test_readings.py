"""Readings of distinct values."""

from ilacs.cleaning.readings import BLANK, Reading, collect_readings


def read(value):
    return Reading(value, "spaces_removed" if value == "b" else "")


def test_only_values_with_something_to_be_said_keep_a_reading():
    readings = collect_readings(["a", "b"], read)
    assert readings.texts == {"a": "a", "b": "b"}
    assert readings.remarked.keys() == {"b"}


def test_plain_values_are_not_read_again():
    assert collect_readings(["a"], read, plain={"a": "known"}).texts == {"a": "known"}


def test_a_fault_is_put_beside_what_was_said_before():
    readings = collect_readings(["a", "b"], read).with_fault("odd", ["a", "b"])
    assert readings.remarked["a"] == Reading("a", "", ("odd",))
    assert readings.remarked["b"] == Reading("b", "spaces_removed", ("odd",))


def test_readings_that_do_not_change_are_the_same_object():
    readings = collect_readings(["a"], read)
    assert readings.with_fault("odd", []) is readings


def test_a_blank_is_not_unusable_and_a_fault_without_text_is():
    assert not Reading(None, faults=(BLANK,)).is_unusable
    assert not Reading("18", faults=("not_whole",)).is_unusable
    assert Reading(None, faults=("not_a_date",)).is_unusable
