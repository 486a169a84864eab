"""By what a search is narrowed."""

from ilacs.published.searching.background import Background
from ilacs.published.searching.facets import Facet, in_order, load_facets, values_of
from ilacs.published.searching.passages import passages_of
from tests.unit.published.searching.conftest import KENT_NOW


def test_every_passage_has_values_of_facets_that_are_declared() -> None:
    _, passages = passages_of(KENT_NOW, Background())
    assert {name for passage in passages for name in values_of(passage)} <= set(load_facets())


def test_nothing_is_counted_by_inspector() -> None:
    assert "lead" not in load_facets()


def test_values_are_said_in_words() -> None:
    facets = load_facets()
    said = [
        facets["authority"].says("886"),
        facets["section"].says("summary"),
        facets["grade"].says("requires_improvement"),
    ]
    assert said == ["Kent", "Summary", "Requires improvement to be good"]


def test_a_value_without_words_is_its_own_and_stands_last() -> None:
    facet = Facet("part", "Part", "declared", {"b": "B", "a": "A"})
    assert [one.says for one in in_order(facet, {"zz": 1, "a": 1, "b": 1}, ())] == ["B", "A", "zz"]


def test_most_found_stand_first_and_equals_by_their_words() -> None:
    facet = Facet("region", "Region", "most", {})
    assert [one.says for one in in_order(facet, {"c": 1, "b": 3, "a": 1}, ())] == ["b", "a", "c"]
