from datetime import date

import pytest
from django.test import RequestFactory

from ilacs.benchmarking.declared import find_indicator
from ilacs.lib.problem import Problem
from ilacs.places import UnknownPlace
from ilacs.web.comparisons.asked import Asked, find_place, find_region, read_asked

AGENCY = find_indicator("agency-social-workers")


def asked(query: str = "") -> Asked:
    return read_asked(RequestFactory().get(f"/indicators/agency-social-workers?{query}"), AGENCY)


def test_without_a_word_it_is_the_sound_rules_for_all_councils() -> None:
    plain = asked()
    assert (plain.mode, plain.edition, plain.place, plain.region) == ("sound", "2025", None, "")


def test_everything_that_an_address_can_say_is_read() -> None:
    full = asked(
        "place=leeds&mode=sound&neighbours=2021&polarity=high&region=north-west&chart=bar&axis=data&sort=-value"
    )
    assert full.place is not None
    assert (full.place.code, full.edition, full.polarity, full.region) == ("383", "2021", "high", "981")
    assert (full.chart, full.axis, full.sort, full.is_turned) == ("bar", "data", "value", True)


def test_a_past_period_is_named_by_its_last_day() -> None:
    assert asked("period=2023-09-30").ends_on == date(2023, 9, 30)
    assert asked("period=2023-09-30").comparison().period == "30 September 2023"


def test_the_chart_that_says_most_is_shown_where_none_is_asked_for() -> None:
    assert (asked().chart_shown, asked("place=leeds").chart_shown) == ("distribution", "line")
    assert asked("place=leeds&chart=map").chart_shown == "map"


@pytest.mark.parametrize("query", ["mode=best", "chart=pie", "axis=log", "polarity=up", "neighbours=1999", "sort=size"])
def test_what_is_not_known_is_refused_with_what_is(query: str) -> None:
    with pytest.raises(Problem, match="Write "):
        asked(query)


@pytest.mark.parametrize("query", ["period=2023", "period=2023-13-01"])
def test_a_period_is_a_day(query: str) -> None:
    with pytest.raises(Problem, match="such as 2024-03-31"):
        asked(query)


def test_lait_has_no_past_periods() -> None:
    with pytest.raises(Problem, match="latest period alone"):
        asked("mode=lait&period=2023-09-30")


def test_an_unknown_place_is_refused_with_those_like_it() -> None:
    with pytest.raises(UnknownPlace, match="Did you mean Leeds"):
        asked("place=leedz")


@pytest.mark.parametrize("text", ["leeds", "Leeds", "383", "E08000035", "leeds city council"])
def test_a_place_is_found_by_whatever_it_is_called(text: str) -> None:
    assert find_place(text).code == "383"


def test_an_abolished_place_has_a_word_of_its_own() -> None:
    assert find_place("cumbria-until-2023").code == "909"


@pytest.mark.parametrize("text", ["yorkshire-and-the-humber", "982", "Yorkshire and the Humber"])
def test_a_region_is_found_by_its_word_code_and_name(text: str) -> None:
    assert find_region(text).code == "982"


def test_an_unknown_region_is_refused_with_all_of_them() -> None:
    with pytest.raises(UnknownPlace, match="North East, North West"):
        find_region("narnia")
