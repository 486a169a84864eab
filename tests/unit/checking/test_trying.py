"""A council's own rules tried on their examples."""

from pathlib import Path

import pytest

from ilacs.annex_a import Specification
from ilacs.checking.trying import every_rule, try_rules
from ilacs.records import Problem

OWN = '''
[plan_was_odd]
list = "child_protection"
says = "Odd."
because = "It matters."
where = "previous_plans > {limit}"
examples = """
previous_plans |
3 | fails
2 |
"""
'''


def try_with(text: str, folder: Path, specification: Specification) -> list[str]:
    path = folder / "ours.toml"
    path.write_text(text, encoding="utf-8")
    return try_rules(path, specification)


def test_good_rules_have_nothing_wrong(tmp_path: Path, specification: Specification) -> None:
    assert try_with(OWN.format(limit=2), tmp_path, specification) == []


def test_a_disagreement_is_told(tmp_path: Path, specification: Specification) -> None:
    (wrong,) = try_with(OWN.format(limit=1), tmp_path, specification)
    assert wrong == "child_protection.plan_was_odd, example 1: rows [1] should fail and [1, 2] do"


def test_a_condition_that_cannot_run_is_refused(tmp_path: Path, specification: Specification) -> None:
    with pytest.raises(Problem, match="nosuch is no column"):
        try_with(OWN.format(limit="nosuch"), tmp_path, specification)


def test_every_rule_has_a_name_of_its_own(specification: Specification) -> None:
    names = [rule.name for rule in every_rule(specification)]
    assert len(names) == len(set(names))


def test_every_rule_is_written_or_derived(specification: Specification) -> None:
    names = {rule.name for rule in every_rule(specification)}
    assert {"list_missing", "contacts.child_id_blank", "child_protection.plan_ended_before_it_started"} <= names
