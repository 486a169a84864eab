"""What is declared about comparing holds together with the lists."""

from ilacs.annex_a import ColumnType
from ilacs.comparing.declared import (
    Manner,
    load_chances,
    load_compared_lists,
    load_services,
    load_words,
    manners_of,
)
from ilacs.lib.facts import read_facts
from ilacs.records.comparisons import Arrived, CellChange, Left, Move
from tests.unit.comparing.building import SPECIFICATION

COLUMNS = [(list_.name, column) for list_ in SPECIFICATION.lists.values() for column in list_.columns.values()]


def test_every_list_is_compared() -> None:
    assert list(load_compared_lists()) == list(SPECIFICATION.lists)


def test_every_column_says_what_another_value_means() -> None:
    assert [(name, column.name) for name, column in COLUMNS if column.name not in manners_of(name)] == []


def test_no_column_is_named_that_there_is_not_or_named_twice() -> None:
    declared = read_facts("annex_a/comparing")["columns"]
    named = [name for columns in declared.values() for name in columns]  # type: ignore[attr-defined]
    assert sorted(named) == sorted({column.name for _, column in COLUMNS})


def test_what_lists_begin_and_end_with_are_days_of_theirs() -> None:
    named = [(name, day) for name, how in load_compared_lists().items() for day in (how.begins, *how.ends) if day]
    assert [
        (name, day) for name, day in named if SPECIFICATION.lists[name].columns[day].type is not ColumnType.DATE
    ] == []


def test_what_tells_the_reason_is_a_column_of_codes() -> None:
    reasons = [(name, how.reason) for name, how in load_compared_lists().items() if how.reason]
    assert [name for name, reason in reasons if not SPECIFICATION.lists[name].columns[reason].codes] == []


def test_an_end_concludes_and_a_start_stands() -> None:
    assert {manners_of(name)[end] for name, how in load_compared_lists().items() for end in how.ends} == {
        Manner.CONCLUDES
    }
    assert {manners_of(name)[how.begins] for name, how in load_compared_lists().items() if how.begins} == {
        Manner.STANDS
    }


def test_only_days_advance() -> None:
    advancing = [column for name, column in COLUMNS if manners_of(name)[column.name] is Manner.ADVANCES]
    assert {column.type for column in advancing} == {ColumnType.DATE}


def test_every_way_in_which_something_changes_has_words() -> None:
    parts = {"arrived": Arrived, "left": Left, "cells": CellChange, "issues": Move}
    assert {part: set(load_words(part)) for part in parts} == {part: set(kinds) for part, kinds in parts.items()}


def test_services_are_lists() -> None:
    assert set(load_services()) <= set(SPECIFICATION.lists)


def test_the_method_is_named_with_its_source() -> None:
    assert "Newcombe" in load_chances().method
    assert load_chances().source
