"""How much of Annex A is written out."""

import pytest

from ilacs.annex_a import Specification
from ilacs.handbook.scope import Scope, group_of, select_scope
from ilacs.records import Problem


def columns(scope: Scope) -> int:
    return sum(len(scope.columns(list_)) for list_ in scope.lists)


def test_the_newest_edition_has_169_columns(newest: Scope) -> None:
    assert columns(newest) == 169


def test_the_edition_of_2019_has_165_columns(oldest: Scope) -> None:
    assert columns(oldest) == 165


def test_an_edition_has_the_title_of_its_time(oldest: Scope, newest: Scope) -> None:
    care_leavers = newest.specification.lists["care_leavers"]
    assert (oldest.title(care_leavers), newest.title(care_leavers)) == ("Care leavers", "Leaving care services")


def test_a_code_of_a_later_edition_is_left_out(oldest: Scope, newest: Scope) -> None:
    closure = newest.specification.code_sets["closure_reason"]
    later = {code.code for code in newest.codes(closure)} - {code.code for code in oldest.codes(closure)}
    assert later == {"RC9"}


def test_a_code_that_was_withdrawn_is_left_out(oldest: Scope, newest: Scope) -> None:
    activity = newest.specification.code_sets["activity"]
    withdrawn = {code.code for code in oldest.codes(activity)} - {code.code for code in newest.codes(activity)}
    assert withdrawn == {"F3", "P3"}


def test_a_code_that_is_only_offered_elsewhere_is_left_out(newest: Scope) -> None:
    need = newest.specification.code_sets["category_of_need"]
    assert {"N9", "N0"} == set(need.codes) - {code.code for code in newest.codes(need)}


def test_all_editions_together_have_every_code(specification: Specification) -> None:
    everything = Scope(specification, tuple(specification.lists.values()))
    codes = {code.code for code in everything.codes(specification.code_sets["activity"])}
    assert {"F3", "F4"} <= codes


def test_a_group_is_never_asked_for(newest: Scope) -> None:
    ethnicity = newest.specification.code_sets["ethnicity"]
    assert not any(code.is_group for code in newest.codes(ethnicity))


def test_only_the_code_sets_of_the_lists_are_in_scope(specification: Specification) -> None:
    contacts = select_scope(specification, edition="2023", lists=[specification.lists["contacts"]])
    assert [code_set.name for code_set in contacts.code_sets()] == ["gender", "ethnicity", "source"]


def test_a_code_that_stands_alone_has_no_group(newest: Scope) -> None:
    case_status = newest.specification.code_sets["case_status"]
    assert {group_of(code) for code in newest.codes(case_status)} == {""}


def test_an_unknown_edition_is_refused_with_the_known_ones(specification: Specification) -> None:
    with pytest.raises(Problem, match=r"no edition 1066.*2019, 2023"):
        select_scope(specification, edition="1066")
