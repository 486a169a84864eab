"""What a person is asked to check."""

import pytest

from ilacs.published.reading.blocks import Block, Kind, read_blocks
from ilacs.published.reading.body import read_body
from ilacs.published.reading.headings import Heading
from ilacs.published.reading.lines import Line
from ilacs.published.reading.reading import Source, read_lines
from ilacs.published.report import Status
from tests.unit.published.reading.reports import AREA_SEND, FOCUSED_VISIT, ILACS, SINGLE
from tests.unit.published.reading.typed import lines_of, read_text

MONTHS = {"11": "November", "12": "December"}


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


def test_a_single_inspection_without_a_board_is_whole() -> None:
    board = "and\nReview of the effectiveness of the Local Safeguarding Children\nBoard\n"
    report = read_text(SINGLE.replace("The Local Safeguarding Children Board is inadequate\n", "").replace(board, ""))
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


@pytest.mark.parametrize(
    ("published", "is_doubted"), [("2025-11-06", True), ("2025-12-18", False), ("2026-12-18", True)]
)
def test_a_day_of_publication_that_cannot_follow_on_the_days_on_site(published: str, is_doubted: bool) -> None:
    printed = f"Report published: {int(published[8:])} {MONTHS[published[5:7]]} {published[:4]}\nLead inspector"
    report = read_text(ILACS.replace("Lead inspector", printed, 1))
    assert any("does not follow on" in doubt for doubt in report.unread) is is_doubted


def test_a_sign_that_could_not_be_read() -> None:
    report = read_text(ILACS.replace("Thresholds are", "Thresholds \ue000re"))
    assert "text: some signs have no meaning that can be read" in report.unread


def test_a_section_of_a_single_inspection_whose_heading_was_not_found() -> None:
    report = read_text(SINGLE.replace("Graded judgement\tJudgement grade\nAdoption performance", "A heading"))
    assert "paragraphs: no numbered paragraph was found under adoption" in report.unread


def test_a_visit_without_a_heading_for_what_to_improve() -> None:
    text = FOCUSED_VISIT.replace("What needs to improve in this area of social work practice", "Then")
    report = read_text(text.replace("Areas for priority action", "Next"))
    assert "improvements: no heading for them was found" in report.unread


def test_text_among_the_points_to_improve() -> None:
    kinds = (Kind.PLAIN, Kind.BULLET, Kind.PLAIN)
    heading = Block(Kind.HEADING, (Line("Areas", 1),), heading=Heading("improvements", None, 1))
    blocks = [heading, *(Block(kind, (Line("Text.", 1),)) for kind in kinds)]
    found = [read_body(blocks[:many], "ilacs", {}).has_strays for many in (3, 4)]
    assert found == [False, True]


def test_the_next_number_within_a_paragraph() -> None:
    report = read_text(
        ILACS.replace("5. Care leavers are in touch.\n", "5. Care leavers who are 18 to 25\n6. Are in touch.\n")
    )
    assert "paragraphs: 5 may hold more than one" in report.unread


def test_a_board_in_the_title_whose_grade_was_not_found() -> None:
    report = read_text(SINGLE.replace("The Local Safeguarding Children Board is inadequate\n", ""))
    assert report.unread == ("judgements.lscb: no grade was found",)


def test_the_paragraphs_of_a_board_have_the_grade_of_the_sentence_on_the_first_page() -> None:
    first = SINGLE.split("\f")[0] + "The Local Safeguarding Children Board is good\n\f"
    text = first + SINGLE.split("\f", 1)[1].replace("The Local Safeguarding Children Board is inadequate\n", "")
    assert [one.grade for one in read_text(text).paragraphs if one.section == "lscb"] == ["good"]


def test_an_area_send_inspection_with_one_lead() -> None:
    report = read_text(AREA_SEND.replace("Bea Other, CQC Lead inspector", "Bea Other, CQC"))
    assert report.unread[1].startswith("leads: one was found, and there are two")


@pytest.mark.parametrize(("heading", "pages"), [("Areas for urgent action", (3,)), ("Early help", ())])
def test_a_heading_we_do_not_know_that_says_what_to_improve(heading: str, pages: tuple[int, ...]) -> None:
    lines = [
        Line(heading, 3, 71, 700, 12, is_bold=True),
        Line("The council must act on what was found.", 3, 71, 680, 12),
    ]
    assert read_body(read_blocks(lines, "ilacs", size=12), "ilacs", {}).unknown == pages
