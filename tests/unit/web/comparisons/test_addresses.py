from django.test import RequestFactory

from ilacs.benchmarking.declared import find_indicator
from ilacs.web.comparisons.addresses import address_of, chart_address, region_word
from ilacs.web.comparisons.asked import Asked, read_asked

AGENCY = find_indicator("agency-social-workers")
PAGE = "/indicators/agency-social-workers"


def asked(query: str) -> Asked:
    return read_asked(RequestFactory().get(f"{PAGE}?{query}"), AGENCY)


def test_what_is_left_as_it_is_is_not_in_the_address() -> None:
    assert address_of(asked("mode=sound&axis=zero&neighbours=2025")) == PAGE


def test_an_address_makes_the_same_page_again() -> None:
    query = "place=leeds&mode=lait&neighbours=2021&polarity=high&region=north-west&chart=bar&axis=data&sort=-value"
    assert address_of(asked(query)) == f"{PAGE}?{query}"


def test_a_choice_takes_the_place_of_another() -> None:
    assert address_of(asked("place=leeds&chart=bar"), chart="map") == f"{PAGE}?place=leeds&chart=map"


def test_a_past_period_stays() -> None:
    assert address_of(asked("period=2023-09-30")) == f"{PAGE}?period=2023-09-30"


def test_the_picture_of_a_chart_has_an_address_of_its_own() -> None:
    assert chart_address(asked("place=leeds&sort=name"), "line") == f"{PAGE}/chart.svg?place=leeds&chart=line"


def test_regions_are_words() -> None:
    assert [region_word(region) for region in ("", "neighbours", "982")] == [
        "",
        "neighbours",
        "yorkshire-and-the-humber",
    ]
