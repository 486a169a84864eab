"""Rules bound and given their place in the plan."""

import pytest

from ilacs.checking.planning import plan_rules
from ilacs.records import Problem
from tests.unit.checking.building import SETTINGS, SPECIFICATION, planned, rule


@pytest.mark.parametrize(
    ("where", "shape"),
    [
        ("ended_on < started_on", "row"),
        ("count(*) over (partition by child_id) > 1", "window this.child_id / "),
        ("child_id in (select child_id from contacts)", "lookup contacts"),
        ("child_id in (select p.child_id from child_protection p)", "lookup "),
        (
            "exists (select 1 from referrals r where r.child_id in (select child_id from contacts))",
            "lookup contacts, referrals",
        ),
        ("working_days(add_days(started_on, 1), as_at) > 1", "lookup calendar"),
    ],
)
def test_rules_of_one_shape_share_a_query(where: str, shape: str) -> None:
    assert planned(where).shape == shape


def test_a_rule_about_a_list_has_a_shape_of_its_own() -> None:
    assert planned("count(*) > 1", per="list").shape == "list"


@pytest.mark.parametrize(
    ("where", "columns"),
    [
        ("ended_on < started_on", ("started_on", "ended_on")),
        ("ended_on < started_on and child_id like 'A%'", ("started_on", "ended_on")),
        ("count(*) over (partition by child_id) > 1", ("child_id",)),
        ("sheet_row > 5", ()),
        ("exists (select 1 from contacts c where c.gender = this.gender)", ("gender",)),
    ],
)
def test_the_columns_that_a_condition_names_are_marked(where: str, columns: tuple[str, ...]) -> None:
    assert planned(where).columns == columns


def test_a_rule_may_name_its_marks() -> None:
    assert planned("ended_on < started_on", marks=("age",)).columns == ("age",)


def test_a_plan_tells_what_is_read_in_a_settled_order() -> None:
    one = planned("ended_on < started_on and child_id in (select child_id from contacts)")
    assert one.reads == {"child_protection": ("child_id", "ended_on", "started_on"), "contacts": ("child_id",)}


def test_a_rule_of_an_earlier_stage_is_planned_without_sql() -> None:
    found_early = rule("", found_by="cleaning", marks=("age",))
    (one,) = plan_rules([found_early], SPECIFICATION, SETTINGS)
    assert (one.sql, one.columns, one.found_by) == ("", ("age",), "cleaning")


def test_a_condition_that_cannot_run_is_refused_under_its_name() -> None:
    with pytest.raises(Problem, match=r"^The rule child_protection\.fault cannot run\. nosuch is no column"):
        planned("nosuch is null")


def test_yielding_to_a_rule_that_is_not_there_is_refused() -> None:
    with pytest.raises(Problem, match=r"yields to child_protection\.nosuch, and there is no such rule"):
        plan_rules([rule("age > 1", unless=("child_protection.nosuch",))], SPECIFICATION, SETTINGS)


def test_a_rule_may_yield_to_one_planned_elsewhere() -> None:
    one = rule("age > 1", unless=("child_protection.theirs",))
    assert plan_rules([one], SPECIFICATION, SETTINGS, known=["contacts.theirs"])[0].unless == one.unless


def test_two_rules_of_one_name_are_refused() -> None:
    with pytest.raises(Problem, match=r"two rules called child_protection\.fault"):
        plan_rules([rule("age > 1"), rule("age > 2")], SPECIFICATION, SETTINGS)


def test_a_rule_may_not_take_the_name_of_one_of_ours() -> None:
    with pytest.raises(Problem, match=r"two rules called child_protection\.fault"):
        plan_rules([rule("age > 1")], SPECIFICATION, SETTINGS, known=["child_protection.fault"])
