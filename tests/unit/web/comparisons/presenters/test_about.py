from django.test import RequestFactory

from ilacs.benchmarking.declared import find_indicator
from ilacs.web.comparisons.asked import Asked, read_asked
from ilacs.web.comparisons.presenters import about

AGENCY = find_indicator("agency-social-workers")
OWN = find_indicator("children-living-in-the-area")


def asked(query: str = "") -> Asked:
    return read_asked(RequestFactory().get(f"/?{query}"), AGENCY)


def test_which_way_is_good_is_said_and_whose_choice_it_is() -> None:
    assert about.polarity_words(asked(), asked().comparison()) == "Lower is taken as better."
    other = asked("polarity=high")
    assert about.polarity_words(other, other.comparison()) == (
        "Higher is taken as better. You chose this. The Department for Education: Lower is taken as better."
    )


def test_where_figures_come_from() -> None:
    told = dict(about.source_pairs(AGENCY, asked().comparison()))
    assert told["Source"] == "Department for Education: Children's social work workforce"
    assert told["Figures in this period"].startswith("148 published; 3 not published")
    assert told["Name in LAIT"] == "Percentage of agency social workers"
    assert "8 April 2026" in told["Read from"]
    assert about.source_address(AGENCY).startswith("https://explore-education-statistics")


def test_what_lait_does_not_hold_is_said_not_to_be_there() -> None:
    assert dict(about.source_pairs(OWN, asked().comparison()))["Name in LAIT"] == "not in LAIT"
    assert about.mode_options(OWN) == [("sound", "Sound rules")]
    assert about.mode_options(AGENCY)[1] == ("lait", "LAIT rules")


def test_councils_of_today_come_before_those_that_are_gone() -> None:
    words = [text for _, text in about.place_options()]
    assert words[:2] == ["none", "Barking and Dagenham"]
    assert words[-5:] == [
        "Bournemouth (until 2019)",
        "Cumbria (until 2023)",
        "Dorset (until 2019)",
        "Northamptonshire (until 2021)",
        "Poole (until 2019)",
    ]


def test_neighbours_can_be_chosen_where_a_council_is() -> None:
    assert about.region_options(asked())[1] == ("north-east", "North East")
    assert about.region_options(asked("place=leeds"))[1] == ("neighbours", "Leeds and its neighbours")


def test_every_council_of_today_is_ticked_under_its_region() -> None:
    groups = dict(about.councils_by_region())
    assert len(groups) == 9
    assert sum(map(len, groups.values())) == 153


def test_periods_are_chosen_the_newest_first() -> None:
    assert about.period_options(asked())[:2] == [("", "the latest"), ("2025-09-30", "30 September 2025")]


def test_the_declared_way_is_the_first_of_the_ways() -> None:
    assert about.polarity_options(AGENCY)[0] == ("", "as declared: lower is better")


def test_revised_values_are_counted() -> None:
    assert about.revised_words(AGENCY).endswith("between the releases of 25 November 2025 and 8 April 2026.")
    assert about.revised_words(OWN) == ""
