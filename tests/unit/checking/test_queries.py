"""Questions put to the engine, and its answers taken apart."""

from ilacs.checking.queries import faulty_rows, list_query, row_query
from tests.unit.checking.building import planned

ONE, TWO = planned("ended_on < started_on", "one"), planned("age > 1", "two")


def test_no_answer_is_no_row_under_any_rule() -> None:
    assert faulty_rows([ONE, TWO], []) == {ONE.name: [], TWO.name: []}


def test_answers_are_parted_by_rule_and_sorted() -> None:
    answers = [(5, True, False), (2, True, None), (4, False, True)]
    assert faulty_rows([ONE, TWO], answers) == {ONE.name: [2, 5], TWO.name: [4]}


def test_rules_of_one_list_are_asked_together() -> None:
    query = row_query([ONE, TWO], {ONE.name: "a", TWO.name: "b"})
    assert "a AS b0, b AS b1 FROM child_protection AS this" in query


def test_a_question_about_a_list_reads_it_only_to_count() -> None:
    counted, looked_up = planned("count(*) > 1", per="list"), planned("exists (select 1 from contacts)", per="list")
    assert list_query(counted, counted.sql) == "SELECT COUNT(*) > 1 FROM child_protection AS this"
    assert " FROM child_protection" not in list_query(looked_up, looked_up.sql)
