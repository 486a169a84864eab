"""References that anybody can follow."""

from dataclasses import replace

import pytest

from ilacs.published.searching.background import Background
from ilacs.published.searching.passages import Passage, passages_of
from ilacs.published.searching.quoting import address, reference, report_reference
from tests.unit.published.searching.conftest import BRENT_NOW, KENT_NOW, LETTER


def passages(of: object) -> tuple[Passage, ...]:
    return passages_of(of, Background())[1]  # type: ignore[arg-type]  # a report


def test_a_paragraph_is_quoted_with_all_that_is_known() -> None:
    assert (
        reference(passages(KENT_NOW)[0]) == "Kent, November 2025, children in care (outstanding), paragraph 31, page 9"
    )


def test_an_area_for_improvement_is_called_so() -> None:
    assert reference(passages(KENT_NOW)[2]) == "Kent, November 2025, area for improvement"


def test_a_section_without_a_grade_has_none() -> None:
    assert reference(passages(BRENT_NOW)[1]) == "Brent, May 2026, summary, paragraph 1, page 9"


def test_a_letter_is_called_what_it_is() -> None:
    assert report_reference(passages(LETTER)[0].report) == "Kent, June 2026, focused visit"
    assert report_reference(passages(KENT_NOW)[0].report) == "Kent, November 2025"


@pytest.mark.parametrize(
    ("link", "leads"), [("https://example.org/a.pdf", "https://example.org/a.pdf#page=9"), ("", "")]
)
def test_a_link_opens_the_page(link: str, leads: str) -> None:
    first = passages(KENT_NOW)[0]
    assert address(replace(first, report=replace(first.report, link=link))) == leads
