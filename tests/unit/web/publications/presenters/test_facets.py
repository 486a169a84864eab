from datetime import date

import pytest

from ilacs.published.searching.asking import Asked, Filters
from ilacs.published.searching.indexing import ReportIndex, build_index
from ilacs.published.searching.search import Results, search_for
from ilacs.web.publications.presenters.facets import (
    ShownFacet,
    chosen_filters,
    day_fields,
    neighbour_choices,
    shown_facets,
)
from tests.unit.web.publications.conftest import REPORTS


@pytest.fixture(scope="module")
def index() -> ReportIndex:
    return build_index(REPORTS)


def found(index: ReportIndex, asked: Asked) -> Results:
    return search_for(index, asked)


def facet(index: ReportIndex, title: str, asked: Asked = Asked()) -> ShownFacet:  # noqa: B008  # it is frozen
    return next(one for one in shown_facets(found(index, asked)) if one.title == title)


def test_each_value_says_what_choosing_it_finds(index: ReportIndex) -> None:
    grades = {one.says: (one.count, one.href) for one in facet(index, "Grade of that area").first}
    assert grades["Inadequate"] == ("1", "/reports?grade=inadequate")


def test_a_value_that_is_chosen_leads_back(index: ReportIndex) -> None:
    asked = Asked(filters=Filters({"grade": ("inadequate",)}))
    value = next(one for one in facet(index, "Grade of that area", asked).first if one.is_chosen)
    assert (value.says, value.href) == ("Inadequate", "/reports")


def test_a_facet_that_leaves_no_choice_is_left_out(index: ReportIndex) -> None:
    titles = [one.title for one in shown_facets(found(index, Asked("drift")))]
    assert "Council" not in titles


def test_what_is_asked_most_stands_open(index: ReportIndex) -> None:
    assert facet(index, "Judgement area").is_open
    assert not facet(index, "Council").is_open


def test_everything_that_narrows_can_be_taken_away() -> None:
    filters = Filters(
        {"grade": ("good",)}, "886", date(2026, 3, 31), on_site_from=date(2025, 1, 1), report="a1", lead="Ann Example"
    )
    chosen = chosen_filters(Asked(filters=filters))
    assert [one.says for one in chosen] == [
        "Grade of that area: Good",
        "Statistical neighbours of Kent",
        "On site from 1 January 2025",
        "Only each council's latest inspection as at 31 March 2026",
        "One report",
        "Lead inspector: Ann Example",
    ]
    assert len({one.href for one in chosen}) == len(chosen)


def test_councils_are_offered_whose_neighbours_are_found(index: ReportIndex) -> None:
    offered = neighbour_choices(found(index, Asked()))
    assert offered[0] == ("", "Any council")
    assert all(words.endswith(")") for _, words in offered[1:])
    assert len(offered) > 1


def test_nothing_is_offered_by_inspector(index: ReportIndex) -> None:
    results = found(index, Asked(filters=Filters(lead="Ann Example")))
    assert (shown_facets(results), neighbour_choices(results)) == ([], [("", "Any council")])


def test_fields_for_days_hold_what_was_asked() -> None:
    fields = {name: value for name, _, value in day_fields(Asked(filters=Filters(published_to=date(2026, 1, 2))))}
    assert fields["published_to"] == "2026-01-02"
    assert fields["from"] == ""
