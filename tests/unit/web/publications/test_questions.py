import pytest
from django.test import RequestFactory

from ilacs.lib.problem import Problem
from ilacs.web.publications.questions import Question, read_question, read_strictly


def question(ask: RequestFactory, query: str) -> Question:
    return read_question(ask.get(f"/reports?{query}"))


def test_words_and_values_are_read(ask: RequestFactory) -> None:
    asked = question(ask, "q=foster+care&grade=good&grade=outstanding&page=2").asked
    assert (asked.words, asked.page) == ("foster care", 2)
    assert asked.filters.chosen == {"grade": ("good", "outstanding")}


def test_a_council_may_be_given_by_name(ask: RequestFactory) -> None:
    assert question(ask, "authority=Leeds").asked.filters.chosen == {"authority": ("383",)}
    assert question(ask, "neighbours=leeds").asked.filters.neighbours_of == "383"


def test_the_same_value_twice_counts_once(ask: RequestFactory) -> None:
    assert question(ask, "authority=Leeds&authority=383").asked.filters.chosen == {"authority": ("383",)}


def test_what_is_left_out_is_said(ask: RequestFactory) -> None:
    found = question(ask, "grade=good&grade=splendid&colour=red")
    assert found.asked.filters.chosen == {"grade": ("good",)}
    assert len(found.problems) == 2


def test_a_council_without_neighbours_is_said(ask: RequestFactory) -> None:
    found = question(ask, "neighbours=Cumbria")
    assert found.asked.filters.neighbours_of == ""
    assert found.problems == ("Cumbria has no statistical neighbours of 2025.",)


def test_empty_fields_of_a_form_ask_for_nothing(ask: RequestFactory) -> None:
    assert question(ask, "q=&from=&to=&neighbours=&latest=") == question(ask, "")


def test_a_file_takes_no_question_that_makes_no_sense(ask: RequestFactory) -> None:
    with pytest.raises(Problem, match="no filter called colour"):
        read_strictly(ask.get("/reports.csv?colour=red"))


def test_a_file_takes_one_that_does(ask: RequestFactory) -> None:
    assert read_strictly(ask.get("/reports.csv?q=neglect")).words == "neglect"
