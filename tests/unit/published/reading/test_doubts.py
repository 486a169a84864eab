"""What a person is asked to check."""

import pytest

from ilacs.published.reading.reading import Source, read_lines
from ilacs.published.report import Status
from tests.unit.published.reading.reports import ILACS, SINGLE
from tests.unit.published.reading.typed import lines_of, read_text


@pytest.mark.parametrize(
    ("printed", "instead", "doubt"),
    [
        ("Kent County Council", "Narnia Council", "authority: the title names none that we know"),
        ("dates: 3 to 7 November 2025\n", "dates: soon\n", "windows: the days on site could not be read"),
        ("Ann Other, His", "14 people and 3, His", "leads: the names could not be read"),
        (
            "protection: requires improvement to be good",
            "protection: good",
            "says requires_improvement, the heading good",
        ),
        ("What needs to improve?1\n", "", "improvements: no heading for them was found"),
        ("5. Care leavers", "Care leavers", "paragraphs: 5 were not found"),
        ("5. Care leavers", "Care leavers", "paragraphs: no numbered paragraph was found under care_leavers"),
        ("5. Care leavers", "Care leavers", "paragraphs: text without a number stands under care_leavers"),
        (
            "The experiences and progress of children who need help and\nprotection: r",
            "R",
            "no numbered paragraph was found under help_and_protection",
        ),
        ("2. Plans are weak.", "9. Plans are weak.", "paragraphs: 1 may hold more than one"),
        ("2. Plans are weak.", "1. Plans are weak.", "paragraphs: 2 were not found"),
    ],
)
def test_a_doubt_is_named(printed: str, instead: str, doubt: str) -> None:
    report = read_text(ILACS.replace(printed, instead, 1))
    assert report.status is Status.NEEDS_CHECK
    assert any(doubt in one for one in report.unread)


def test_a_judgement_that_its_edition_does_not_have() -> None:
    report = read_text(ILACS.replace("3 to 7 November 2025", "27 April to 1 May 2026"))
    assert "judgements.overall_effectiveness: the edition of the framework has no such judgement" in report.unread


def test_a_file_without_its_end() -> None:
    report = read_lines(lines_of(ILACS), Source("x.pdf", "", 3, None, is_cut_off=True))
    assert report.unread[0].startswith("file: its end is missing")


def test_a_single_inspection_without_a_board_s_judgement_is_whole() -> None:
    report = read_text(SINGLE.replace("The Local Safeguarding Children Board is inadequate\n", ""))
    assert report.status is Status.READ


def test_a_report_without_paragraphs() -> None:
    report = read_text(ILACS.split("\f")[0])
    assert "paragraphs: no numbered paragraph was found" in report.unread


def test_numbers_that_come_twice() -> None:
    report = read_text(ILACS.replace("3. Children in care thrive.", "1. Children in care thrive."))
    assert "paragraphs: some numbers come twice" in report.unread


def test_numbered_text_before_every_heading() -> None:
    report = read_text(ILACS.replace("\f\nInspection", "1. Early.\n\f\nInspection", 1))
    assert "paragraphs: some stand under no heading" in report.unread


def test_a_letter_without_headings_and_without_text() -> None:
    report = read_text("Dear Director\nFocused visit to Leeds")
    assert {"paragraphs: none were found", "paragraphs: no heading was found"} <= set(report.unread)
