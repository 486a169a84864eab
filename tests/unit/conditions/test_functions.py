"""The functions of conditions, worked out by a real engine."""

import pytest

from ilacs.annex_a import load_specification
from ilacs.conditions.functions import IS_REST_DAY, PLAIN, TEMPLATES, WORKING_DAYS
from tests.unit.checking.building import faulty, table

CASES = [
    # A child born on 29 February has a birthday on 1 March in other years.
    ("age_on(date '2016-02-29', date '2017-02-28') = 0", True),
    ("age_on(date '2016-02-29', date '2017-03-01') = 1", True),
    ("age_on(date '2016-02-29', date '2020-02-28') = 3", True),
    ("age_on(date '2016-02-29', date '2020-02-29') = 4", True),
    ("age_on(date '2010-07-01', date '2024-06-30') = 13", True),
    ("age_on(date '2010-07-01', date '2024-07-01') = 14", True),
    ("age_on(date '2024-07-02', date '2024-07-01') = -1", True),
    ("days(date '2024-02-28', date '2024-03-01') = 2", True),
    ("days(date '2024-03-01', date '2024-02-28') = -2", True),
    ("add_days(date '2024-02-28', 2) = date '2024-03-01'", True),
    ("add_days(date '2024-03-01', -1) = date '2024-02-29'", True),
    ("add_months(date '2024-01-31', 1) = date '2024-02-29'", True),
    ("add_months(date '2023-01-31', 1) = date '2023-02-28'", True),
    ("add_months(date '2024-03-31', -1) = date '2024-02-29'", True),
    ("add_months(date '2024-08-31', 1) = date '2024-09-30'", True),
    # Christmas 2023: Monday and Tuesday are bank holidays.
    ("working_days(date '2023-12-22', date '2023-12-27') = 1", True),
    ("working_days(date '2023-12-22', date '2024-01-02') = 4", True),
    # Easter 2024: Good Friday on 29 March, Easter Monday on 1 April.
    ("working_days(date '2024-03-28', date '2024-04-02') = 1", True),
    ("working_days(date '2024-04-02', date '2024-03-28') = -1", True),
    ("working_days(date '2024-06-28', as_at) = 1", True),
    ("working_days(date '2024-06-29', date '2024-06-30') = 0", True),
    ("is_rest_day(date '2024-03-29')", True),
    ("is_rest_day(date '2024-03-30')", True),
    ("is_rest_day(date '2024-03-28')", False),
    ("is_rest_day(as_at)", False),
    ("is_weekend(date '2024-06-29')", True),
    ("is_weekend(date '2024-06-30')", True),
    ("is_weekend(date '2024-03-29')", False),
    ("matches('AB12', '^[A-Z]{2}[0-9]+$')", True),
    ("matches('ab12', '^[A-Z]{2}')", False),
    ("edit_distance('kitten', 'sitting') = 3", True),
    ("edit_distance('A', 'A') = 0", True),
]
IN_TABLE = [
    ("working_days(started_on, ended_on) = 1", [2]),
    ("working_days(started_on, as_at) = 63", [2, 3]),
    ("working_days(coalesce(ended_on, as_at), as_at) = 0", [3]),
    ("is_rest_day(ended_on)", []),
    ("is_rest_day(born_on)", [2]),
    ("age_on(born_on, started_on) = 3", [2]),
    ("is_weekend(born_on) or matches(child_id, '^B')", [2, 3]),
]
PLAIN_CALLS = {
    "coalesce": "coalesce(null, 1) = 1",
    "nullif": "nullif(1, 1) is null",
    "least": "least(1, 2) = 1",
    "greatest": "greatest(1, 2) = 2",
    "lower": "lower('A') = 'a'",
    "upper": "upper('a') = 'A'",
    "length": "length('abc') = 3",
    "replace": "replace('a b', ' ', '') = 'ab'",
    "abs": "abs(-1) = 1",
    "round": "round(1.4) = 1",
    "floor": "floor(1.9) = 1",
    "ceil": "ceil(1.1) = 2",
    "trim": "trim(' a ') = 'a'",
    "substring": "substring('abc', 2, 1) = 'b'",
    "left": "left('abc', 1) = 'a'",
    "right": "right('abc', 1) = 'c'",
    "concat": "concat('a', 'b') = 'ab'",
    "if": "if(true, 1, 2) = 1",
    "case": "case when true then 1 else 2 end = 1",
    "cast": "cast('1' as integer) = 1",
    "year": "year(as_at) = 2024",
    "month": "month(as_at) = 7",
    "day": "day(as_at) = 1",
    "levenshtein": "levenshtein('a', 'b') = 1",
    "count": "(select count(*) from child_protection) = 2",
    "sum": "(select sum(previous_plans) from child_protection) = 3",
    "avg": "(select avg(previous_plans) from child_protection) = 1.5",
    "min": "(select min(previous_plans) from child_protection) = 1",
    "max": "(select max(previous_plans) from child_protection) = 2",
    "median": "(select median(previous_plans) from child_protection) = 1.5",
    "mode": "(select mode(gender) from child_protection) = 'Male'",
    "lag": "lag(sheet_row) over (order by sheet_row) = 2 or sheet_row = 2",
    "lead": "lead(sheet_row) over (order by sheet_row) = 3 or sheet_row = 3",
    "row_number": "row_number() over (order by sheet_row) = sheet_row - 1",
    "rank": "rank() over (order by gender) = 1",
    "dense_rank": "dense_rank() over (order by gender) = 1",
    "first_value": "first_value(sheet_row) over (order by sheet_row) = 2",
    "last_value": "last_value(sheet_row) over (order by gender) >= 2",
}
TABLE = table(
    child_id=["A", "B"],
    gender=["Male", "Male"],
    born_on=["2020-04-05", None],
    started_on=["2024-03-28", "2024-03-28"],
    ended_on=["2024-04-02", None],
    previous_plans=["1", "2"],
)


@pytest.mark.parametrize(("condition", "is_true"), CASES)
def test_a_function_gives_what_a_person_would_count(condition: str, is_true: bool) -> None:
    assert faulty(condition, table(child_id=["A"])) == ([2] if is_true else [])


@pytest.mark.parametrize(("condition", "rows"), IN_TABLE)
def test_a_function_reads_columns(condition: str, rows: list[int]) -> None:
    assert faulty(condition, TABLE) == rows


@pytest.mark.parametrize("condition", PLAIN_CALLS.values(), ids=PLAIN_CALLS)
def test_a_function_of_sql_may_be_used(condition: str) -> None:
    assert faulty(condition, TABLE) == [2, 3]


def test_every_function_of_sql_that_is_allowed_is_tried_here() -> None:
    assert set(PLAIN_CALLS) == set(PLAIN)


@pytest.mark.parametrize("name", [*TEMPLATES, WORKING_DAYS, IS_REST_DAY])
def test_a_blank_makes_no_function_true(name: str) -> None:
    blank = "child_id" if name in ("matches", "edit_distance") else "started_on"
    second = "1" if name.startswith("add_") else "'A'" if blank == "child_id" else "as_at"
    call = f"{name}({blank})" if name.startswith("is_") else f"{name}({blank}, {second})"
    assert faulty(f"{call} is not null", table(child_id=[None], started_on=[None])) == []


def test_the_calendar_reaches_from_before_any_open_case_to_after() -> None:
    where = "is_rest_day(date '1950-12-25') and is_rest_day(date '2050-12-26') and not is_rest_day(date '2050-12-28')"
    assert faulty(where, table("contacts", child_id=["A"])) == [2]


def test_every_list_may_count_working_days_of_every_date() -> None:
    lists = load_specification().lists
    dated = [
        (name, column.name) for name, one in lists.items() for column in one.columns.values() if column.type == "date"
    ]
    found = [faulty(f"working_days({c}, as_at) = 1", table(name, **{c: ["2024-06-28"]})) for name, c in dated]
    assert found == [[2]] * len(dated)
