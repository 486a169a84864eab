"""What another value in a cell means."""

from ilacs.comparing.cells import changed_cells
from ilacs.comparing.pairing import pair_rows
from ilacs.records import Table
from ilacs.records.comparisons import CellChange, ChangedCells
from tests.unit.comparing.building import SPECIFICATION, both, plan, plans, table


def changes(old: Table, new: Table, *key: str) -> list[ChangedCells]:
    lists = both(old, new)
    return list(changed_cells(lists, pair_rows(lists, key or ("child_id",)), SPECIFICATION))


def kind(column: str, before: str | None, after: str | None) -> CellChange:
    (cells,) = changes(plans(plan("A", **{column: before})), plans(plan("A", **{column: after})))
    assert cells.column == column
    return cells.kind


def test_nothing_differs_between_what_is_the_same() -> None:
    assert changes(plans(plan("A")), plans(plan("A"))) == []


def test_another_birth_date_is_a_correction() -> None:
    assert kind("born_on", "2015-03-05", "2015-05-03") is CellChange.CORRECTED


def test_another_start_is_a_correction() -> None:
    assert kind("started_on", "2026-05-01", "2026-05-11") is CellChange.CORRECTED


def test_a_gender_that_was_blank_is_filled_in() -> None:
    assert kind("gender", None, "Male") is CellChange.FILLED_IN


def test_an_ethnicity_that_was_not_known_is_filled_in() -> None:
    assert kind("ethnicity", "NOBT", "WBRI") is CellChange.FILLED_IN


def test_a_gender_that_is_blank_now_was_emptied() -> None:
    assert kind("gender", "Male", None) is CellChange.EMPTIED


def test_a_later_visit_is_life_going_on() -> None:
    assert kind("visited_on", "2026-09-01", "2026-10-20") is CellChange.MOVED_ON


def test_a_first_visit_is_life_going_on() -> None:
    assert kind("visited_on", None, "2026-10-20") is CellChange.MOVED_ON


def test_an_earlier_visit_is_a_correction() -> None:
    assert kind("visited_on", "2026-09-20", "2026-09-02") is CellChange.CORRECTED


def test_an_end_is_life_going_on() -> None:
    assert kind("ended_on", None, "2026-10-20") is CellChange.MOVED_ON


def test_another_end_is_a_correction() -> None:
    assert kind("ended_on", "2026-09-20", "2026-09-28") is CellChange.CORRECTED


def test_an_end_that_was_taken_back_was_emptied() -> None:
    assert kind("ended_on", "2026-09-20", None) is CellChange.EMPTIED


def test_another_worker_is_life_going_on() -> None:
    assert kind("worker", "W1", "W2") is CellChange.MOVED_ON


def test_an_age_follows_from_the_day() -> None:
    assert changes(plans(plan("A", age="9")), plans(plan("A", age="10"))) == []


def test_the_latest_contact_of_a_care_leaver_moves_on_and_a_contact_stands() -> None:
    old, new = {"child_id": "A", "contacted_on": "2026-09-01"}, {"child_id": "A", "contacted_on": "2026-09-09"}
    (leaver,) = changes(table("care_leavers", old), table("care_leavers", new))
    (contact,) = changes(table("contacts", old), table("contacts", new), "child_id", "contacted_on")
    assert (leaver.kind, contact.kind) == (CellChange.MOVED_ON, CellChange.CORRECTED)


def test_both_rows_of_a_changed_cell_are_named() -> None:
    (cells,) = changes(plans(plan("X"), plan("A", gender="Male")), plans(plan("A", gender="Female"), plan("X")))
    assert (list(cells.old_rows), list(cells.rows)) == ([3], [2])


def test_a_column_that_one_workbook_lacks_is_not_compared() -> None:
    assert changes(table("child_protection", {"child_id": "A"}), plans(plan("A"))) == []
