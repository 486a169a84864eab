"""What is declared about journeys fits the lists."""

import re

import pytest

from ilacs.annex_a import ColumnType
from ilacs.journeys.declared import load_events, load_marks, load_not_events, load_stretches
from ilacs.journeys.services import Source, load_ends, load_services
from tests.unit.journeys.building import SPECIFICATION

WITH_CHILDREN = [list_ for list_ in SPECIFICATION.lists.values() if "child_id" in list_.columns]
DAYS = [
    (list_.name, column.name)
    for list_ in WITH_CHILDREN
    for column in list_.columns.values()
    if column.type is ColumnType.DATE
]
SERVICES = load_services().values()
SOURCES = [source for service in SERVICES for source in (*service.enters, *service.awaits)]
STRETCHES = {kind.name for kind in load_stretches()}
EVENTS = {kind.name for kind in load_events()}


def test_every_column_of_days_is_an_event_or_says_why_not() -> None:
    events = [(kind.list_, kind.column) for kind in load_events()]
    others = [(list_, column) for list_, column in DAYS if column in load_not_events()]
    assert sorted(events + others) == sorted(DAYS)


def test_what_is_no_event_says_why_in_a_sentence() -> None:
    assert [why for why in load_not_events().values() if not why.endswith(".")] == []


def test_what_an_event_has_beside_it_is_a_column_of_its_list() -> None:
    beside = [(kind.list_, kind.beside) for kind in load_events() if kind.beside]
    assert beside
    assert [pair for pair in beside if pair[1] not in SPECIFICATION.lists[pair[0]].columns] == []


def test_a_stretch_runs_between_columns_of_days() -> None:
    pairs = [(kind.list_, column) for kind in load_stretches() for column in (kind.from_, *kind.to)]
    assert set(pairs) <= set(DAYS)


def test_a_mark_has_one_shape() -> None:
    shapes = [(rule.between, rule.after, rule.twice, rule.together, rule.outside, rule.past) for rule in load_marks()]
    assert [sum(map(bool, shape)) for shape in shapes] == [1] * len(shapes)


def test_a_mark_is_about_stretches_and_events_that_there_are() -> None:
    stretches = {
        name
        for rule in load_marks()
        for name in (*rule.between, *rule.twice, *rule.together, *rule.within, *rule.unless_during)
    } | {name for rule in load_marks() for name in (rule.outside, rule.past) if name}
    events = {name for rule in load_marks() for name in (rule.after, rule.event, *rule.until) if name}
    assert (stretches - STRETCHES, events - EVENTS) == (set(), set())


def test_a_mark_says_what_and_why_in_sentences() -> None:
    assert [rule.name for rule in load_marks() if not re.fullmatch(r"[A-Z{].*\.", rule.says)] == []
    assert [rule.name for rule in load_marks() if not rule.because.endswith(".")] == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: f"{source.list_}.{source.from_ or source.list_}")
def test_what_brings_a_child_into_a_service_is_on_the_lists(source: Source) -> None:
    columns = SPECIFICATION.lists[source.list_].columns
    asked = {source.from_, source.to, *(source.only or {}), *(source.unless or {})} - {""}
    assert asked <= columns.keys()


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: f"{source.list_}.{source.from_ or source.list_}")
def test_the_values_that_a_source_asks_for_are_codes(source: Source) -> None:
    filters = {**(source.only or {}), **(source.unless or {})}
    columns = SPECIFICATION.lists[source.list_].columns
    codes = {name: SPECIFICATION.code_sets[columns[name].codes].codes.keys() for name in filters}
    assert [name for name, values in filters.items() if not values <= codes[name]] == []


def test_one_service_leads_to_the_next_and_all_to_the_ends() -> None:
    layers = [service.layer for service in SERVICES]
    assert layers == sorted(layers)
    assert {end.layer for end in load_ends()} == {max(layers) + 1}


def test_a_step_back_leads_to_a_service_further_on() -> None:
    back = [service for service in SERVICES if service.going_back]
    assert [load_services()[service.going_back].layer > service.layer for service in back] == [True]
