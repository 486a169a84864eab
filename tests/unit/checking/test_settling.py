"""From rows at fault to issues: what follows from another fault is left out."""

import pytest

from ilacs.checking.running import Findings
from ilacs.checking.settling import LostCells, settle_noticed, settle_whole
from ilacs.records import Noticed, Severity
from tests.unit.checking.building import LIST, check, planned, rows_at_fault, table

LATE = planned("ended_on < started_on", "late")
PLANS = {"child_id": ["A", "B", "C", None], "started_on": ["2024-03-01"] * 4, "ended_on": ["2024-02-01"] * 4}


def test_every_row_at_fault_becomes_an_issue() -> None:
    assert rows_at_fault(check([table(**PLANS)], LATE)) == {LATE.name: [2, 3, 4, 5]}


def test_an_issue_tells_where_and_what_and_no_value() -> None:
    (batch,) = check([table(**PLANS)], LATE).issues
    found = next(batch.issues())
    assert (found.sheet, found.row, found.columns, found.says) == (
        f"Sheet {LIST}",
        2,
        ("started_on", "ended_on"),
        "Something is at fault.",
    )


def test_a_cell_that_could_not_be_read_silences_what_needs_it() -> None:
    spoilt = table(unusable={"ended_on": frozenset({3})}, **PLANS)
    assert rows_at_fault(check([spoilt], LATE)) == {LATE.name: [2, 4, 5]}


def test_a_cell_that_could_not_be_read_silences_nothing_else() -> None:
    spoilt = table(unusable={"gender": frozenset({3}), "age": frozenset()}, **PLANS)
    assert rows_at_fault(check([spoilt], LATE)) == {LATE.name: [2, 3, 4, 5]}


def test_a_cell_of_another_list_silences_the_rows_of_its_child() -> None:
    missing = planned("not exists (select 1 from contacts c where c.contacted_on > this.started_on)", "missing")
    contacts = table(
        "contacts", unusable={"contacted_on": frozenset({3})}, child_id=["X", "B"], contacted_on=["2024-02-05", None]
    )
    assert rows_at_fault(check([table(**PLANS), contacts], missing)) == {missing.name: [2, 4, 5]}


def test_a_lost_cell_of_nobody_silences_no_row_without_an_identifier() -> None:
    missing = planned("not exists (select 1 from contacts c where c.contacted_on < this.started_on)", "missing")
    contacts = table("contacts", unusable={"contacted_on": frozenset({2})}, child_id=[None], contacted_on=[None])
    assert rows_at_fault(check([table(**PLANS), contacts], missing)) == {missing.name: [2, 3, 4, 5]}


def test_a_lost_cell_of_a_list_without_children_silences_nothing() -> None:
    rule = planned("not exists (select 1 from adopters a where a.left_on < this.started_on)", "missing")
    adopters = table("adopters", unusable={"left_on": frozenset({2})}, adopter_id=["X"], left_on=[None])
    assert rows_at_fault(check([table(**PLANS), adopters], rule)) == {rule.name: [2, 3, 4, 5]}


OPEN_TWICE = "ended_on is null and count(*) over (partition by child_id, ended_on) > 1"


def test_a_lost_cell_silences_what_compares_it_with_other_rows_of_the_child() -> None:
    plans = {"child_id": ["A", "A", "B", "B"], "ended_on": [None] * 4}
    spoilt = table(unusable={"ended_on": frozenset({3})}, **plans)
    rule = planned(OPEN_TWICE, "open_twice")
    assert rows_at_fault(check([spoilt], rule)) == {rule.name: [4, 5]}


def test_a_lost_cell_silences_a_look_up_of_the_list_in_itself() -> None:
    during = "exists (select 1 from child_protection o where o.started_on < this.started_on and o.ended_on is null)"
    plans = {"child_id": ["A", "A"], "started_on": ["2024-01-01", "2024-02-01"], "ended_on": [None, "2024-03-01"]}
    spoilt = table(unusable={"ended_on": frozenset({2})}, **plans)
    assert rows_at_fault(check([spoilt], planned(during, "during"))) == {}


def test_a_lost_cell_of_an_adopter_silences_the_rows_of_the_family() -> None:
    rule = planned("count(*) over (partition by family_id, matched_on) = 1", "apart", "adopters")
    couple = {"adopter_id": ["X", "Y", "Z"], "family_id": ["F", "F", "G"], "matched_on": ["2024-01-01", None, None]}
    spoilt = table("adopters", unusable={"matched_on": frozenset({3})}, **couple)
    assert rows_at_fault(check([spoilt], rule)) == {rule.name: [4]}


def test_a_rule_that_reads_nothing_loses_nothing() -> None:
    tables = {LIST: table(unusable={"age": frozenset({2})}, **PLANS)}
    assert LostCells(tables).rows_without(planned("true")) == set()


def test_a_rule_yields_on_rows_where_another_fired() -> None:
    first = planned("child_id = 'A'", "first")
    second = planned("ended_on < started_on", "second", unless=(first.name,))
    assert rows_at_fault(check([table(**PLANS)], first, second)) == {first.name: [2], second.name: [3, 4, 5]}


def test_a_rule_yields_to_what_was_noticed_on_its_list_alone() -> None:
    rule = planned("ended_on < started_on", "second", unless=(f"{LIST}.cell_was_an_error",))
    cause = planned("", "x", found_by="cleaning")
    told = [Noticed("cell_was_an_error", LIST, "S", [2]), Noticed("cell_was_an_error", "contacts", "S", [3])]
    cause = type(cause)("cell_was_an_error", None, "error", "An error.", ())
    found = check([table(**PLANS)], rule, cause, noticed=told)
    assert [list(batch.rows) for batch in found.issues if batch.rule == rule.name] == [[3, 4, 5]]


def test_a_rule_that_yields_everywhere_tells_nothing() -> None:
    first = planned("true", "first")
    second = planned("ended_on < started_on", "second", unless=(first.name,))
    assert set(rows_at_fault(check([table(**PLANS)], first, second))) == {first.name}


def test_a_rule_may_yield_to_one_that_does_not_run_here() -> None:
    rule = planned("ended_on < started_on", "second", unless=(f"{LIST}.absent",))
    assert rows_at_fault(check([table(**PLANS)], rule)) == {rule.name: [2, 3, 4, 5]}


def test_an_issue_of_a_whole_list_has_no_row() -> None:
    (batch,) = check([table(**PLANS)], planned("count(*) > 3", per="list")).issues
    assert [(one.row, one.sheet) for one in batch.issues()] == [(None, f"Sheet {LIST}")]


@pytest.mark.parametrize(("details", "says"), [((("list", "{Contacts}"),), "No {Contacts}."), ((), "No {list}.")])
def test_details_fill_the_gaps_of_what_is_said(details: tuple[tuple[str, str], ...], says: str) -> None:
    rule = type(LATE)("list_missing", None, "error", "No {list}.", ())
    (batch,) = settle_noticed([Noticed("list_missing", details=details)], {"list_missing": rule})
    assert (batch.says, batch.severity, batch.list_) == (says, Severity.ERROR, None)


def test_what_was_noticed_names_its_columns_or_those_of_its_rule() -> None:
    rule = type(LATE)("odd", None, "query", "Odd.", ("age",))
    told = [Noticed("odd", LIST, "S", [5, 2], ("gender",)), Noticed("odd", LIST, "S", [2])]
    found = list(settle_noticed(told, {"odd": rule}))
    assert [(list(batch.rows), batch.columns) for batch in found] == [([2, 5], ("gender",)), ([2], ("age",))]


def test_says_of_a_council_with_braces_is_said_as_it_is() -> None:
    (batch,) = check([table(**PLANS)], type(LATE)(**{**_fields(LATE), "says": "{x} {0.__class__}"})).issues
    assert batch.says == "{x} {0.__class__}"


def _fields(rule: object) -> dict[str, object]:
    return {name: getattr(rule, name) for name in type(rule).__slots__}


def test_a_rule_of_no_list_tells_nothing_of_a_list() -> None:
    rule = type(LATE)("odd", None, "query", "Odd.", ())
    assert list(settle_whole(Findings(whole=["odd"]), {"odd": rule}, {})) == []
