"""Headings with and without grades, over one line or several."""

import pytest

from ilacs.published.reading.headings import Heading, heading_at, is_last, kind_of
from tests.unit.published.reading.typed import lines_of

HELP = "The experiences and progress of children who need help and"


def heading(text: str, at: int = 0, family: str = "ilacs") -> Heading | None:
    return heading_at(lines_of(text), at, family)


@pytest.mark.parametrize(
    ("ending", "grade"),
    [
        ("protection: inadequate", "inadequate"),
        ("protection is inadequate", "inadequate"),
        ("protection is: good", "good"),
        ("protection: requires improvement to be good.", "requires_improvement"),
        ("protection requires improvement to be good", "requires_improvement"),
        ("protection: Requires Improvement to be good", "requires_improvement"),
        ("protection – good", "good"),
        ("protection", None),
    ],
)
def test_a_heading_over_two_lines(ending: str, grade: str | None) -> None:
    assert heading(f"{HELP}\n{ending}\n1. Text.") == Heading("help_and_protection", grade, 2)


def test_the_longer_of_two_headings_is_meant() -> None:
    text = "The experiences and progress of children in care\nand care leavers: good\n1. Text."
    assert heading(text) == Heading("in_care_and_care_leavers", "good", 2)


def test_a_heading_in_the_middle_of_a_sentence_is_none() -> None:
    text = "We looked at\nThe experiences and progress of children in care\nand found them good."
    assert heading(text, 1) is None


def test_a_sentence_that_begins_like_a_heading_is_none() -> None:
    text = "The experiences and progress of care leavers are better than they were in 2019, when\nthey were inadequate."
    assert heading(text) is None


@pytest.mark.parametrize(
    "text", ["What needs to improve?", "What needs to improve", "What needs to improve:", "What needs to improve? 1"]
)
def test_what_needs_to_improve(text: str) -> None:
    assert heading(text) == Heading("improvements", None, 1)


def test_a_heading_in_other_words_is_told_by_its_grade_and_the_number_after_it() -> None:
    text = "The experiences and progress of children who need our help and\nprotection: good\n1. Text."
    assert heading(text) == Heading("help_and_protection", "good", 2)
    assert heading(text.replace("1. Text.", "Text.")) is None


def test_a_heading_may_go_on_below_its_grade() -> None:
    text = "The experiences and progress of children who need help and\nRequires improvement\nprotection\n1. Text."
    assert heading(text, family="sif") == Heading("help_and_protection", "requires_improvement", 3)


def test_an_older_heading_says_its_grade_in_a_sentence() -> None:
    text = "The graded judgment for the experiences and progress of care leavers is\ngood\n80. Text."
    assert heading(text, family="sif") == Heading("care_leavers", "good", 2)


@pytest.mark.parametrize(
    "ending", ["requires improvement", "is that it requires improvement", "is: requires improvement"]
)
def test_the_ways_an_older_heading_says_it(ending: str) -> None:
    text = f"The graded judgement for adoption performance {ending}\n72. Text."
    assert heading(text, family="sif") == Heading("adoption", "requires_improvement", 1)


def test_a_key_judgement_is_a_heading() -> None:
    text = "Key judgement\nLeadership, management and governance Good\n8. Text."
    assert heading(text, family="sif") == Heading("leadership", "good", 2)


def test_what_stands_under_a_heading() -> None:
    assert kind_of("ilacs", "improvements") == "improvements"
    assert kind_of("ilacs", "care_leavers") == "paragraphs"
    assert is_last("sif", "lscb")
    assert not is_last("sif", "leadership")


def test_a_dash_before_the_grade_at_the_beginning_of_a_line_is_no_bullet() -> None:
    assert heading(f"{HELP} protection\n– good\n1. Text.") == Heading("help_and_protection", "good", 2)


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("The graded judgement about the experience and progress of care leavers is that it requires", "care_leavers"),
        ("The graded judgment for the experiences and progress of care leavers is that it requires", "care_leavers"),
        ("The graded judgement about adoption performance is that it requires", "adoption"),
    ],
)
def test_a_graded_judgement_in_a_sentence(text: str, section: str) -> None:
    found = heading(f"{text}\nimprovement", family="sif")
    assert found == Heading(section, "requires_improvement", 2)


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Areas covered by this visit", "covered"),
        ("Summary", "headline_findings"),
        ("Area for improvement", "improvements"),
        ("Priority action", "priority_actions"),
    ],
)
def test_headings_of_letters_in_other_words(text: str, section: str) -> None:
    assert heading(text, family="letter") == Heading(section, None, 1)
