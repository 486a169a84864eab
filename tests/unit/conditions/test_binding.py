"""What a condition may name, and what it becomes."""

import pytest

from ilacs.records import Problem
from tests.unit.checking.building import LIST, bind

NAMES = {
    "its own column": ("started_on is null", "this.started_on IS NULL"),
    "its own column under this": ("this.started_on is null", "this.started_on IS NULL"),
    "its own column under the list": (f"{LIST}.started_on is null", "this.started_on IS NULL"),
    "the row of the sheet": ("sheet_row > 3", "this.sheet_row > 3"),
    "capitals": ("STARTED_ON Is Null", "this.started_on IS NULL"),
    "a named day": ("started_on > as_at", "this.started_on > p__as_at"),
    "a setting": ("previous_plans > caseload_limit", "this.previous_plans > p__caseload_limit"),
    "the number of the list": ("this_list_number > 6", "7 > 6"),
    "another list": (
        "child_id in (select child_id from contacts)",
        "this.child_id IN (SELECT contacts.child_id FROM contacts AS contacts)",
    ),
    "a query without a list": ("(select started_on) is null", "(SELECT this.started_on) IS NULL"),
    "an alias": (
        "exists (select 1 from contacts c where c.child_id = this.child_id)",
        "EXISTS(SELECT 1 FROM contacts AS c WHERE c.child_id = this.child_id)",
    ),
    "the list itself again": (
        f"exists (select 1 from {LIST} p where p.child_id = {LIST}.child_id)",
        "EXISTS(SELECT 1 FROM child_protection AS p WHERE p.child_id = this.child_id)",
    ),
    "a list of the earlier workbook": (
        "child_id in (select p.child_id from previous.contacts p)",
        "this.child_id IN (SELECT p.child_id FROM previous.contacts AS p)",
    ),
    "this list of the earlier workbook": (
        "child_id in (select p.child_id from previous.this p)",
        "this.child_id IN (SELECT p.child_id FROM previous.child_protection AS p)",
    ),
    "a look-up table": (
        "exists (select 1 from reference.postcodes p where p.authority = child_id)",
        "EXISTS(SELECT 1 FROM reference.postcodes AS p WHERE p.authority = this.child_id)",
    ),
    "a view": (
        "exists (select 1 from events e where e.happened_on > started_on)",
        "EXISTS(SELECT 1 FROM events AS e WHERE e.happened_on > this.started_on)",
    ),
    "a derived table": (
        "exists (select 1 from (select child_id as c, count(*) as n from contacts group by child_id) x where n > 1)",
        "EXISTS(SELECT 1 FROM (SELECT contacts.child_id AS c, COUNT(*) AS n FROM contacts AS contacts"
        " GROUP BY contacts.child_id) AS x WHERE x.n > 1)",
    ),
    "a join": (
        "exists (select 1 from contacts c join referrals r on r.child_id = c.child_id"
        " where c.child_id = this.child_id)",
        "EXISTS(SELECT 1 FROM contacts AS c JOIN referrals AS r ON r.child_id = c.child_id WHERE c.child_id ="
        " this.child_id)",
    ),
}
FUNCTIONS = {
    "days": ("days(started_on, ended_on) > 1", "DATE_DIFF('DAY', (this.started_on), (this.ended_on)) > 1"),
    "matches": ("matches(child_id, '^[A-Z]{3}$')", "REGEXP_MATCHES((this.child_id), ('^[A-Z]{3}$'))"),
    "edit_distance": ("edit_distance(child_id, 'A') = 1", "LEVENSHTEIN((this.child_id), ('A')) = 1"),
    "is_weekend": ("is_weekend(started_on)", "(ISODOW((this.started_on)) >= 6)"),
    "working days of columns": (
        "working_days(started_on, ended_on) > 1",
        "(this.ended_on__ordinal - this.started_on__ordinal) > 1",
    ),
    "working days of a named day": (
        "working_days(started_on, as_at) > 1",
        "(p__as_at__ordinal - this.started_on__ordinal) > 1",
    ),
    "working days of what is worked out": (
        "working_days(coalesce(ended_on, as_at), as_at) > 1",
        "(p__as_at__ordinal - (SELECT k.ordinal FROM calendar AS k WHERE k.day = COALESCE(this.ended_on, p__as_at)))"
        " > 1",
    ),
    "working days on another list": (
        "exists (select 1 from section_47 s where working_days(s.strategy_discussed_on, started_on) > 1)",
        "EXISTS(SELECT 1 FROM section_47 AS s WHERE (this.started_on__ordinal - s.strategy_discussed_on__ordinal) > 1)",
    ),
    "rest day of a column": ("is_rest_day(started_on)", "this.started_on__rest"),
    "rest day of a named day": ("is_rest_day(as_at)", "p__as_at__rest"),
    "one in another": (
        "days(add_days(started_on, 7), ended_on) > 1",
        "DATE_DIFF('DAY', (CAST((this.started_on) + INTERVAL ((7)) DAY AS DATE)), (this.ended_on)) > 1",
    ),
    "plain SQL": ("coalesce(lower(child_id), 'a') = 'a'", "COALESCE(LOWER(this.child_id), 'a') = 'a'"),
}


@pytest.mark.parametrize(("where", "sql"), NAMES.values(), ids=NAMES)
def test_a_name_is_traced_to_its_owner(where: str, sql: str) -> None:
    assert bind(where).sql == sql


@pytest.mark.parametrize(("where", "sql"), FUNCTIONS.values(), ids=FUNCTIONS)
def test_a_function_becomes_sql(where: str, sql: str) -> None:
    assert bind(where).sql == sql


def test_a_condition_tells_what_it_reads_of_each_list() -> None:
    bound = bind("ended_on < started_on and child_id in (select c.child_id from contacts c)")
    assert bound.reads == {LIST: {"ended_on", "started_on", "child_id"}, "contacts": {"child_id"}}


def test_counting_a_list_reads_it_though_no_column_is_named() -> None:
    assert bind("(select count(*) from contacts) > 1").reads == {"contacts": set()}


def test_working_days_read_the_number_beside_the_date() -> None:
    assert bind("working_days(started_on, as_at) > 1").reads == {LIST: {"started_on", "started_on__ordinal"}}


def test_working_days_of_what_is_worked_out_read_the_calendar() -> None:
    assert "calendar" in bind("working_days(add_days(started_on, 1), as_at) > 1").reads


def test_a_condition_tells_its_days_and_settings() -> None:
    assert bind("started_on > as_at and previous_plans > caseload_limit").parameters == {"as_at", "caseload_limit"}


def test_own_columns_keep_the_order_of_the_condition() -> None:
    assert bind("ended_on < started_on or ended_on is null").own_columns == ["ended_on", "started_on"]


def test_a_column_of_another_list_is_not_its_own() -> None:
    assert bind("exists (select 1 from contacts c where c.gender = 'Male')").own_columns == []


def test_an_inner_column_hides_the_outer_of_its_name() -> None:
    assert bind("exists (select 1 from contacts where child_id = 'A')").reads == {"contacts": {"child_id"}}


def test_a_sub_query_within_one_reaches_both_outer_lists() -> None:
    where = (
        "exists (select 1 from contacts c where exists"
        " (select 1 from referrals r where r.child_id = c.child_id and r.referred_on < this.started_on))"
    )
    assert bind(where).reads == {
        "referrals": {"child_id", "referred_on"},
        "contacts": {"child_id"},
        LIST: {"started_on"},
    }


def test_a_window_outside_sub_queries_is_noted() -> None:
    bound = bind("count(*) over (partition by child_id order by sheet_row) > 1")
    assert (bound.window, bound.has_aggregate) == ("this.child_id / ORDER BY this.sheet_row", False)


def test_a_window_inside_a_sub_query_is_not_the_rule_s_own() -> None:
    where = "child_id in (select x.child_id from (select child_id, row_number() over () as n from contacts) x)"
    assert (bind(where).window, bind(where).has_subquery) == ("", True)


def test_an_aggregate_outside_windows_and_sub_queries_is_noted() -> None:
    assert bind("count(*) filter (where ended_on is null) > 5").has_aggregate


def test_an_aggregate_inside_a_sub_query_is_not_the_rule_s_own() -> None:
    assert not bind("(select count(*) from contacts) > 5").has_aggregate


def test_comments_are_left_out() -> None:
    assert bind("started_on is null -- */ or true /*").sql == "this.started_on IS NULL"


@pytest.mark.parametrize(
    ("where", "says"),
    [
        ("startedon is null", "startedon is no column of child_protection and no setting. Did you mean started_on"),
        ("zzz is null", "zzz is no column of child_protection and no setting."),
        ("this.nosuch is null", "this.nosuch is no column"),
        ("contacts.child_id is null", "contacts.child_id is no column"),
        ("exists (select 1 from contacts c where c.ended_on is null)", "c.ended_on is no column"),
        ("exists (select 1 from contacts c where x.child_id = 'A')", "x.child_id is no column"),
        ("exists (select 1 from (select child_id from contacts) x where x.gender = 'Male')", "x.gender is no column"),
        ("exists (select 1 from contact)", "There is no list called contact. Did you mean contacts?"),
        ("exists (select 1 from reference.this)", "There is no list called reference.child_protection"),
        ("exists (select 1 from calendar)", "There is no list called calendar."),
        ("agon(started_on) = 1", "There is no function agon with 1 arguments. Did you mean age_on?"),
        ("age_on(born_on) = 1", "There is no function age_on with 1 arguments."),
        ("working_days(started_on) = 1", "There is no function working_days with 1 arguments."),
        ("days(started_on, ended_on, as_at) = 1", "There is no function days with 3 arguments."),
        ("is_rest_day(started_on, ended_on)", "There is no function is_rest_day with 2 arguments."),
        ("started_on__ordinal > 1", "started_on__ordinal is no column"),
        ("contacts is null", "contacts is no column"),
        ("rowid > 1", "rowid is no column"),
    ],
)
def test_what_is_unknown_is_refused_with_the_nearest_names(where: str, says: str) -> None:
    with pytest.raises(Problem, match="^" + says.replace("(", r"\(").replace("?", r"\?")):
        bind(where)


@pytest.mark.parametrize(
    ("where", "says"),
    [
        ("started_on is null or (true", "Look at line 1, column 27"),
        ("ended_on <\nstarted_on and )", "Look at line 2, column 16 near \\)"),
        ("child_id = 'A", "Look for quotes that do not close"),
        ("", "is not one expression"),
        ("started_on is null x", "near x"),
        ("1, 2", "is not one expression"),
        ("select 1", "near select"),
    ],
)
def test_what_is_no_expression_is_refused_with_its_place(where: str, says: str) -> None:
    with pytest.raises(Problem, match=says):
        bind(where)


def test_a_condition_nested_too_deeply_is_refused() -> None:
    with pytest.raises(Problem, match="nested too deeply"):
        bind("(" * 3000 + "1" + ")" * 3000)
