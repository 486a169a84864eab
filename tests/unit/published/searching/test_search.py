"""Searching a small library."""

from datetime import date

import pytest

from ilacs.published.searching.asking import Filters, Sort
from ilacs.published.searching.indexing import ReportIndex
from ilacs.published.searching.passages import Part
from ilacs.published.searching.search import Results, every_passage, found_reports, search
from tests.unit.published.reports import BRENT, KENT, LEEDS
from tests.unit.published.searching.conftest import KENT_NOW

CARERS = "foster carers"


def where(found: Results) -> list[tuple[str, int | None]]:
    return [(hit.passage.report.code, hit.passage.number) for hit in found.hits]


def counts(found: Results, facet: str) -> dict[str, int]:
    return {one.value: one.passages for one in found.facets[facet]}


def ticked(**chosen: str) -> Filters:
    return Filters({name: (value,) for name, value in chosen.items()})


def test_words_are_found_newest_first_when_asked(index: ReportIndex) -> None:
    found = search(index, CARERS, ticked(part="paragraph"), sort=Sort.NEWEST)
    assert where(found) == [(KENT, 2), (KENT, 31), (LEEDS, 7), (KENT, 20)]
    assert (found.total, found.reports, found.councils) == (4, 4, 2)


def test_everything_is_found_where_nothing_is_asked(index: ReportIndex) -> None:
    assert search(index).total == index.passages == 12


def test_a_phrase_must_stand_in_a_row(index: ReportIndex) -> None:
    assert where(search(index, '"life story work"')) == [(KENT, 31)]
    assert search(index, '"story life"').total == 0


def test_not_takes_away(index: ReportIndex) -> None:
    assert LEEDS not in {code for code, _ in where(search(index, f"{CARERS} NOT told NOT checks"))}
    assert search(index, "NOT carers").total == 12 - search(index, "carers").total


def test_any_ending_is_found(index: ReportIndex) -> None:
    assert where(search(index, "strateg* drift")) == [(KENT, 12)]


def test_where_nothing_has_all_words_any_will_do_and_it_is_said(index: ReportIndex) -> None:
    found = search(index, "drift zebra")
    assert where(found) == [(KENT, 12)]
    assert "any of them" in found.notes[0]


def test_the_grade_is_that_of_the_section(index: ReportIndex) -> None:
    assert where(search(index, "", ticked(grade="good"))) == [(KENT, 12), (KENT, 20)]


def test_facets_narrow_each_other_and_widen_within(index: ReportIndex) -> None:
    both = Filters({"grade": ("good", "requires_improvement"), "section": ("children_in_care",)})
    assert where(search(index, "", both)) == [(LEEDS, 7), (KENT, 20)]


def test_a_facet_counts_as_if_nothing_in_it_were_ticked(index: ReportIndex) -> None:
    found = search(index, "", Filters({"section": ("children_in_care",), "grade": ("good",)}))
    assert counts(found, "grade") == {"outstanding": 2, "good": 1, "requires_improvement": 1}
    assert counts(found, "section") == {"help_and_protection": 1, "children_in_care": 1}
    assert [one.value for one in found.facets["grade"] if one.is_chosen] == ["good"]


def test_a_ticked_value_stays_with_a_nought(index: ReportIndex) -> None:
    found = search(index, "zebra", ticked(region="London"))
    assert counts(found, "region") == {"London": 0}


@pytest.mark.parametrize(
    ("facet", "value", "passages"),
    [
        ("part", "improvement", 4),
        ("part", "priority_action", 1),
        ("region", "South East", 8),
        ("kind_of_authority", "metropolitan", 2),
        ("report_type", "short", 2),
        ("report_type", "focused_visit", 1),
        ("edition", "2026-04", 2),
        ("year", "2022", 3),
        ("published_year", "2024", 2),
        ("topic", "life_story", 1),
        ("framework", "outcome 4", 1),
        ("priority_action", "yes", 2),
        ("run_by", "trust", 2),
        ("marker", "weakness", 2),
        ("direction", "better", 1),
    ],
)
def test_each_facet_filters_and_counts_alike(index: ReportIndex, facet: str, value: str, passages: int) -> None:
    assert counts(search(index), facet)[value] == passages
    assert search(index, "", ticked(**{facet: value})).total == passages


def test_years_are_listed_newest_first_and_grades_best_first(index: ReportIndex) -> None:
    found = search(index)
    assert list(counts(found, "year")) == ["2026", "2025", "2024", "2022"]
    assert list(counts(found, "grade")) == ["outstanding", "good", "requires_improvement"]


def test_days_narrow_with_both_ends_included(index: ReportIndex) -> None:
    day = date(2024, 3, 8)
    assert search(index, "", Filters(on_site_from=day, on_site_to=day)).councils == 1
    assert search(index, "", Filters(published_to=date(2022, 12, 31))).total == 3
    assert search(index, "", Filters(published_from=date(2026, 7, 1))).total == 1


def test_the_latest_inspection_of_each_council_leaves_out_letters_and_older_reports(index: ReportIndex) -> None:
    found = search(index, CARERS, Filters({"part": ("paragraph",)}, latest_as_at=date(2026, 8, 1)))
    assert sorted(where(found)) == [(LEEDS, 7), (KENT, 31)]
    then = search(index, CARERS, Filters({"part": ("paragraph",)}, latest_as_at=date(2023, 1, 1)))
    assert where(then) == [(KENT, 20)]


def test_the_neighbours_of_a_council_can_be_searched_and_counted(index: ReportIndex) -> None:
    near = search(index, "", Filters(neighbours_of="881"))
    assert {code for code, _ in where(near)} == {KENT}
    assert search(index).neighbours()["881"] == near.total


def test_a_council_without_neighbours_has_nothing(index: ReportIndex) -> None:
    assert search(index, "", Filters(neighbours_of="zzz")).total == 0


def test_a_lead_is_found_however_the_name_is_spelt_and_nothing_is_counted(index: ReportIndex) -> None:
    found = search(index, "", Filters(lead="mary jane O'neill"))
    assert {hit.passage.report.sha256 for hit in found.hits} == {KENT_NOW.sha256}
    assert set(found.facets.values()) == {()}
    assert "by inspector" in found.notes[0]


def test_one_report_can_be_searched(index: ReportIndex) -> None:
    assert search(index, "", Filters(report=KENT_NOW.sha256)).total == 4


def test_pages_follow_each_other(index: ReportIndex) -> None:
    pages = [search(index, page=page, size=5) for page in (1, 2, 3, 4)]
    assert [len(page.hits) for page in pages] == [5, 5, 2, 0]
    assert pages[0].pages == 3


def test_a_page_that_is_none_is_the_first(index: ReportIndex) -> None:
    assert len(search(index, page=0, size=0).hits) == 1


def test_what_is_unknown_in_a_filter_finds_nothing_or_is_passed_over(index: ReportIndex) -> None:
    assert search(index, "", ticked(topic="no such\udcff")).total == 0
    assert search(index, "", ticked(no_facet="x")).total == 12


def test_every_passage_is_given_whatever_the_page(index: ReportIndex) -> None:
    found = search(index, CARERS, page=2, size=2)
    passages, notes = every_passage(index, found.asked)
    assert len(passages) == found.total > 2
    assert notes == ()


def test_reports_in_which_something_is_found(index: ReportIndex) -> None:
    assert len(found_reports(index, CARERS, Filters())) == 4


def test_what_is_not_a_paragraph_has_no_section(index: ReportIndex) -> None:
    (hit,) = search(index, "caseloads").hits
    assert (hit.passage.part, hit.passage.section, hit.passage.codes) == (Part.IMPROVEMENT, "", ("enabler 3",))


def test_brent_has_no_day_of_publication(index: ReportIndex) -> None:
    (first, *_) = search(index, "", ticked(authority=BRENT)).hits
    assert first.passage.report.published_on is None
