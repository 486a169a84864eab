import pytest
from django.test import RequestFactory

from ilacs.benchmarking.declared import UnknownIndicator, load_indicators
from ilacs.lib.problem import Problem
from ilacs.places import UnknownPlace
from ilacs.web.comparisons.choosing import Chosen, read_chosen


def chosen(query: str) -> Chosen:
    return read_chosen(RequestFactory().get(f"/table?{query}"))


def codes(query: str) -> list[str]:
    return [one.code for one in chosen(query).places]


def test_nothing_chosen_is_no_table() -> None:
    assert not chosen("").is_anything
    assert not chosen("council=leeds").is_anything
    assert chosen("council=leeds&indicator=agency-social-workers").is_anything


def test_councils_are_named_by_ticks_and_in_a_list_of_ones_own() -> None:
    assert codes("council=leeds&councils=Kent, 886;Cumbria") == ["383", "886", "909"]


def test_a_council_comes_with_its_neighbours_the_closest_first() -> None:
    assert codes("neighbours_of=leeds")[0] == "383"
    assert len(codes("neighbours_of=leeds")) == 11
    assert codes("neighbours_of=leeds") != codes("neighbours_of=leeds&neighbours=2021")


def test_a_region_is_its_councils_of_today_by_name() -> None:
    north_east = codes("region=north-east")
    assert (len(north_east), north_east[0]) == (12, "841")
    assert len(codes("region=inner-london")) == 14


def test_all_councils_are_those_of_today() -> None:
    assert len(codes("region=all")) == 153


def test_regions_and_england_stand_beside_them() -> None:
    assert chosen("council=leeds&council=kent&beside=1").areas == ("982", "989", "970")
    assert chosen("council=leeds").areas == ()


def test_an_indicator_is_there_once() -> None:
    query = "indicator=agency-social-workers&indicator=Work_Force_Agecy_Rate&indicator="
    assert [one.name for one in chosen(query).indicators] == ["Work_Force_Agecy_Rate"]


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("council=leedz", UnknownPlace),
        ("councils=Leeds,Narnia", UnknownPlace),
        ("region=narnia", UnknownPlace),
        ("neighbours_of=narnia", UnknownPlace),
        ("indicator=happiness", UnknownIndicator),
        ("periods=7", Problem),
        ("neighbours=1999", Problem),
    ],
)
def test_one_mistake_and_there_is_no_table(query: str, problem: type[Problem]) -> None:
    with pytest.raises(problem):
        chosen(f"council=kent&indicator=agency-social-workers&{query}")


def test_a_table_that_nobody_could_read_is_refused() -> None:
    every = "&".join(f"indicator={one.slug}" for one in load_indicators().values())
    with pytest.raises(Problem, match="Choose fewer"):
        chosen(f"region=all&periods=all&{every}")
