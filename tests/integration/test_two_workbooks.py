"""A council's workbook and the same a month later, with changes that we made: those are told, and no others."""

import datetime
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from ilacs.annex_a import load_specification
from ilacs.pipeline import Options
from ilacs.pipeline.comparing import ComparedWorkbooks, compare_workbooks
from ilacs.records import Problem
from ilacs.records.comparisons import Arrived, CellChange, Comparison, Left, ListComparison, Move
from ilacs.synthesis import synthesise, write_workbook

OLD_DAY, NEW_DAY = datetime.date(2026, 10, 2), datetime.date(2026, 10, 12)
LISTS = load_specification().lists
SHEETS = {name: f"List {list_.number}" for name, list_ in LISTS.items()}


class Editing:
    """A workbook in the hands of somebody who changes it, by the names of lists and columns."""

    def __init__(self, book: Workbook) -> None:
        self._book = book

    def rows(self, list_: str, is_wanted: Callable[[Mapping[str, object]], bool]) -> list[int]:
        """Rows of which something is true."""
        sheet = self._book[SHEETS[list_]]
        return [row for row in range(2, sheet.max_row + 1) if is_wanted(self.row(list_, row))]

    def row(self, list_: str, row: int) -> dict[str, object]:
        sheet = self._book[SHEETS[list_]]
        return {name: sheet.cell(row, place).value for place, name in enumerate(LISTS[list_].columns, 1)}

    def put(self, list_: str, row: int, **values: object) -> None:
        for name, value in values.items():
            self._book[SHEETS[list_]].cell(row, list(LISTS[list_].columns).index(name) + 1).value = value

    def add(self, list_: str, **values: object) -> int:
        row = self._book[SHEETS[list_]].max_row + 1
        self.put(list_, row, **values)
        return row

    def remove(self, list_: str, row: int) -> None:
        self._book[SHEETS[list_]].delete_rows(row)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("workbooks") / "2026-10-02.xlsx"
    write_workbook(synthesise(300, 1, OLD_DAY), path)
    return path


@pytest.fixture
def editing(old: Path) -> Editing:
    return Editing(openpyxl.load_workbook(old))


def compared(old: Path, editing: Editing) -> Comparison:
    path = old.with_name("later.xlsx")
    editing._book.save(path)
    return whole(old, path).comparison


def whole(
    old: Path, new: Path, old_day: datetime.date = OLD_DAY, new_day: datetime.date = NEW_DAY
) -> ComparedWorkbooks:
    return compare_workbooks([old], [new], Options(as_at=old_day), Options(as_at=new_day))


def of(found: Comparison, list_: str) -> ListComparison:
    return next(one for one in found.lists if one.list_ == list_)


def moves(found: Comparison, rule: str) -> dict[Move, list[int]]:
    return {move: list(one.rows) for issue in found.issues if issue.rule == rule for move, one in issue.moves.items()}


def untouched(found: Comparison, *touched: str) -> bool:
    others = [one for one in found.lists if one.list_ not in touched]
    return not any((one.arrived, one.left, one.changed, one.ended) != ((), (), (), ()) for one in others)


def is_open_plan(row: Mapping[str, object]) -> bool:
    return row["ended_on"] is None


def test_a_case_that_was_closed_has_ended_and_moved_on(old: Path, editing: Editing) -> None:
    row = editing.rows("child_protection", is_open_plan)[0]
    editing.put("child_protection", row, ended_on=datetime.datetime(2026, 10, 8))
    found = compared(old, editing)
    plans = of(found, "child_protection")
    assert [list(group.rows) for group in plans.ended] == [[row]]
    assert [(cells.column, cells.kind, list(cells.rows)) for cells in plans.changed] == [
        ("ended_on", CellChange.MOVED_ON, [row])
    ]
    assert untouched(found, "child_protection")
    assert ("child_protection", 1) in [(move.source, move.children) for move in found.children.moves]


def test_a_child_who_was_added_is_new(old: Path, editing: Editing) -> None:
    template = editing.row("contacts", 2)
    row = editing.add("contacts", **template | {"child_id": "NEW1", "contacted_on": datetime.datetime(2026, 10, 5)})
    found = compared(old, editing)
    assert [(group.why, list(group.rows)) for group in of(found, "contacts").arrived] == [(Arrived.BEGAN_SINCE, [row])]
    assert found.children.arrived == {"contacts": [row]}
    assert untouched(found, "contacts")


def test_a_birth_date_that_was_corrected_is_told_with_its_place(old: Path, editing: Editing) -> None:
    editing.put("children_in_care", 5, born_on=datetime.datetime(2012, 3, 4))
    found = compared(old, editing)
    (cells,) = of(found, "children_in_care").changed
    assert (cells.column, cells.kind, list(cells.rows)) == ("born_on", CellChange.CORRECTED, [5])
    assert untouched(found, "children_in_care")


def test_a_visit_is_life_going_on(old: Path, editing: Editing) -> None:
    row = editing.rows("child_protection", is_open_plan)[0]
    editing.put("child_protection", row, visited_on=datetime.datetime(2026, 10, 9))
    (cells,) = of(compared(old, editing), "child_protection").changed
    assert (cells.column, cells.kind) == ("visited_on", CellChange.MOVED_ON)


def test_a_record_that_was_dropped_is_unexplained_and_rows_below_it_still_meet(old: Path, editing: Editing) -> None:
    row = editing.rows("child_protection", is_open_plan)[0]
    editing.remove("child_protection", row)
    plans = of(compared(old, editing), "child_protection")
    assert [(group.why, list(group.rows)) for group in plans.left] == [(Left.UNEXPLAINED, [row])]
    assert (plans.both, plans.changed, plans.arrived) == (plans.old_rows - 1, (), ())


def test_an_error_that_was_mended_is_fixed_and_one_that_was_made_is_introduced(old: Path, editing: Editing) -> None:
    first, second = editing.rows("child_protection", is_open_plan)[:2]
    broken = {row: {"ended_on": datetime.datetime(2001, 1, 1)} for row in (first, second)}
    editing.put("child_protection", first, **broken[first])
    before = old.with_name("before.xlsx")
    editing._book.save(before)
    editing.put("child_protection", first, ended_on=None)
    editing.put("child_protection", second, **broken[second])
    found = moves(compared(before, editing), "child_protection.plan_ended_before_it_started")
    assert found == {Move.FIXED: [first], Move.INTRODUCED: [second]}


def test_a_measure_moves_as_its_rows_do(old: Path, editing: Editing) -> None:
    row = editing.rows("child_protection", is_open_plan)[0]
    editing.put("child_protection", row, ended_on=datetime.datetime(2026, 10, 8))
    figures = {figure.measure: figure for figure in compared(old, editing).figures}
    assert figures["child_protection.open_plans"].difference == -1
    assert figures["child_protection.plans_ceased"].difference == 1


def test_identifiers_that_are_spelt_otherwise_are_the_same_children(old: Path, editing: Editing) -> None:
    for row in editing.rows("contacts", lambda row: True):
        editing.put("contacts", row, child_id=f"00{editing.row('contacts', row)['child_id']}".lower())
    contacts = of(compared(old, editing), "contacts")
    assert (contacts.arrived, contacts.left) == ((), ())


def test_every_open_issue_is_counted_as_the_checks_count_it(old: Path) -> None:
    both = whole(old, old)
    now = (Move.STILL_OPEN, Move.INTRODUCED, Move.CAME, Move.NOT_ASKED_BEFORE)
    told = sum(issue.count(*now) for issue in both.comparison.issues)
    assert told == sum(len(batch.rows) or 1 for batch in both.new.checked.result.issue_batches)


def test_the_later_workbook_first_is_refused(old: Path) -> None:
    with pytest.raises(Problem, match="Give the earlier workbook first"):
        whole(old, old, NEW_DAY, OLD_DAY)


def seconds(children: int, folder: Path) -> float:
    """Processor time that a whole comparison of a workbook with itself takes, the better of two."""
    path = folder / f"{children}.xlsx"
    write_workbook(synthesise(children, 1, OLD_DAY), path)
    took = []
    for _ in range(2):
        began = time.process_time()
        whole(path, path, OLD_DAY, OLD_DAY)
        took.append(time.process_time() - began)
    return min(took)


@pytest.mark.slow
def test_ten_times_the_children_take_at_most_twelve_times_as_long(old: Path, tmp_path: Path) -> None:
    whole(old, old)  # plans are made and modules imported
    assert seconds(8000, tmp_path) <= 12 * seconds(800, tmp_path)
