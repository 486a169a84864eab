"""A comparison as a page."""

from dataclasses import replace

from ilacs.records.comparisons import ListComparison
from ilacs.reporting.over_time.comparison_page import Compared, comparison_html, headlines
from tests.unit.reporting.over_time.building import MEASURES, SECRET, SPECIFICATION, comparison

COMPARED = Compared(comparison(), MEASURES, SPECIFICATION, "<october>.xlsx", "november.xlsx")
PAGE = comparison_html(COMPARED)


def test_the_page_holds_no_child_and_no_value() -> None:
    assert not any(value in PAGE for value in (SECRET, "Female", "W2", "&lt;D&gt;"))


def test_the_page_says_what_was_compared_and_escapes_names() -> None:
    assert "&lt;october&gt;.xlsx, as at 2 October 2026, and november.xlsx, as at 2 November 2026." in PAGE


def test_the_page_fetches_and_runs_nothing() -> None:
    assert "default-src 'none'" in PAGE.replace("&#x27;", "'")
    assert "<script" not in PAGE
    assert " style=" not in PAGE


def test_each_thing_that_happened_is_told_with_its_rows() -> None:
    assert "Nothing in the two workbooks says why" in PAGE
    assert "row 3 of the earlier workbook" in PAGE
    assert "Began after the earlier workbook was drawn" in PAGE


def test_a_share_is_told_with_its_interval_and_numbers() -> None:
    assert '90.0% <span class="of">90 of 100</span>' in PAGE
    assert "−30.0 points" in PAGE
    assert "points, n = 100 before and 100 now" in PAGE


def test_the_headlines_count_what_matters() -> None:
    told = dict(reversed(pair) for pair in headlines(COMPARED.comparison))
    assert told["new child, 1 who left, 2 in both"] == "1"
    assert told["cell corrected"] == "1"
    assert told["row gone that should be there"] == "1"
    assert told["issue fixed, 3 new"] == "1"


def test_a_list_that_could_not_be_compared_says_why() -> None:
    lost = ListComparison("adopters", "Old", "New", 3, 4, why_not="Its column was not found.")
    page = comparison_html(replace(COMPARED, comparison=replace(COMPARED.comparison, lists=(lost,))))
    assert "Its rows were not compared. Its column was not found." in page


def test_two_workbooks_that_are_the_same_make_a_page_too() -> None:
    quiet = replace(COMPARED.comparison, lists=(), issues=(), figures=())
    assert "Neither workbook has an issue." in comparison_html(replace(COMPARED, comparison=quiet))
