"""Rules on their own examples: where the two disagree, it is said."""

import pytest

from ilacs.checking.examples import ExampleRunner
from ilacs.checking.planning import plan_rules
from ilacs.engine import DuckDB
from ilacs.records import Problem
from tests.unit.checking.building import SETTINGS, SPECIFICATION, circumstances, rule

GOOD = "child_id | previous_plans |\nA | 3 | fails\nB | 2 |"


def complaints(where: str, examples: str, **more: object) -> list[str]:
    one = rule(where, examples=examples, **more)
    (planned,) = plan_rules([one], SPECIFICATION, SETTINGS)
    return list(ExampleRunner(SPECIFICATION, circumstances(), DuckDB).complaints(one, planned))


def test_a_rule_that_agrees_with_its_examples_has_nothing_to_complain_of() -> None:
    assert complaints("previous_plans > 2", GOOD) == []


def test_rows_that_should_fail_and_do_not_are_told_by_their_number() -> None:
    assert complaints("previous_plans > 3", GOOD) == [
        "child_protection.fault, example 1: rows [1] should fail and [] do"
    ]


def test_rows_that_fail_and_should_not_are_told() -> None:
    (wrong,) = complaints("previous_plans > 1", GOOD)
    assert wrong.endswith("rows [1] should fail and [1, 2] do")


def test_the_example_is_told_by_its_number() -> None:
    (wrong,) = complaints("previous_plans > 2", GOOD + "\n---\nprevious_plans\n9")
    assert wrong.startswith("child_protection.fault, example 2:")


@pytest.mark.parametrize("examples", ["previous_plans\n3 | fails", "previous_plans\n1", "contacts: age\n1 | fails"])
def test_examples_need_a_row_that_fails_and_one_that_does_not(examples: str) -> None:
    assert "its examples need one that fails and one that does not" in complaints("previous_plans > 2", examples)[0]


def test_a_rule_about_a_list_needs_a_list_at_fault_and_one_that_is_not() -> None:
    both = "age | fails\n1 | 3 times\n---\nage\n1"
    assert complaints("count(*) > 2", both, per="list") == []
    assert complaints("count(*) > 2", both.partition("---")[0], per="list")


def test_a_rule_about_a_list_may_judge_it_the_other_way() -> None:
    (wrong,) = complaints("count(*) > 5", "age | fails\n1 | 3 times\n---\nage\n1", per="list")
    assert wrong.endswith("the list is judged the other way")


def test_an_example_may_change_the_day_and_a_setting() -> None:
    drawn = "with as_at = 2024-08-01\nwith caseload_limit = 2\nwith inspection_started_on = 2024-08-05\n" + GOOD
    where = "previous_plans > caseload_limit and as_at = date '2024-08-01' and inspection_started_on > as_at"
    assert complaints(where, drawn) == []


@pytest.mark.parametrize("value", ["2.5", "2"])
def test_a_setting_may_be_a_fraction(value: str) -> None:
    assert complaints("previous_plans > caseload_limit", f"with caseload_limit = {value}\n{GOOD}") == []


def test_a_setting_may_be_a_name() -> None:
    drawn = "with own_authority = A\n" + GOOD
    assert complaints("child_id = own_authority", drawn) == []


def test_a_rule_that_could_not_run_says_why() -> None:
    (wrong,) = complaints("child_id = own_authority", GOOD)
    assert wrong.endswith("it was skipped: No value was given for own_authority.")


def test_lists_that_are_not_drawn_are_there_and_empty() -> None:
    assert complaints("previous_plans > 2 and not exists (select 1 from contacts)", GOOD) == []


def test_an_earlier_workbook_is_drawn_under_previous() -> None:
    drawn = "child_id\nA | fails\nB\nprevious.child_protection: child_id\nA"
    assert complaints("child_id in (select p.child_id from previous.this p)", drawn) == []


def test_a_look_up_table_is_drawn_under_reference() -> None:
    drawn = "child_id\nA | fails\nB\nreference.postcodes: authority\nA"
    assert complaints("child_id in (select p.authority from reference.postcodes p)", drawn) == []


def test_one_list_may_be_drawn_in_parts() -> None:
    drawn = "child_id\nB\nchild_protection: child_id | previous_plans\nA | 3 | fails\nC | 1"
    assert complaints("previous_plans > 2", drawn) == []


@pytest.mark.parametrize(
    ("examples", "says"),
    [
        ("nosuch\n1", "columns that child_protection does not have: nosuch"),
        ("events: child_id\nA", "draw events, which is no list"),
        ("nosuch: child_id\nA", "draw nosuch, which is no list"),
        ("reference.nosuch: child_id\nA", "draw reference.nosuch, which is no list"),
        ("started_on\n1/3/2024", "1/3/2024 is no day of the calendar"),
        ("started_on\n2024-02-30", "2024-02-30 is no day of the calendar"),
        ("with as_at = 1/7/2024\nage\n1", "1/7/2024 is no day of the calendar"),
        ("with nosuch = 1\nage\n1", "There is no setting nosuch"),
        ("with caseload_limit = many\nage\n1", "The setting caseload_limit must be a number"),
    ],
)
def test_a_drawing_that_cannot_be_is_told_with_the_rule(examples: str, says: str) -> None:
    told = complaints("previous_plans > 2", GOOD + "\n---\n" + examples)
    assert [line for line in told if line.startswith("child_protection.fault, example 2") and says in line]


def test_a_drawing_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(Problem, match="does not fit its headings"):
        complaints("previous_plans > 2", GOOD + "\nC | 1 | 2")
