"""Lists by column and by row."""

from ilacs.synthesis.made_up import MadeUp, as_columns
from tests.unit.synthesis.towns import AS_AT


def test_rows_and_columns_are_two_views_of_one_list() -> None:
    made_up = MadeUp("2023", AS_AT, {"contacts": {"child_id": ["1", "2"], "age": [3, None]}})
    assert made_up.rows("contacts") == [{"child_id": "1", "age": 3}, {"child_id": "2", "age": None}]
    assert as_columns(made_up.rows("contacts"), ("child_id", "age")) == made_up.lists["contacts"]


def test_what_a_row_does_not_say_is_blank() -> None:
    assert as_columns([{"child_id": "1"}], ("child_id", "age")) == {"child_id": ["1"], "age": [None]}
