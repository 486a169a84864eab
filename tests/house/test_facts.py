"""What holds for every declaration."""

import re
from pathlib import Path

import pytest

from ilacs.annex_a import Specification, load_specification
from ilacs.checking.planned import PlannedRule
from ilacs.checking.rules import Rule, load_rules
from ilacs.checking.trying import every_rule
from ilacs.lib.facts import FACTS, read_csv, read_toml

TOML, CSV = sorted(FACTS.rglob("*.toml")), sorted(FACTS.rglob("*.csv"))
RULES = every_rule(load_specification())
WRITTEN = load_rules(load_specification())
BY_NAME = {rule.name: rule for rule in RULES}
GAP = re.compile(r"[{}]")
RULES_FOLDER = FACTS / "rules"


def relative(path: Path) -> str:
    return path.relative_to(FACTS).as_posix()


def codes(rule: Rule) -> list[str]:
    return [code.strip() for code in rule.code.split(",") if code.strip()]


@pytest.mark.parametrize("path", TOML, ids=relative)
def test_every_declaration_is_read(path: Path) -> None:
    assert read_toml(path)


@pytest.mark.parametrize("path", CSV, ids=relative)
def test_every_table_has_a_row_and_no_row_that_does_not_fit(path: Path) -> None:
    rows = read_csv(path)
    assert rows
    assert [row for row in rows if None in row or None in row.values()] == []


def test_every_folder_of_rules_is_of_a_list(specification: Specification) -> None:
    known = {*specification.lists, "common", "across_lists", "file", "derived"}
    assert {path.stem for path in RULES_FOLDER.glob("*.toml")} <= known


def test_what_a_rule_says_is_a_sentence() -> None:
    """Or ends with a gap, which the stage that found it fills with one."""
    assert [rule.name for rule in RULES if not re.fullmatch(r"[A-Z0-9{].*[.?}]", rule.says, re.DOTALL)] == []
    assert [rule.name for rule in RULES if not rule.because.endswith(".")] == []


def test_a_rule_about_a_list_leaves_no_gap() -> None:
    assert [rule.name for rule in RULES if rule.list_ and GAP.search(rule.says + rule.because)] == []


def test_every_number_of_the_sector_s_list_is_held_or_left_out_with_a_reason() -> None:
    wanted = {row["code"] for row in read_csv(RULES_FOLDER / "numbers.csv")}
    held = {code for rule in WRITTEN for code in codes(rule)}
    derived = {row["code"] for row in read_csv(RULES_FOLDER / "derived.csv")}
    left_out = {row["code"]: row["reason"] for row in read_csv(RULES_FOLDER / "left_out.csv")}
    others = {code for rule in RULES for code in codes(rule)}
    assert wanted - held - derived - left_out.keys() - others == set()
    assert [code for code, reason in left_out.items() if not reason.endswith(".")] == []


def test_no_rule_has_a_number_that_the_sector_s_list_has_not() -> None:
    wanted = {row["code"] for row in read_csv(RULES_FOLDER / "numbers.csv")}
    assert {code for rule in RULES for code in codes(rule)} - wanted == set()


def test_a_number_is_not_both_held_and_left_out() -> None:
    left_out = {row["code"] for row in read_csv(RULES_FOLDER / "left_out.csv")}
    assert {code for rule in RULES for code in codes(rule)} & left_out == set()


def test_every_number_that_a_derived_rule_holds_is_of_a_rule_that_there_is() -> None:
    named = {row["rule"] for row in read_csv(RULES_FOLDER / "derived.csv")}
    assert named - BY_NAME.keys() == set()


def test_a_rule_with_a_condition_says_what_it_is_like_or_has_a_number() -> None:
    assert [rule.name for rule in WRITTEN if rule.where and not (rule.code or rule.like)] == []


def test_every_rule_runs_or_says_who_finds_it() -> None:
    assert [rule.name for rule in RULES if bool(rule.where) is bool(rule.found_by)] == []
    assert {rule.found_by for rule in RULES} == {"", "reading", "matching", "cleaning", "checking"} & {
        r.found_by for r in RULES
    }


def test_every_rule_yields_to_rules_that_there_are(plan: dict[str, PlannedRule]) -> None:
    faults = {name.rpartition(".")[2] for name in plan}
    assert [
        (one.name, cause) for one in plan.values() for cause in one.unless if cause.rpartition(".")[2] not in faults
    ] == []


def test_no_rule_yields_to_itself(plan: dict[str, PlannedRule]) -> None:
    assert [one.name for one in plan.values() if one.name in one.unless] == []


def test_every_rule_marks_columns_of_its_list(plan: dict[str, PlannedRule], specification: Specification) -> None:
    of_lists = [one for one in plan.values() if one.list_]
    assert [
        one.name for one in of_lists if not set(one.columns) <= set(specification.lists[one.list_ or ""].columns)
    ] == []


def test_every_rule_about_rows_marks_something(plan: dict[str, PlannedRule]) -> None:
    assert [
        one.name for one in plan.values() if one.list_ and one.sql and one.shape != "list" and not one.columns
    ] == []
