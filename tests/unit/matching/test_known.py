from itertools import combinations

import pytest

from ilacs.annex_a import List
from ilacs.matching.corrections import Corrections
from ilacs.matching.known import know_headings
from ilacs.matching.wordings import key

from .building import SPECIFICATION, headings

LISTS = pytest.mark.parametrize("list_", SPECIFICATION.lists.values(), ids=lambda list_: list_.name)
KNOWN = know_headings(SPECIFICATION, Corrections())


@LISTS
def test_no_wording_stands_for_two_columns_of_a_list(list_: List) -> None:
    keys = {name: {key(text) for text in (column.heading, *column.also)} for name, column in list_.columns.items()}
    assert not [pair for pair in combinations(keys, 2) if keys[pair[0]] & keys[pair[1]]]


@LISTS
def test_no_wording_is_declared_in_vain(list_: List) -> None:
    keys = [key(text) for column in list_.columns.values() for text in (column.heading, *column.also)]
    assert sorted(keys) == sorted(set(keys))


@LISTS
def test_a_list_is_wholly_there_when_all_its_headings_are(list_: List) -> None:
    columns = KNOWN[list_.name].columns(map(key, headings(list_.name)))
    assert columns == set(list_.columns)
    assert KNOWN[list_.name].share(columns) == 1.0


@LISTS
def test_the_first_edition_is_a_whole_list_too(list_: List) -> None:
    columns = KNOWN[list_.name].columns(map(key, headings(list_.name, "2019")))
    assert KNOWN[list_.name].share(columns) == 1.0


def test_a_heading_that_many_lists_have_says_little() -> None:
    contacts = KNOWN["contacts"]
    assert contacts.weights["child_id"] < 0.2 < contacts.weights["source"] == 1.0


def test_what_a_person_said_comes_before_what_is_declared() -> None:
    corrections = Corrections(headings={"contacts": {"DOB": "contacted_on", "Sex": "none"}})
    contacts = know_headings(SPECIFICATION, corrections)["contacts"]
    assert contacts.column("dob") == "contacted_on"
    assert contacts.column("sex") is None
