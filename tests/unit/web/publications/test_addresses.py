from datetime import date

from ilacs.published.report import Paragraph
from ilacs.published.searching.asking import Asked, Filters
from ilacs.published.searching.indexing import build_index
from ilacs.published.searching.passages import Passage
from ilacs.published.searching.search import search
from ilacs.web.publications.addresses import (
    council_of,
    kept_fields,
    passage_address,
    search_address,
    with_value,
    without_value,
)
from tests.unit.published.reports import improvement, paragraph, report

REPORT = report(
    paragraph("One."),
    Paragraph(None, "summary", None, 1, "Two."),
    improvements=(improvement("Three."),),
)
INDEX = build_index([REPORT])


def passage(words: str) -> Passage:
    return search(INDEX, words).hits[0].passage


def test_a_numbered_paragraph_is_linked_by_its_number() -> None:
    assert passage_address(passage("one")) == f"/reports/{REPORT.sha256[:12]}#paragraph-31"


def test_a_paragraph_without_number_is_linked_by_its_section() -> None:
    assert passage_address(passage("two")).endswith("#section-summary")


def test_an_area_for_improvement_is_linked_by_its_list() -> None:
    assert passage_address(passage("three")).endswith("#improvements")


def test_a_report_knows_its_councils_page() -> None:
    assert council_of(passage("one").report) == "/councils/kent"


def test_a_search_without_anything_is_the_page_itself() -> None:
    assert search_address(Asked()) == "/reports"
    assert search_address(Asked("neglect"), "csv") == "/reports.csv?q=neglect"


def test_another_value_begins_at_the_first_page() -> None:
    asked = with_value(Asked("neglect", page=3), "grade", "good")
    assert search_address(asked) == "/reports?q=neglect&grade=good"


def test_the_last_value_of_a_facet_takes_the_facet_away() -> None:
    asked = with_value(Asked("neglect"), "grade", "good")
    assert without_value(asked, "grade", "good") == Asked("neglect")


def test_a_form_sends_on_what_is_not_its_own() -> None:
    asked = Asked("neglect", Filters({"grade": ("good", "inadequate")}, on_site_from=date(2025, 1, 1)), page=2)
    assert kept_fields(asked, "q") == [("grade", "good"), ("grade", "inadequate"), ("from", "2025-01-01")]
