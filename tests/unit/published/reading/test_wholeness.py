"""One whole report, its pages in order."""

from collections.abc import Sequence

import pytest

from ilacs.published.reading.furniture import part
from ilacs.published.reading.wholeness import unwhole
from ilacs.published.report import Family
from tests.unit.published.reading.typed import lines_of

END = "The Office for Standards in Education, Children’s Services and Skills"


def doubts(*pages: str, family: Family = Family.ILACS, pictures: Sequence[int] = ()) -> list[str]:
    return list(unwhole(part(lines_of("\n\f\n".join([*pages, END]))), family, pictures=pictures))


def page(number: int | str, words: str = "") -> str:
    return "\n".join([f"{words}Line {at} of this page {number}." for at in "abcdefgh"]) + f"\n{number}"


def test_pages_that_follow_on_each_other() -> None:
    assert doubts(page(1), page(2), page(3)) == []


def test_pages_without_a_number_are_passed_over() -> None:
    assert doubts("A title.", page(2), "A table.", page(4)) == []


@pytest.mark.parametrize("numbers", [(1, 2, 4), (2, 3, 4), (1, 3, 2), (1, 2, 3, 1, 2), (1, 1, 2, 3)])
def test_pages_that_are_missing_or_out_of_order(numbers: tuple[int, ...]) -> None:
    found = doubts(*[page(number, words=f"{at} ") for at, number in enumerate(numbers)])
    assert len(found) == 1
    assert "page numbers do not follow" in found[0]


def test_a_page_that_comes_twice() -> None:
    assert "file: a page comes twice" in doubts(page("One"), page("One"))


def test_a_report_without_its_end() -> None:
    lines = part(lines_of("Text."))
    assert "what stands at the end of every report" in next(unwhole(lines, Family.ILACS))
    assert list(unwhole(lines, Family.JTAI)) == []


@pytest.mark.parametrize("beginning", ["Dear Director", "Inspection dates: 1 May 2023", "Judgement Grade"])
def test_another_report_after_the_end(beginning: str) -> None:
    lines = lines_of(f"{page(1)}\n{END}\n\f\n{beginning}\nText.")
    assert list(unwhole(part(lines), Family.ILACS)) == ["file: it may hold more than one report"]


def test_a_page_without_text() -> None:
    assert doubts(page(1), pictures=[2]) == ["file: page 2 holds no text that can be read; it may be a scan"]
