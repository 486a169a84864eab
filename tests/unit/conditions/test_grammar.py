"""What cannot be smuggled in through a condition."""

import pytest

from ilacs.records import Problem
from tests.unit.checking.building import bind

STATEMENTS = [
    "drop table contacts",
    "delete from contacts",
    "insert into contacts values (1)",
    "update contacts set child_id = 'A'",
    "create table x (a int)",
    "attach 'x' as y",
    "copy (select 1) to 'x'",
    "install httpfs",
    "load httpfs",
    "pragma database_list",
    "set threads = 1",
    "call x()",
    "export database 'x'",
    "show tables",
    "describe contacts",
    "explain select 1",
    "with x as (select 1) select 1",
    "select 1; drop table contacts",
    "1; select 2",
    "started_on is null; started_on is null",
    "started_on is null) as x, (select 1",
]
FORMS = {
    "UNION": "child_id in (select child_id from contacts union select child_id from referrals)",
    "EXCEPT": "child_id in (select child_id from contacts except select child_id from referrals)",
    "WITH": "child_id in (with x as (select 'A' as child_id) select child_id from x)",
    "VALUES": "child_id in (values ('A'))",
    "LAMBDA": "list_filter(child_id, x -> x = 'A') is null",
    "COMPREHENSION": "[x for x in child_id if x = 'A'] is null",
    "PLACEHOLDER": "child_id = $1",
    "LATERAL": "exists (select 1 from contacts c, lateral (select 1) l)",
    "TABLESAMPLE": "exists (select 1 from contacts tablesample 10%)",
    "PIVOT": "exists (select 1 from contacts pivot (count(*) for gender in ('Male')))",
    "INTO": "exists (select 1 into x from contacts)",
    "DESCRIBE": "child_id = (describe contacts)",
    "SUMMARIZE": "exists (summarize contacts)",
    "QUALIFY": "exists (select 1 from contacts qualify row_number() over () > 1)",
    "ATTIMEZONE": "started_on at time zone 'UTC' > as_at",
    "INTERVAL": "started_on + interval 1 day > as_at",
    "ANY": "child_id = any (select child_id from contacts)",
    "BYTESTRING": "child_id = e'\\x41'",
}
SOURCES = [
    "exists (select 1 from read_csv('x'))",
    "exists (select 1 from read_csv_auto('/etc/passwd') t where t.column0 is null)",
    "exists (select 1 from read_text('/etc/passwd'))",
    "exists (select 1 from glob('*'))",
    "exists (select 1 from range(10))",
    "exists (select 1 from generate_series(1, 10) t)",
    "exists (select 1 from unnest([1, 2]))",
    "exists (select 1 from duckdb_settings())",
    "exists (select 1 from pragma_table_info('contacts'))",
    "exists (select 1 from query('select 1'))",
    "exists (select 1 from query_table('contacts'))",
    "exists (select * from 'x.csv')",
    'exists (select * from "x.csv")',
    "exists (select 1 from (select a from 'x.csv') t)",
    "exists (select 1 from information_schema.tables)",
    "exists (select 1 from main.contacts)",
    "exists (select 1 from memory.main.contacts)",
    "exists (select 1 from system.previous.contacts)",
    "exists (select 1 from contacts at (version => 1))",
]
CALLS = [
    "getenv('HOME') = 'A'",
    "current_setting('threads') = '1'",
    "started_on < today()",
    "started_on < now()",
    "started_on < current_date",
    "started_on < current_timestamp",
    "child_id = current_user",
    "random() < 0.5",
    "error('A')",
    "repeat('A', 1000000000) = child_id",
    "list_contains(child_id, 'A')",
    "string_agg(child_id, ',') = 'A'",
    "json_extract(child_id, '$.a') is null",
    "columns('.*') is null",
    "nextval('x') = 1",
    "read_text('/etc/passwd') is null",
]
ODD = {
    "a star in a sub-query": ("child_id in (select * from contacts)", "names each column"),
    "a star in a derived table": ("exists (select 1 from (select * from contacts) x)", "names each column"),
    "a star alone": ("*", "names each column"),
    "joining by using": ("exists (select 1 from contacts c join referrals r using (child_id))", "Write a join with on"),
    "a natural join": ("exists (select 1 from contacts natural join referrals)", "Write a join with on"),
    "a join by place": ("exists (select 1 from contacts positional join referrals)", "Write a join with on"),
    "a window by name": ("row_number() over w > 1", "partitioned and ordered by"),
    "a list in brackets": ("exists (select child_id from (contacts) c)", "a name after it"),
    "a join in brackets": ("exists (select 1 from (contacts c join referrals r on true) x)", "a name after it"),
    "a query without a name": ("exists (select child_id from (select child_id from contacts))", "a name after it"),
    "a command as a list": ("exists (select 1 from (show tables))", "a name after it"),
    "a statement as a list": ("exists (select 1 from (describe contacts) c)", "a name after it"),
    "a pivot as a list": ("exists (select 1 from (pivot contacts on gender) c)", "a name after it"),
    "another list called this": ("exists (select 1 from contacts as this)", "Give the other list another name"),
    "a column with its schema": ("previous.contacts.child_id = 'A'", "a short name"),
    "a setting as we write it": ("p__as_at is null", "Write a condition without it"),
    "a setting in text": ("child_id = 'p__as_at'", "Write a condition without it"),
    "an unknown setting in text": ("child_id = 'see p__nosuch here'", "Write a condition without it"),
    "a setting as an alias": ("exists (select 1 as p__as_at from contacts)", "Write a condition without it"),
}


@pytest.mark.parametrize("where", STATEMENTS)
def test_a_statement_is_refused(where: str) -> None:
    with pytest.raises(Problem, match=r"one expression|semicolon"):
        bind(where)


@pytest.mark.parametrize(("kind", "where"), FORMS.items(), ids=FORMS)
def test_a_form_that_is_not_on_the_list_is_refused(kind: str, where: str) -> None:
    with pytest.raises(Problem, match=f"may not hold {kind}"):
        bind(where)


@pytest.mark.parametrize("where", SOURCES)
def test_rows_come_from_declared_lists_alone(where: str) -> None:
    with pytest.raises(Problem, match=r"is no list|no list called|may not hold|no function"):
        bind(where)


@pytest.mark.parametrize("where", CALLS)
def test_a_function_that_is_not_on_the_list_is_refused(where: str) -> None:
    with pytest.raises(Problem, match=r"There is no function|may not hold"):
        bind(where)


@pytest.mark.parametrize(("where", "says"), ODD.values(), ids=ODD)
def test_what_could_be_misread_is_refused_with_a_way_out(where: str, says: str) -> None:
    with pytest.raises(Problem, match=says):
        bind(where)


@pytest.mark.parametrize("where", ["count(*) > 1", "exists (select * from contacts)", "exists (from contacts)"])
def test_a_star_that_reads_no_column_is_allowed(where: str) -> None:
    assert bind(where).sql
