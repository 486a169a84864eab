"""The page about one child's journey."""

from dataclasses import replace

from ilacs.reporting.journey_page import journey_html
from tests.unit.reporting.journeying import JOURNEY, NOTHING

PAGE = journey_html(JOURNEY)


def test_the_page_says_about_whom_it_is_and_as_at_when() -> None:
    assert "Child &lt;A1&gt;, born 5 March 2015. Lists as at 2 November 2026." in PAGE


def test_the_title_of_the_page_does_not_name_the_child() -> None:
    assert "<title>A child&#x27;s journey</title>" in PAGE


def test_gaps_and_overlaps_stand_out_by_words_and_not_by_colour_alone() -> None:
    assert '<span class="mark gap">Gap. No service. 61 days, to 1 May 2026.</span>' in PAGE
    assert '<span class="mark overlap">Overlap. Both. 1 day, to 2 May 2026.</span>' in PAGE


def test_each_kind_of_mark_gives_its_reason_once() -> None:
    twice = journey_html(replace(JOURNEY, marks=(*JOURNEY.marks, *JOURNEY.marks)))
    assert twice.count("Why not?") == PAGE.count("Why not?") == 1


def test_sheets_of_odd_names_are_escaped() -> None:
    assert "Sheet <" not in PAGE
    assert "Sheet &lt;early_help&gt;, F2" in PAGE


def test_cells_that_could_not_be_read_are_named() -> None:
    assert "could not be read as days: Sheet &lt;referrals&gt;, F9." in PAGE


def test_a_child_of_whom_no_day_is_known_has_a_page_that_says_so() -> None:
    page = journey_html(NOTHING)
    assert "The lists hold no day about this child." in page
    assert "<svg" not in page
    assert "0 gaps and overlaps" in page


def test_the_page_asks_to_be_kept_safe() -> None:
    assert "keep it as you keep the child&#x27;s record" in PAGE
