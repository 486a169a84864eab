"""The functions of conditions agree with the same worked out in Python, on any days."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.loading import load_relations
from ilacs.engine import DuckDB, NewTable
from ilacs.lib.days import WorkingCalendar, add_months, age_on
from tests.unit.checking.building import SPECIFICATION, bind, circumstances, table

Pairs = list[tuple[datetime.date, datetime.date]]
DAYS = st.dates(datetime.date(1950, 1, 1), datetime.date(2050, 12, 31))
PAIRS = st.lists(st.tuples(DAYS, DAYS), min_size=1, max_size=40)
FEW = settings(max_examples=25, deadline=None)


def worked_out(expression: str, pairs: Pairs) -> list[object]:
    """What an expression over started_on and ended_on gives for each pair of days."""
    bound = bind(expression)
    columns = {
        "started_on": [start.isoformat() for start, _ in pairs],
        "ended_on": [end.isoformat() for _, end in pairs],
    }
    engine = DuckDB()
    try:
        workbook = CleanWorkbook([table(**columns)], "2023", SPECIFICATION, circumstances())
        load_relations(engine, workbook, bound.reads)
        rows = engine.run(f"SELECT {bound.sql} FROM child_protection AS this ORDER BY sheet_row")
    finally:
        engine.close()
    return [row[0] for row in rows]


@FEW
@given(PAIRS)
def test_an_age_is_the_same(pairs: Pairs) -> None:
    assert worked_out("age_on(started_on, ended_on)", pairs) == [age_on(start, end) for start, end in pairs]


@FEW
@given(PAIRS, st.integers(-600, 600))
def test_months_later_are_the_same(pairs: Pairs, months: int) -> None:
    assert worked_out(f"add_months(started_on, {months})", pairs) == [add_months(start, months) for start, _ in pairs]


@FEW
@given(PAIRS)
def test_working_days_are_the_same(pairs: Pairs) -> None:
    calendar: WorkingCalendar = circumstances().calendar
    assert worked_out("working_days(started_on, ended_on)", pairs) == [calendar.between(*pair) for pair in pairs]


@FEW
@given(PAIRS)
def test_working_days_from_the_calendar_are_the_same_as_from_beside_the_column(pairs: Pairs) -> None:
    looked_up = worked_out("working_days(add_days(started_on, 0), add_days(ended_on, 0))", pairs)
    assert looked_up == worked_out("working_days(started_on, ended_on)", pairs)


@FEW
@given(PAIRS)
def test_rest_days_are_the_same(pairs: Pairs) -> None:
    calendar = circumstances().calendar
    assert worked_out("is_rest_day(started_on)", pairs) == [calendar.is_rest_day(start) for start, _ in pairs]


@FEW
@given(PAIRS)
def test_days_are_the_same(pairs: Pairs) -> None:
    assert worked_out("days(started_on, ended_on)", pairs) == [(end - start).days for start, end in pairs]


@FEW
@given(st.lists(st.text(st.characters(blacklist_categories=("C",))).map(str.strip), min_size=1, max_size=20))
def test_text_goes_in_and_comes_out_the_same(texts: list[str]) -> None:
    engine = DuckDB()
    try:
        columns = {"n": [str(n) for n in range(len(texts))], "a": texts}
        engine.load([NewTable("t", {"n": "INTEGER", "a": "VARCHAR"}, columns)])
        assert [row[0] or "" for row in engine.run("SELECT a FROM t ORDER BY n")] == texts
    finally:
        engine.close()
