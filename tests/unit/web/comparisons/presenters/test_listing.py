from ilacs.benchmarking.declared import load_indicators
from ilacs.web.comparisons.presenters import listing


def test_every_indicator_with_figures_is_listed() -> None:
    found = listing.search("")
    assert sum(len(group.indicators) for group in listing.groups(found, "judgement")) == len(found)
    assert sum(len(group.indicators) for group in listing.groups(found, "topic")) == len(found)


def test_groups_are_in_the_order_of_the_framework_or_of_the_topics() -> None:
    assert [group.name for group in listing.groups(listing.search(""), "judgement")] == [
        "impact_of_leaders",
        "help_and_protection",
        "children_in_care",
        "care_leavers",
    ]
    assert listing.groups(listing.search(""), "topic")[0].title == "Child protection"


def test_a_search_asks_for_every_word_in_any_order() -> None:
    assert "agency-workers-who-cover-vacancies" in [one.slug for one in listing.search("vacancies AGENCY workers")]
    assert listing.search("happiness") == []


def test_a_slip_finds_titles_that_are_like_it() -> None:
    assert "Agency social workers" in [one.title for one in listing.similar("agency social wrokers")]
    assert listing.similar("xyzzy") == []


def test_an_indicator_says_its_period_and_which_way_is_better() -> None:
    listed = {one.slug: one for group in listing.groups(listing.search("agency"), "topic") for one in group.indicators}
    one = listed["agency-social-workers"]
    assert (one.period, one.better) == ("30 September 2025", "lower is better")


def test_an_indicator_as_data_says_where_its_page_is() -> None:
    described = listing.described(load_indicators()["Work_Force_Agecy_Rate"])
    assert described["address"] == "/indicators/agency-social-workers"
    assert described["publisher"] == "Department for Education"


def test_nothing_found_is_still_a_sheet_with_headings() -> None:
    assert listing.sheet([]).headings[0] == "name"
    assert listing.sheet([]).rows == ()
