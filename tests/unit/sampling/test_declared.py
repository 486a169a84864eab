"""Activities, criteria and strata as declared."""

import pytest
from hypothesis import given as hypothesis_given
from hypothesis import strategies as st

from ilacs.annex_a import Specification
from ilacs.sampling import load_activities, load_criteria, load_strata
from ilacs.sampling.declared import share_out
from ilacs.sampling.finding import bind_criteria

ACTIVITIES = load_activities()
CRITERIA = load_criteria()


def test_shares_follow_the_weights() -> None:
    assert share_out(10, {"a": 1, "b": 4}) == {"a": 2, "b": 8}


def test_the_largest_remainder_has_the_odd_place() -> None:
    assert share_out(4, {"a": 1, "b": 2}) == {"a": 1, "b": 3}


def test_nothing_is_shared_among_nobody() -> None:
    assert share_out(5, {"a": 0}) == {"a": 0}


@hypothesis_given(st.integers(0, 200), st.dictionaries(st.text(max_size=3), st.integers(1, 50), min_size=1))
def test_every_place_is_shared_and_nobody_is_a_whole_place_off(places: int, weights: dict[str, int]) -> None:
    shared = share_out(places, weights)
    assert sum(shared.values()) == places
    assert all(abs(shared[name] - places * weight / sum(weights.values())) < 1 for name, weight in weights.items())


def test_every_criterion_binds(specification: Specification) -> None:
    assert bind_criteria(CRITERIA.values(), specification).keys() == CRITERIA.keys()


@pytest.mark.parametrize("name", ACTIVITIES)
def test_an_activity_names_lists_and_criteria_that_exist(name: str, specification: Specification) -> None:
    activity = ACTIVITIES[name]
    assert activity.lists.keys() <= specification.lists.keys()
    assert set(activity.only) <= CRITERIA.keys()
    assert "memory" in activity.sure


@pytest.mark.parametrize("name", [name for name, activity in ACTIVITIES.items() if activity.only])
def test_criteria_that_are_singled_out_are_of_the_lists(name: str) -> None:
    activity = ACTIVITIES[name]
    assert {CRITERIA[only].list_ for only in activity.only} == activity.lists.keys()


def test_every_reason_is_a_sentence() -> None:
    assert [one.name for one in CRITERIA.values() if not one.reason.endswith(".")] == []


def test_cases_are_spread_over_a_column_that_lists_have(specification: Specification) -> None:
    assert load_strata().by in specification.lists["children_in_need"].columns
