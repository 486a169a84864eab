"""Statistical neighbours."""

import pytest

from ilacs.lib.problem import Problem
from ilacs.places import NEIGHBOUR_EDITIONS, Authority, Neighbour, load_register, neighbours

AUTHORITIES = load_register().authorities
CURRENT = [authority for authority in AUTHORITIES if authority.ended_on is None]
ABOLISHED = ["835", "836", "837", "909", "928"]


def code(authority: Authority) -> str:
    return authority.code


@pytest.mark.parametrize("authority", CURRENT, ids=code)
def test_every_authority_of_today_has_ten_others_of_today(authority: Authority) -> None:
    found = neighbours(authority.code)
    assert [one.place for one in found] == list(range(1, 11))
    assert len({one.code for one in found} - {authority.code}) == 10
    assert {one.code for one in found} <= set(map(code, CURRENT))


def test_in_2021_all_had_ten_but_the_two_that_came_later() -> None:
    without = [one.code for one in AUTHORITIES if len(neighbours(one.code, "2021")) != 10]
    assert without == ["942", "943"]
    assert neighbours("942", "2021") == ()


def test_in_2025_only_abolished_authorities_have_none() -> None:
    assert [one.code for one in AUTHORITIES if not neighbours(one.code)] == ABOLISHED


def test_of_all_that_are_abolished_only_cumbria_is_a_neighbour_of_one_of_today() -> None:
    named = {neighbour.code for one in CURRENT for neighbour in neighbours(one.code, "2021")}
    assert named & set(ABOLISHED) == {"909"}


def test_the_closest_is_first_with_how_close_it_is() -> None:
    assert neighbours("301")[0] == Neighbour(1, "308", "Close")
    assert neighbours("909", "2021")[0] == Neighbour(1, "925", "Extremely close")


@pytest.mark.parametrize("edition", NEIGHBOUR_EDITIONS)
def test_the_city_and_scilly_have_none_that_is_close(edition: str) -> None:
    assert {one.closeness for code in ("201", "420") for one in neighbours(code, edition)} == {"Not close"}


def test_closeness_never_grows_down_the_order() -> None:
    order = ["Extremely close", "Very close", "Close", "Somewhat close", "Not close"]
    steps = [[order.index(one.closeness) for one in neighbours(each.code)] for each in CURRENT]
    assert [each for each in steps if each != sorted(each)] == []


def test_an_unknown_authority_has_none() -> None:
    assert neighbours("999") == ()


def test_another_edition_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(Problem, match=r"of 2014\. The editions are 2025 and 2021"):
        neighbours("301", "2014")
