"""Real reports, read into a collection and searched."""

from datetime import date

import pytest

from ilacs.published.adding import Parser, add_reports, find_pdfs
from ilacs.published.library import Library
from ilacs.published.reading import PARSER_VERSION, read_report
from ilacs.published.register import load_inspections
from ilacs.published.searching.asking import Filters
from ilacs.published.searching.indexing import ReportIndex, open_index
from ilacs.published.searching.quoting import address, reference
from ilacs.published.searching.search import search
from ilacs.published.topics import load_topics
from tests.conftest import SHARED

COUNTED_IN_MOST = 90
"""A topic that so many of a hundred reports name."""


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> ReportIndex:
    folder = SHARED / "data" / "reports"
    if not folder.exists():
        pytest.skip("the folder of real reports is not beside this repository")
    library = Library(tmp_path_factory.mktemp("reports"))
    parser = Parser(read_report, PARSER_VERSION)
    list(add_reports(library, find_pdfs([folder]), parser, added_on=date(2026, 8, 22)))
    return open_index(library, load_inspections().inspections)


def test_every_report_but_the_dead_page_is_searched(index: ReportIndex) -> None:
    assert len(index.reports) == 12


def test_a_paragraph_is_quoted_as_it_is_printed_with_its_address(index: ReportIndex) -> None:
    (first, *_) = search(index, "fostering kinship carers", Filters({"authority": ("886",)})).hits
    assert reference(first.passage).startswith("Kent, November 2025, children in care (outstanding), paragraph ")
    assert address(first.passage).startswith("https://files.ofsted.gov.uk/")


def test_topics_that_nearly_every_report_names_are_found_in_nearly_all(index: ReportIndex) -> None:
    """The shares were counted in 321 reports by other phrases: so our phrases find what theirs found."""
    ilacs = [report for report in index.reports.values() if report.family == "ilacs"]
    common = [topic.name for topic in load_topics().values() if (topic.share or 0) >= COUNTED_IN_MOST]
    named = sum(topic in report.topics for report in ilacs for topic in common)
    assert named / (len(ilacs) * len(common)) > 0.85


def test_areas_for_improvement_carry_their_references(index: ReportIndex) -> None:
    assert search(index, "", Filters({"part": ("improvement",), "framework": ("outcome 4",)})).total >= 2
