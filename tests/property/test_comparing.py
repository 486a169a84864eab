"""Any two workbooks: what is the same has not changed, and what came one way leaves the other."""

from hypothesis import given
from hypothesis import strategies as st

from ilacs.comparing import compare
from ilacs.records import IssueBatch, Table
from ilacs.records.comparisons import Comparison, ListComparison, Move
from tests.unit.comparing.building import NEW_DAY, OLD_DAY, SPECIFICATION, batch, contacts, plans, result, side

CHILD = st.sampled_from([None, "A", "B", "C", "D"])
DAY = st.sampled_from([None, "2025-11-30", "2026-04-20", "2026-05-15", "2026-09-10", "2026-10-20", "2026-12-01"])
PLAN = st.fixed_dictionaries({"child_id": CHILD, "started_on": DAY, "ended_on": DAY, "born_on": DAY})
CONTACT = st.fixed_dictionaries({"child_id": CHILD, "contacted_on": DAY, "source": st.sampled_from(["1A", "2B"])})
TABLES = st.tuples(
    st.lists(PLAN, max_size=7).map(lambda rows: plans(*rows)),
    st.lists(CONTACT, max_size=7).map(lambda rows: contacts(*rows)),
)
ISSUES = st.sets(st.integers(2, 9)).map(lambda rows: [batch(*sorted(rows))] if rows else [])
Tables = tuple[Table, Table]


def compared(old: Tables, new: Tables, *, is_turned: bool = False) -> Comparison:
    """October's workbook with November's, or the other way round."""
    days = (NEW_DAY, OLD_DAY) if is_turned else (OLD_DAY, NEW_DAY)
    return compare(side(days[0], *old), side(days[1], *new), SPECIFICATION, {})


def new_rows(lists: tuple[ListComparison, ...]) -> list[list[int]]:
    return [sorted(row for group in one.arrived for row in group.rows) for one in lists]


def gone_rows(lists: tuple[ListComparison, ...]) -> list[list[int]]:
    return [sorted(row for group in one.left for row in group.rows) for one in lists]


def cells(lists: tuple[ListComparison, ...], *, is_turned: bool = False) -> set[tuple[str, str, int, int]]:
    pairs = [
        (one.list_, changed.column, before, after)
        for one in lists
        for changed in one.changed
        for before, after in zip(changed.old_rows, changed.rows, strict=True)
    ]
    return {
        (name, column, *((after, before) if is_turned else (before, after))) for name, column, before, after in pairs
    }


@given(TABLES)
def test_a_workbook_does_not_differ_from_itself(tables: Tables) -> None:
    found = compared(tables, tables)
    assert [(one.arrived, one.left, one.changed, one.ended) for one in found.lists] == [((), (), (), ())] * 2
    assert [one.both for one in found.lists] == [len(table.rows) for table in reversed(tables)]
    assert (found.children.arrived, found.children.left, found.children.moves) == ({}, (), ())


@given(TABLES, TABLES)
def test_what_is_new_one_way_is_gone_the_other_way(old: Tables, new: Tables) -> None:
    there, back = compared(old, new), compared(new, old, is_turned=True)
    assert new_rows(there.lists) == gone_rows(back.lists)
    assert gone_rows(there.lists) == new_rows(back.lists)


@given(TABLES, TABLES)
def test_the_same_cells_differ_both_ways(old: Tables, new: Tables) -> None:
    there, back = compared(old, new), compared(new, old, is_turned=True)
    assert cells(there.lists) == cells(back.lists, is_turned=True)


@given(TABLES, TABLES)
def test_every_row_is_in_both_or_new_or_gone(old: Tables, new: Tables) -> None:
    for one in compared(old, new).lists:
        assert one.both + one.arrived_rows == one.new_rows
        assert one.both + one.left_rows == one.old_rows


@given(TABLES, TABLES)
def test_children_who_left_or_came_or_stayed_are_all_children(old: Tables, new: Tables) -> None:
    children = compared(old, new).children
    left = sum(len(rows) for group in children.left for rows in group.places.values())
    assert children.both + left == children.old
    assert children.both + sum(map(len, children.arrived.values())) == children.new


@given(TABLES, TABLES, ISSUES, ISSUES)
def test_every_issue_of_either_workbook_is_told_once(
    old: Tables, new: Tables, before: list[IssueBatch], after: list[IssueBatch]
) -> None:
    old, new = (_long(old), _long(new))
    found = compare(
        side(OLD_DAY, *old, found=result(*before)), side(NEW_DAY, *new, found=result(*after)), SPECIFICATION, {}
    ).issues
    open_before = sum(issue.count(Move.FIXED, Move.LEFT, Move.STILL_OPEN) for issue in found)
    open_now = sum(issue.count(Move.STILL_OPEN, Move.INTRODUCED, Move.CAME) for issue in found)
    assert open_before == sum(len(one.rows) for one in before)
    assert open_now == sum(len(one.rows) for one in after)


def _long(tables: Tables) -> Tables:
    """With plans on all rows that issues may name."""
    rows = [dict(zip(tables[0].columns, cells, strict=True)) for cells in zip(*tables[0].columns.values(), strict=True)]
    more = [{"child_id": f"M{place}", "started_on": "2026-05-15"} for place in range(8 - len(rows))]
    return plans(*rows, *more), tables[1]
