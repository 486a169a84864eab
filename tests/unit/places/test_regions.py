"""Regions."""

import pytest

from ilacs.places import Region, load_register
from ilacs.places.regions import read_regions

REGISTER = load_register()


def test_there_are_nine_regions_two_parts_of_london_and_england() -> None:
    assert [region.code for region in read_regions()] == ["970", *map(str, range(980, 991))]


def test_ofsted_has_eight_regions() -> None:
    assert len({region.ofsted for region in read_regions()} - {""}) == 8


def test_every_region_of_an_authority_is_there() -> None:
    known = {region.name: region.ofsted for region in REGISTER.regions}
    assert [one.code for one in REGISTER.authorities if known[one.region] != one.ofsted_region] == []


def test_ofsted_joins_the_north_east_and_yorkshire() -> None:
    assert REGISTER.find("York").ofsted_region == "North East, Yorkshire and the Humber"
    assert REGISTER.find("Durham").ofsted_region == "North East, Yorkshire and the Humber"


def test_the_region_of_a_london_borough_is_london() -> None:
    assert REGISTER.region_of("202") == Region("986", "E12000007", "London", "London")


def test_a_london_borough_has_its_part_of_london_first() -> None:
    assert [region.name for region in REGISTER.regions_of("202")] == ["Inner London", "London"]
    assert [region.name for region in REGISTER.regions_of("203")] == ["Outer London", "London"]
    assert [region.name for region in REGISTER.regions_of("815")] == ["Yorkshire and the Humber"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("London (Inner)", "987"),
        ("Inner London", "987"),
        ("E13000002", "988"),
        ("Yorkshire and The Humber", "982"),
        ("970", "970"),
        ("england", "970"),
    ],
)
def test_a_region_is_found_by_what_files_call_it(text: str, expected: str) -> None:
    found = REGISTER.find_region(text)
    assert found and found.code == expected


def test_an_authority_is_no_region() -> None:
    assert REGISTER.find_region("Leeds") is None
