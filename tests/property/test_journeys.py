"""Whatever the lists hold, a journey is in order and whole, and the flows of all children add up."""

import datetime
import random
from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ilacs.annex_a import Column, ColumnType, List
from ilacs.journeys import flows, journey_of
from ilacs.journeys.declared import load_not_events
from ilacs.records import Table
from tests.unit.journeys.building import AS_AT, SPECIFICATION

CHILDREN = ("A1", "B2", "C3")
FIRST, LAST = datetime.date(2025, 10, 1), datetime.date(2026, 12, 1)
LISTS = [list_ for list_ in SPECIFICATION.lists.values() if "child_id" in list_.columns]
OF_INTEREST = ("is_no_further_action", "was_conference_unnecessary", "was_plan_made", "case_status", "eligibility")


def cells(column: Column) -> st.SearchStrategy[str | None]:
    if column.type is ColumnType.DATE:
        return st.none() | st.dates(FIRST, LAST).map(datetime.date.isoformat)
    codes = SPECIFICATION.code_sets[column.codes].codes
    return st.none() | st.sampled_from(sorted(codes))


@st.composite
def tables(draw: st.DrawFn, list_: List) -> Table:
    """A few rows of a list about three children."""
    rows = draw(st.integers(0, 3))
    columns = [c for c in list_.columns.values() if c.type is ColumnType.DATE or c.name in OF_INTEREST]
    drawn = {column.name: draw(st.lists(cells(column), min_size=rows, max_size=rows)) for column in columns}
    children = draw(st.lists(st.sampled_from(CHILDREN), min_size=rows, max_size=rows))
    positions = {name: place for place, name in enumerate(list_.columns)}
    return Table(list_.name, list_.title, range(2, 2 + rows), {"child_id": children} | drawn, positions, {})


WORKBOOKS = st.tuples(*map(tables, LISTS)).filter(lambda drawn: any(table.rows for table in drawn))


def shuffled(table: Table, seed: int) -> Table:
    """The same rows in another order, each with its own number."""
    order = random.Random(seed).sample(range(len(table.rows)), len(table.rows))
    columns = {name: [values[place] for place in order] for name, values in table.columns.items()}
    return replace(table, rows=[table.rows[place] for place in order], columns=columns)


def somebody(drawn: tuple[Table, ...]) -> str:
    return next(child for table in drawn for child in table.columns["child_id"] if child)


def dated_cells(drawn: tuple[Table, ...], child: str) -> Counter[tuple[str, int, str, str | None]]:
    """Every day that the lists hold of a child, and where."""
    return Counter(
        (table.list_, row, column.name, day)
        for table in drawn
        for column in SPECIFICATION.lists[table.list_].columns.values()
        if column.type is ColumnType.DATE and column.name not in load_not_events()
        for row, whose, day in zip(table.rows, table.columns["child_id"], table.columns[column.name], strict=True)
        if whose == child and day
    )


@given(WORKBOOKS)
def test_every_day_of_a_child_is_an_event_once(drawn: tuple[Table, ...]) -> None:
    child = somebody(drawn)
    events = journey_of(drawn, SPECIFICATION, child_id=child, as_at=AS_AT).events
    told = Counter((e.place.list_, e.place.row, e.place.column, e.on.isoformat()) for e in events)
    assert told == dated_cells(drawn, child)


@given(WORKBOOKS)
def test_events_are_in_order_and_their_days_add_up(drawn: tuple[Table, ...]) -> None:
    events = journey_of(drawn, SPECIFICATION, child_id=somebody(drawn), as_at=AS_AT).events
    days = [event.on for event in events]
    assert days == sorted(days)
    assert sum(event.days_since or 0 for event in events) == (max(days) - min(days)).days if days else not events


@given(WORKBOOKS, st.integers(0, 99))
def test_shuffled_rows_give_the_same_journey(drawn: tuple[Table, ...], seed: int) -> None:
    child = somebody(drawn)
    other = tuple(shuffled(table, seed) for table in reversed(drawn))
    one, two = (journey_of(lists, SPECIFICATION, child_id=child, as_at=AS_AT) for lists in (drawn, other))
    assert one == two


@given(WORKBOOKS)
def test_a_mark_is_within_what_the_lists_tell(drawn: tuple[Table, ...]) -> None:
    told = journey_of(drawn, SPECIFICATION, child_id=somebody(drawn), as_at=AS_AT)
    days = [AS_AT, *(event.on for event in told.events)]
    assert [mark for mark in told.marks if not min(days) <= mark.started_on < mark.ended_on <= max(days)] == []


@given(WORKBOOKS)
def test_whoever_came_to_a_service_left_it_or_ended_there(drawn: tuple[Table, ...]) -> None:
    told = flows(drawn, SPECIFICATION, as_at=AS_AT)
    came, went = Counter[str](), Counter[str]()
    for link in told.links:
        came[link.target] += link.children
        went[link.source] += link.children
    assert [node.name for node in told.nodes if node.entered + node.started != node.left + node.ended] == []
    assert {node.name: (node.entered, node.left) for node in told.nodes} == {
        node.name: (came[node.name], went[node.name]) for node in told.nodes
    }


@given(WORKBOOKS)
def test_every_child_begins_once_and_ends_once(drawn: tuple[Table, ...]) -> None:
    told = flows(drawn, SPECIFICATION, as_at=AS_AT)
    assert sum(node.started for node in told.nodes) == told.children == sum(node.ended for node in told.nodes)
    assert {node.name for node in told.nodes if node.ended} <= set(told.ends)


@given(WORKBOOKS)
def test_every_move_leads_on_and_every_return_back(drawn: tuple[Table, ...]) -> None:
    told = flows(drawn, SPECIFICATION, as_at=AS_AT)
    layers = {node.name: node.layer for node in told.nodes}
    assert [link for link in told.links if layers[link.source] >= layers[link.target]] == []
    assert [link for link in told.returns if layers[link.source] <= layers[link.target]] == []


@given(WORKBOOKS, st.integers(0, 99))
def test_shuffled_rows_give_the_same_flows(drawn: tuple[Table, ...], seed: int) -> None:
    other = tuple(shuffled(table, seed) for table in reversed(drawn))
    assert flows(drawn, SPECIFICATION, as_at=AS_AT) == flows(other, SPECIFICATION, as_at=AS_AT)
