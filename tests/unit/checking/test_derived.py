"""Rules that follow from the columns."""

from ilacs.checking.derived import derive_rules
from ilacs.records import Severity
from tests.unit.checking.building import SPECIFICATION

RULES = {rule.name: rule for rule in derive_rules(SPECIFICATION)}


def test_a_column_that_is_always_required_may_not_be_blank() -> None:
    rule = RULES["contacts.child_id_blank"]
    assert (rule.says, rule.marks, rule.found_by) == ("Child Unique ID is blank.", ("child_id",), "cleaning")


def test_how_bad_a_blank_is_is_the_column_s_own() -> None:
    columns = [(list_, column) for list_ in SPECIFICATION.lists.values() for column in list_.columns.values()]
    required = {f"{list_.name}.{c.name}_blank": c.blank for list_, c in columns if c.required == "always"}
    assert {name: str(rule.severity) for name, rule in RULES.items() if name.endswith("_blank")} == required


def test_an_event_after_the_extract_is_a_condition() -> None:
    rule = RULES["child_protection.ended_on_after_extract"]
    assert (rule.where, rule.severity, rule.found_by) == ("ended_on > as_at", Severity.ERROR, "")


def test_a_birthday_may_lie_ahead() -> None:
    assert not [name for name in RULES if name.endswith("born_on_after_extract")]


def test_each_kind_of_column_has_its_own_ways_to_be_unreadable() -> None:
    of_age = {name.rpartition(".")[2] for name in RULES if name.startswith("contacts.age_")}
    assert of_age == {"age_blank", "age_not_an_age", "age_not_whole"}


def test_the_least_count_is_told() -> None:
    least = SPECIFICATION.lists["children_in_care"].columns["placements"].least
    assert RULES["children_in_care.placements_not_a_count"].says.endswith(f"is not a whole number from {least} up.")


def test_a_rule_of_a_later_column_is_of_its_edition() -> None:
    assert RULES["care_leavers.contacted_on_not_a_date"].since == "2023"


def test_no_gap_is_left_open() -> None:
    assert [rule.name for rule in RULES.values() if "{" in rule.says + rule.where] == []
