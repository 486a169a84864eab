"""Every number of the sector's list of rules is held, or left out with a reason."""

import pytest

from ilacs.annex_a import Specification
from ilacs.checking.rules import Rule
from ilacs.checking.trying import every_rule
from ilacs.handbook.coverage import cover, load_derived, load_left_out, load_numbers
from ilacs.handbook.scope import Pages


@pytest.fixture(scope="module")
def covered(specification: Specification) -> dict[str, list[Rule]]:
    return cover(every_rule(specification))


def test_the_list_has_458_numbers_each_once() -> None:
    numbers = load_numbers()
    assert (len(numbers), len(set(numbers))) == (458, 458)


def test_every_number_is_held_or_left_out_with_a_reason(covered: dict[str, list[Rule]]) -> None:
    assert set(load_numbers()) == set(covered) | set(load_left_out())


def test_no_number_is_both_held_and_left_out(covered: dict[str, list[Rule]]) -> None:
    assert not set(covered) & set(load_left_out())


def test_every_reason_is_given() -> None:
    assert all(load_left_out().values())


def test_every_rule_that_is_named_beside_a_number_exists(specification: Specification) -> None:
    names = {rule.name for rule in every_rule(specification)}
    assert [rule for _, rule in load_derived() if rule not in names] == []


def test_no_rule_is_named_twice_for_one_number(covered: dict[str, list[Rule]]) -> None:
    assert all(len(rules) == len({rule.name for rule in rules}) for rules in covered.values())


def test_a_rule_may_hold_several_numbers(covered: dict[str, list[Rule]]) -> None:
    held = [rule.name for rules in covered.values() for rule in rules if "," in rule.code]
    assert len(held) > len(set(held)) > 0


def test_the_page_has_every_number(pages: Pages) -> None:
    assert [number for number in load_numbers() if f"| {number} |" not in pages["coverage.md"]] == []


def test_the_page_gives_the_reason_of_what_is_left_out(pages: Pages) -> None:
    assert f"| AA-F41 | Left out. {load_left_out()['AA-F41']} |" in pages["coverage.md"]


def test_the_page_counts_what_it_shows(pages: Pages) -> None:
    counted = (
        f"It has 458: {458 - len(load_left_out())} are held by rules here, and {len(load_left_out())} are left out"
    )
    assert counted in pages["coverage.md"]
