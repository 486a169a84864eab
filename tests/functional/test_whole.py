"""A made-up workbook with faults planted, checked whole: nothing that is found hangs on what is beside the point."""

import datetime
import random
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import pytest

import ilacs
from ilacs.checking.explaining import Explanations
from ilacs.pipeline import Options, check_workbook
from ilacs.records import CheckResult
from ilacs.synthesis import MadeUp, Planted, plant, synthesise, write_workbook
from ilacs.synthesis.made_up import FIRST_ROW, Row, as_columns

AS_AT = datetime.date(2024, 7, 1)
CHILDREN, FAULTS, SEED = 300, 40, 1
DATE = datetime.date
STRANGER = "9999999"
Rows = dict[str, list[Row]]
Content = tuple[tuple[str, object], ...]


@dataclass(frozen=True)
class Council:
    """A workbook as made up, where its faults lie, and what a check found."""

    made_up: MadeUp
    planted: tuple[Planted, ...]
    result: CheckResult


def checked(made_up: MadeUp, path: Path) -> CheckResult:
    write_workbook(made_up, path)
    return ilacs.check(path, AS_AT)


def changed(made_up: MadeUp, rows: Rows) -> MadeUp:
    return replace(made_up, lists={name: as_columns(rows[name], tuple(made_up.lists[name])) for name in made_up.lists})


def rows_of(made_up: MadeUp) -> Rows:
    return {name: made_up.rows(name) for name in made_up.lists}


def content(made_up: MadeUp, list_: str, row: int) -> Content:
    columns = made_up.lists[list_]
    return tuple((name, cells[row - FIRST_ROW]) for name, cells in columns.items())


def found(result: CheckResult, made_up: MadeUp) -> Counter[tuple[str, str | None, Content]]:
    """Rule, list and the content of the row, of every issue but those of blank rows and of the stranger."""
    issues = [issue for issue in result.issues if issue.row is not None and issue.list_]
    told = [(issue.rule, issue.list_, content(made_up, issue.list_ or "", issue.row or 0)) for issue in issues]
    return Counter(one for one in told if set(dict(one[2]).values()) - {None} and STRANGER not in dict(one[2]).values())


def about_lists(result: CheckResult) -> set[tuple[str, str | None]]:
    return {(batch.rule, batch.list_) for batch in result.issue_batches if not batch.rows}


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Council:
    spoilt, planted = plant(synthesise(CHILDREN, SEED, AS_AT), FAULTS, SEED)
    return Council(spoilt, planted, checked(spoilt, tmp_path_factory.mktemp("whole") / "workbook.xlsx"))


def test_every_planted_fault_is_found(council: Council) -> None:
    told = {(issue.rule, issue.list_, issue.row) for issue in council.result.issues}
    missed = [one for one in council.planted if (one.rule, one.list_, one.row) not in told]
    assert (len(council.planted), missed) == (FAULTS, [])


def test_no_rule_fails(council: Council) -> None:
    assert [one.rule for one in council.result.rules if one.outcome == "failed"] == []


def test_no_gap_is_left_in_what_is_said(council: Council) -> None:
    assert [batch.says for batch in council.result.issue_batches if "{" in batch.says] == []
    assert [batch.says for batch in council.result.issue_batches if not batch.says.endswith((".", "?"))] == []


def test_an_issue_marks_columns_of_its_list(council: Council) -> None:
    lists = ilacs.annex_a.load_specification().lists
    batches = [batch for batch in council.result.issue_batches if batch.list_]
    assert [batch.rule for batch in batches if not set(batch.columns) <= set(lists[batch.list_ or ""].columns)] == []


def test_the_same_workbook_gives_the_same_result(council: Council, tmp_path: Path) -> None:
    assert checked(council.made_up, tmp_path / "again.xlsx") == council.result


def test_the_order_of_rows_changes_nothing(council: Council, tmp_path: Path) -> None:
    rows = rows_of(council.made_up)
    mixed = {name: random.Random(7).sample(one, len(one)) for name, one in rows.items()}
    shuffled = changed(council.made_up, mixed)
    result = checked(shuffled, tmp_path / "shuffled.xlsx")
    assert found(result, shuffled) == found(council.result, council.made_up)
    assert about_lists(result) == about_lists(council.result)


def test_a_blank_row_in_each_list_changes_nothing(council: Council, tmp_path: Path) -> None:
    rows = {name: [*one[: len(one) // 2], {}, *one[len(one) // 2 :]] for name, one in rows_of(council.made_up).items()}
    longer = changed(council.made_up, rows)
    result = checked(longer, tmp_path / "longer.xlsx")
    assert found(result, longer) == found(council.result, council.made_up)
    assert about_lists(result) - about_lists(council.result) <= {("rows_blank", name) for name in rows}


def test_a_stranger_changes_nothing_for_the_others(council: Council, tmp_path: Path) -> None:
    others = synthesise(10, SEED + 1, AS_AT).rows("contacts")
    rows = rows_of(council.made_up)
    rows["contacts"] = [*rows["contacts"], others[0] | {"child_id": STRANGER}]
    joined = changed(council.made_up, rows)
    result = checked(joined, tmp_path / "joined.xlsx")
    assert found(result, joined) == found(council.result, council.made_up)
    assert about_lists(result) == about_lists(council.result)


class LikeADate(type):
    """Days that were made before the clock was changed are days too."""

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, DATE)


class Later(DATE, metaclass=LikeADate):
    """A calendar on somebody's wall, many years on. The days that it gives are days like others."""

    def __new__(cls, *parts: int) -> "Later":
        return cast(Later, DATE(*parts))

    @classmethod
    def today(cls) -> "Later":
        return cls(2042, 2, 28)


def test_no_rule_depends_on_today(council: Council, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "later.xlsx"
    write_workbook(council.made_up, path)
    monkeypatch.setattr("datetime.date", Later)
    monkeypatch.setattr("time.time", lambda: 2_277_000_000.0)
    assert datetime.date.today() == DATE(2042, 2, 28)
    assert ilacs.check(path, "2024-07-01") == council.result


def test_what_is_done_is_told_step_by_step(council: Council, tmp_path: Path) -> None:
    told: list[str] = []
    write_workbook(council.made_up, tmp_path / "told.xlsx")
    check_workbook([tmp_path / "told.xlsx"], Options(as_at=AS_AT, explanations=Explanations()), told.append)
    assert told == ["reading", "matching sheets and headings", "cleaning", "checking"]
