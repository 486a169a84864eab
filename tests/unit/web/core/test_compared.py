import pytest

from ilacs.benchmarking.declared import find_indicator
from ilacs.lib.problem import Problem
from ilacs.web.core.compared import compare_everything, compared

AGENCY = find_indicator("agency-social-workers")
OWN = find_indicator("children-living-in-the-area")


def test_a_comparison_is_made_once() -> None:
    assert compared().comparison(AGENCY) is compared().comparison(AGENCY, "sound")


def test_the_declared_polarity_is_no_other_choice() -> None:
    assert compared().comparison(AGENCY, polarity=AGENCY.polarity) is compared().comparison(AGENCY)
    assert compared().comparison(AGENCY, polarity="high").polarity == "high"


def test_lait_compares_only_what_it_holds() -> None:
    assert compared().comparison(AGENCY, "lait").mode == "lait"
    with pytest.raises(Problem, match="Choose the sound rules"):
        compared().comparison(OWN, "lait")


def test_everything_is_compared_by_both_sets_of_rules() -> None:
    compare_everything()
    sound, lait = list(compared().latest()), list(compared().latest("lait"))
    assert len(sound) == len(compared().published.indicators)
    assert len(lait) < len(sound)
    assert {one.mode for one in lait} == {"lait"}


def test_the_past_of_one_place_is_what_the_past_of_all_says_of_it() -> None:
    of_all, of_one = compared().past(AGENCY), compared().past(AGENCY, "383")
    assert [one.rows["383"] for one in of_all] == [one.rows["383"] for one in of_one]
    assert {tuple(one.rows) for one in of_one} == {("383",)}


def test_the_past_has_the_neighbours_of_its_time() -> None:
    editions = [one.edition for one in compared().past(AGENCY, "383")]
    assert (editions[0], editions[-1]) == ("2021", "2025")


def test_the_past_goes_with_the_polarity_that_was_chosen() -> None:
    assert {one.polarity for one in compared().past(AGENCY, "383", polarity="high")} == {"high"}
