"""Outcomes as a document."""

import json
from datetime import date
from typing import Any

import pytest

from ilacs.published.outcomes import outcomes_as_at
from ilacs.published.outcomes_json import describe_outcomes
from tests.unit.published.inspections import CUMBRIA, LEEDS, inspection, register

HELD = register(
    inspection(LEEDS, date(2019, 1, 7), "RRRR", published_on=date(2019, 3, 1)),
    inspection(LEEDS, date(2022, 1, 10), "GGGG", published_on=date(2022, 3, 1)),
    inspection(CUMBRIA, date(2022, 9, 19), "RRRG", published_on=date(2022, 11, 15)),
)


@pytest.fixture
def document() -> Any:
    return json.loads(json.dumps(describe_outcomes(outcomes_as_at(date(2023, 3, 31), HELD))))


def test_the_document_begins_with_what_is_most_asked_for(document: Any) -> None:
    assert list(document)[:5] == ["as_at", "n", "profile", "by_region", "transitions"]
    assert (document["as_at"], document["n"]) == ("2023-03-31", 2)


def test_each_judgement_has_four_grades_and_what_is_not_in_its_framework(document: Any) -> None:
    counts = document["profile"]["care_leavers"]
    assert list(counts)[:5] == ["outstanding", "good", "requires_improvement", "inadequate", "not_in_framework"]
    assert counts["not_in_framework"] == 2


def test_each_region_has_a_profile_of_its_own(document: Any) -> None:
    assert document["by_region"]["North West"]["overall_effectiveness"]["requires_improvement"] == 1


def test_percentages_come_with_their_n(document: Any) -> None:
    assert document["good_or_better"]["overall_effectiveness"] == {"percent": 50.0, "good_or_better": 1, "n": 2}
    assert document["good_or_better"]["care_leavers"] == {"percent": None, "good_or_better": 0, "n": 0}


def test_transitions_are_given_both_ways(document: Any) -> None:
    assert document["transitions"]["first_to_latest"]["improved"] == 1
    assert document["transitions"]["to_next"]["n"] == 1


def test_authorities_without_a_result_are_named_apart_by_reason(document: Any) -> None:
    assert {"code": "940", "name": "North Northamptonshire"} in document["not_inspected"]
    assert {"code": "886", "name": "Kent"} in document["unread"]


def test_authorities_that_have_ended_since_are_named_with_their_grade(document: Any) -> None:
    assert document["abolished_since"] == [
        {"code": "909", "name": "Cumbria", "overall_effectiveness": "requires_improvement"}
    ]


def test_our_own_measure_says_whose_it_is(document: Any) -> None:
    assert document["continuity"]["says"].startswith("Our own measure")
    assert (document["continuity"]["passing"], document["continuity"]["n"]) == (1, 2)


def test_the_day_of_publication_is_said_where_one_was_given() -> None:
    known = outcomes_as_at(date(2023, 3, 31), HELD, published_by=date(2022, 6, 1))
    assert describe_outcomes(known)["published_by"] == "2022-06-01"
