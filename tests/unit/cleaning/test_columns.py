"""Distinct values spread over the rows."""

from ilacs.annex_a import load_specification
from ilacs.cleaning.columns import ReadColumn, rows_holding, spread
from ilacs.cleaning.readings import Reading, Readings

COLUMN = load_specification().lists["contacts"].columns["contacted_on"]


def test_each_row_gets_the_text_of_its_value():
    readings = Readings({"a": "x", "b": None}, {"b": Reading(None, faults=("not_a_date", "odd"))})
    column = spread(ReadColumn(COLUMN, ["b", "a", "b"], readings), [5, 6, 9])
    assert column.values == [None, "x", None]
    assert column.faulty == {"not_a_date": [5, 9], "odd": [5, 9]}
    assert column.unusable == {5, 9}
    assert not column.changed


def test_rows_are_found_by_their_value():
    assert rows_holding({"a"}, ["a", "b", "a"], rows=[2, 3, 7]) == [2, 7]
    assert rows_holding(set(), ["a"], rows=[2]) == []
