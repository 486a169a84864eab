from dataclasses import replace

import pytest

from ilacs.records import IssueBatch, Severity
from ilacs.reporting.data_report.weakening import Weakened, Weakness, open_errors, weakened_by
from tests.unit.reporting.building import issue
from tests.unit.reporting.data_report.building import COUNT

ROWS = {"contacts": 100}


def weakened(*issues: IssueBatch, **more: object) -> Weakened:
    return weakened_by(replace(COUNT, **more), open_errors(issues), ROWS)  # type: ignore[arg-type]  # the class refuses


def test_an_error_in_a_column_that_is_read_weakens() -> None:
    assert weakened(issue(rows=(2, 3))) == Weakened(
        (Weakness("The dates cannot be right.", "contacts", frozenset({2, 3})),), 100
    )


def test_a_row_with_two_errors_counts_once() -> None:
    assert weakened(issue(rows=(2, 3)), issue("It is blank.", rows=(3, 4))).rows == 3


def test_the_same_words_are_one_weakness() -> None:
    both = weakened(issue(rows=(2,)), issue(rows=(3,), rule="contacts.other"))
    assert [len(one.rows) for one in both.by] == [2]


@pytest.mark.parametrize(
    "differing",
    [
        {"severity": Severity.QUERY},
        {"explained": "Twins."},
        {"columns": ("gender",)},
        {"columns": ()},
        {"list_": "referrals"},
        {"list_": None},
    ],
)
def test_nothing_else_weakens(differing: dict[str, object]) -> None:
    assert weakened(issue(**differing)).by == ()


def test_who_the_children_are_matters_only_where_they_are_counted() -> None:
    one = issue(columns=("child_id",))
    assert (weakened(one).by, len(weakened(one, counts="children").by)) == ((), 1)
    assert len(weakened(one, of="this.child_id IN (SELECT 1)").by) == 1


def test_a_working_day_is_read_from_its_day() -> None:
    assert len(weakened(issue(), reads={"contacts": ("contacted_on__ordinal",)}).by) == 1


@pytest.mark.parametrize(("rows", "is_marked"), [((), True), (range(2, 6), False), (range(2, 7), True)])
def test_much_is_marked_and_little_is_not(rows: tuple[int, ...], is_marked: bool) -> None:
    assert weakened(issue(rows=rows)).is_marked is is_marked


def test_the_worst_comes_first() -> None:
    found = weakened(issue(rows=(2,)), issue("It is blank.", rows=(3, 4))).by
    assert [one.says for one in found] == ["It is blank.", "The dates cannot be right."]
