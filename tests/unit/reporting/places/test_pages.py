"""The pages of a profile and of a comparison."""

import re
from dataclasses import replace
from datetime import date

import pytest

from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.store import PublishedFigures
from ilacs.places.register import load_register
from ilacs.published.register import load_inspections
from ilacs.reporting.places.comparing_places import PlacesCompared, compare_places
from ilacs.reporting.places.comparison_page import comparison_html
from ilacs.reporting.places.council import CouncilProfile, council_profile
from ilacs.reporting.places.profile_page import profile_html, told_words
from tests.unit.reporting.publishing import CITY, CUMBRIA, LEEDS, PLANS, REFERRALS, YORK, Cell, published

CUMBERLAND = "942"


def profile(code: str, figures: PublishedFigures, as_at: date = date(2026, 8, 22)) -> CouncilProfile:
    return council_profile(load_register().by_code(code), figures, load_inspections(), as_at=as_at)


def text(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("<body>")[2]).split())


@pytest.fixture(scope="module")
def page(leeds: CouncilProfile) -> str:
    return profile_html(leeds)


@pytest.fixture(scope="module")
def comparison_page(compared: PlacesCompared) -> str:
    return comparison_html(compared)


def test_the_page_is_named_after_the_council(page: str) -> None:
    assert "<title>Profile of Leeds</title>" in page
    assert page.startswith("<!DOCTYPE html>\n<html")


def test_inspections_come_first_with_the_next_window(page: str) -> None:
    assert page.index('id="inspections"') < page.index('id="glance"') < page.index('id="help_and_protection"')
    assert "The next inspection is likely to begin between" in page


def test_an_inspection_leads_to_its_report(page: str) -> None:
    assert 'href="https://files.ofsted.gov.uk/v1/file/50284438"' in page


def test_a_link_of_another_kind_is_not_followed(leeds: CouncilProfile) -> None:
    [*others, last] = leeds.steps
    odd = replace(last, inspection=replace(last.inspection, link="javascript:alert(1)"))
    assert "javascript:" not in profile_html(replace(leeds, steps=(*others, odd)))


def test_the_page_may_fetch_nothing(page: str, comparison_page: str) -> None:
    both = page + comparison_page
    assert both.count("default-src &#x27;none&#x27;") == 2
    assert not re.search(r"<(script|link|img|iframe)| style=", both)


def test_every_indicator_is_there_in_full_where_its_line_leads(page: str) -> None:
    targets = set(re.findall(r'href="#([^"]+)"', page))
    assert targets <= set(re.findall(r' id="([^"]+)"', page))
    assert "in-full-re-referrals-within-12-months" in targets


def test_own_figures_are_marked(page: str) -> None:
    assert "Ours, not published, as at 2 November 2026" in page
    assert "keep this inside the council" in page


def test_without_own_figures_nothing_is_said_of_them(figures: PublishedFigures) -> None:
    assert "Ours" not in text(profile_html(profile(LEEDS, figures)))


def test_bands_and_moves_are_counted(page: str) -> None:
    assert "Help and protection 1 1 0 0 0 1 0" in text(page)


def test_the_city_is_told_once_that_nobody_is_like_it(figures: PublishedFigures) -> None:
    assert text(profile_html(profile(CITY, figures))).count("no council is much like it") > 0
    assert profile_html(profile(CITY, figures)).count('class="notice"') == 1


def test_an_abolished_council_is_told_to_be_that() -> None:
    cells: dict[str, dict[str, Cell]] = {CUMBRIA: {"2023": 1.0}, LEEDS: {"2023": 2.0}}
    found = profile(CUMBRIA, published({REFERRALS: cells}))
    assert told_words(found).startswith(
        "It was abolished on 31 March 2023, followed by Cumberland and Westmorland and Furness: figures are its last."
    )


def test_a_new_council_points_to_the_one_before(figures: PublishedFigures) -> None:
    assert "It took over from Cumbria, whose inspections are their own." in profile_html(profile(CUMBERLAND, figures))


def test_a_council_before_its_first_inspection_says_so(figures: PublishedFigures) -> None:
    page = profile_html(profile(CUMBERLAND, figures, as_at=date(2023, 4, 2)))
    assert "It has not been inspected as an authority of its own." in page


def test_a_day_after_the_register_ends_is_told(figures: PublishedFigures) -> None:
    page = profile_html(profile(LEEDS, figures, as_at=date(2027, 1, 1)))
    assert "are not in the register." in page


def test_what_nothing_is_held_on_is_named() -> None:
    page = profile_html(profile(CUMBRIA, published({REFERRALS: {LEEDS: {"2025": 1.0}}})))
    assert "Nothing is held of it on: Re-referrals within 12 months." in page


def test_where_all_is_ranked_nothing_is_said_of_the_setting() -> None:
    page = profile_html(profile(LEEDS, published({REFERRALS: {LEEDS: {"2025": 1.0}}})))
    assert "the setting" not in page


def test_where_nothing_is_ranked_there_is_no_count_of_bands() -> None:
    page = profile_html(profile(LEEDS, published({PLANS: {LEEDS: {"2025": 1.0}}})))
    assert "Band A" not in page


def test_the_licence_and_the_files_are_named(page: str, comparison_page: str) -> None:
    assert (page + comparison_page).count("Open Government Licence") == 2
    assert (page + comparison_page).count(">made_up.csv<") == 2


def test_the_tools_rules_are_said(leeds: CouncilProfile) -> None:
    lait = replace(leeds, asked=replace(leeds.asked, mode="lait"))
    assert "faults included" in told_words(lait)


def test_a_comparison_has_a_line_for_each_council_and_charts_with_tables(comparison_page: str) -> None:
    assert "<title>Leeds and York compared</title>" in comparison_page
    assert comparison_page.count("<figure>") == 10
    assert comparison_page.count('class="unseen"') == 10


def test_the_drawings_are_silent_where_words_and_tables_stand(comparison_page: str) -> None:
    assert len(re.findall(r'<svg aria-hidden="true"', comparison_page)) == 10


def test_groups_of_ones_own_are_told(comparison_page: str) -> None:
    assert "Groups of your choice" in comparison_page
    assert "Near Leeds 1 of 2, 1 not published 31.0% 31.0% 1" in text(comparison_page)


def test_neighbours_are_told_with_their_closeness(comparison_page: str) -> None:
    assert "Leeds and its statistical neighbours of 2025, the closest first" in comparison_page
    assert "Very close" in comparison_page


def test_a_comparison_of_what_was_never_published_says_so() -> None:
    places = [load_register().by_code(YORK), load_register().by_code(CUMBRIA)]
    made = compare_places(places, [load_indicators()[REFERRALS]], published({PLANS: {LEEDS: {"2025": 1.0}}}))
    page = comparison_html(made)
    assert "Nothing was published." in page
    assert "<figure>" not in page
    assert "Nothing is held of York and Cumbria." in page


def test_axes_may_begin_with_the_range(compared: PlacesCompared, comparison_page: str) -> None:
    assert comparison_html(compared, "range") != comparison_page
