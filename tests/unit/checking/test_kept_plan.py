"""The plan is kept, and comes back as it was made."""

import datetime
from pathlib import Path

import pytest

from ilacs.annex_a import Specification
from ilacs.checking import making
from ilacs.checking.kept_plan import annex_a_plan, bank_holidays, own_plan
from ilacs.checking.making import make_plan
from ilacs.lib import kept
from ilacs.records import Problem

OWN = """
[{name}]
list = "child_protection"
says = "Odd."
because = "It matters."
where = "{where}"
examples = "age"
unless = {unless}
"""


def write(folder: Path, name: str = "plan_was_odd", where: str = "age > 1", unless: str = "[]") -> Path:
    path = folder / "ours.toml"
    path.write_text(OWN.format(name=name, where=where, unless=unless), encoding="utf-8")
    return path


def test_a_plan_that_was_kept_is_the_plan_that_was_made(
    specification: Specification, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path)
    first, second = annex_a_plan(specification), annex_a_plan(specification)
    assert (
        [_plain(rule) for rule in first]
        == [_plain(rule) for rule in second]
        == [_plain(r) for r in make_plan(specification)]
    )


def test_a_kept_plan_is_not_made_again(
    specification: Specification, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path)
    plan = annex_a_plan(specification)
    monkeypatch.setattr(making, "make_plan", None)
    assert len(annex_a_plan(specification)) == len(plan)


def test_bank_holidays_are_made_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path)
    made = bank_holidays()
    assert datetime.date(2024, 3, 29) in made
    assert bank_holidays() == made


def test_a_council_s_own_rule_is_bound(specification: Specification, tmp_path: Path) -> None:
    (rule,) = own_plan(write(tmp_path), specification)
    assert (rule.name, rule.sql) == ("child_protection.plan_was_odd", "this.age > 1")


def test_a_council_s_own_rule_may_yield_to_one_of_ours(specification: Specification, tmp_path: Path) -> None:
    (rule,) = own_plan(write(tmp_path, unless='["plan_ended_before_it_started"]'), specification)
    assert rule.unless == ("child_protection.plan_ended_before_it_started",)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"name": "plan_ended_before_it_started"}, "two rules called child_protection.plan_ended_before_it_started"),
        ({"name": "ended_on_after_extract"}, "two rules called child_protection.ended_on_after_extract"),
        ({"where": "agee > 1"}, "The rule child_protection.plan_was_odd cannot run. agee is no column"),
        ({"where": "age > 1; drop table contacts"}, "The rule child_protection.plan_was_odd cannot run."),
        ({"unless": '["nosuch"]'}, "yields to child_protection.nosuch, and there is no such rule"),
    ],
)
def test_a_council_s_own_rule_that_cannot_be_is_refused(
    change: dict[str, str], says: str, specification: Specification, tmp_path: Path
) -> None:
    with pytest.raises(Problem, match=says):
        own_plan(write(tmp_path, **change), specification)


def _plain(rule: object) -> list[object]:
    """Field by field; a tuple may have come back as a list."""
    values = [getattr(rule, name) for name in type(rule).__slots__]
    return [{k: list(v) for k, v in value.items()} if isinstance(value, dict) else value for value in values]
