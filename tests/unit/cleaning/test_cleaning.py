"""The whole of cleaning."""

import datetime

from ilacs.annex_a import load_specification
from ilacs.cleaning import clean, load_changes
from ilacs.lib.facts import FACTS, read_toml

SETTINGS = {"same_value_percent": 95.0, "unknown_percent": 5.0, "unknown_gender_percent": 2.0}


def test_a_table_keeps_its_rows_and_places(table, clean_lists):
    raw = table("contacts", {"child_id": ["1", "2"], "age": [3.0, "x"]})
    clean_table = clean_lists(raw).tables[0]
    assert (clean_table.list_, clean_table.sheet) == ("contacts", "Sheet contacts")
    assert clean_table.rows == raw.rows
    assert clean_table.positions == raw.positions
    assert clean_table.columns == {"child_id": ["1", "2"], "age": ["3", None]}


def test_tables_come_back_in_the_order_they_were_given(table, clean_lists):
    cleaned = clean_lists(table("referrals", {"child_id": ["1"]}), table("contacts", {"child_id": ["1"]}))
    assert [each.list_ for each in cleaned.tables] == ["referrals", "contacts"]


def test_no_tables_give_nothing():
    cleaned = clean([], load_specification(), SETTINGS)
    assert (cleaned.tables, cleaned.changes, cleaned.noticed) == ((), (), ())


def test_what_was_given_is_not_edited(table, clean_lists):
    cells = [" 1 ", True, datetime.date(2024, 3, 1)]
    clean_lists(table("contacts", {"child_id": cells}))
    assert cells == [" 1 ", True, datetime.date(2024, 3, 1)]


def test_settings_move_the_limits(table):
    raw = table("referrals", {"team": ["North"] * 30 + ["South"] * 30})
    rules = [each.rule for each in clean([raw], load_specification(), SETTINGS | {"same_value_percent": 50.0}).noticed]
    assert "one_value_nearly_everywhere" in rules


def test_every_rule_that_a_change_is_counted_under_is_declared():
    declared = read_toml(FACTS / "rules" / "file.toml")
    named = {rule for kind in load_changes().values() for rule in kind.rules}
    assert named <= declared.keys()


def test_every_change_says_what_was_done():
    assert all(kind.says.endswith(".") for kind in load_changes().values())
