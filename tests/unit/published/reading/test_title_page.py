"""The labelled values of the first page."""

from datetime import date

import pytest

from ilacs.published.reading.lines import Line
from ilacs.published.reading.title_page import published_on, read_title_page, windows_of
from ilacs.published.report import Window
from tests.unit.published.reading.typed import lines_of

JULY = (Window(date(2022, 7, 11), date(2022, 7, 22)),)


def windows(text: str, *headers: str) -> tuple[Window, ...]:
    lines = lines_of(text)
    return windows_of(read_title_page(lines), lines, headers)


def published(text: str) -> date | None:
    lines = lines_of(text)
    return published_on(read_title_page(lines), lines)


def test_the_title_is_what_stands_before_the_first_label() -> None:
    page = read_title_page(
        lines_of("Inspection of Brent local authority\nchildren’s services\nInspection dates: 1 May 2026")
    )
    assert page.title == "Inspection of Brent local authority children’s services"


def test_a_title_that_is_printed_twice_is_read_once() -> None:
    title = Line("Inspection of Leeds children’s services", 1)
    assert read_title_page([title, title]).title == title.text


def test_a_letter_is_called_by_its_subject() -> None:
    letter = "Agora\nNottingham\nDear Jane\nFocused visit to Leeds\nThis letter summarises the findings."
    assert read_title_page(lines_of(letter)).title == "Focused visit to Leeds"


def test_days_over_two_lines() -> None:
    found = windows(
        "Inspection dates: 8 July 2019 to 12 July 2019 and 7 August 2019 to\n8 August 2019\nLead inspector: A B"
    )
    assert [one.end for one in found] == [date(2019, 7, 12), date(2019, 8, 8)]


def test_days_below_their_label() -> None:
    assert windows("Inspection dates:\n11 to 22 July 2022\nLead inspector: A B") == JULY


def test_one_date_with_an_en_dash() -> None:
    assert windows("Inspection date: 11 – 22 July 2022\nLead inspector: A B") == JULY


def test_the_text_after_the_days_is_no_part_of_them() -> None:
    assert windows("Inspection dates: 11 to 22 July 2022\nIn 2019 there were 3 visits.") == JULY


def test_the_days_of_the_inspection_before_are_others() -> None:
    text = "Inspection dates: 11 to 22 July 2022\nDates of previous inspection: 2 to 6 October 2017"
    assert windows(text) == JULY


def test_a_year_is_taken_from_the_headers() -> None:
    assert windows("Inspection date: 11 – 22 July\nLead inspector: A B", "11 July 2022 2") == JULY


def test_two_years_in_the_headers_decide_nothing() -> None:
    assert windows("Inspection date: 11 – 22 July", "11 July 2022", "1 May 2021") == ()


def test_a_letter_says_its_days_in_a_sentence() -> None:
    text = (
        "Dear Jane\nThis letter summarises the findings of the visit to Leeds on 20 and 21 February 2024. It went well."
    )
    assert windows(text) == (Window(date(2024, 2, 20), date(2024, 2, 21)),)


def test_the_headers_hold_the_days_where_the_title_page_does_not() -> None:
    assert windows("Inspection of Leeds", "Inspection of Leeds", "11 to 22 July 2022 2") == JULY


def test_no_days_are_none() -> None:
    assert windows("Inspection of Leeds") == ()


def test_publication_is_printed_in_older_reports() -> None:
    assert published("Leeds\nInspection date: 1 – 9 May 2015\nReport published: 27 March 2015") == date(2015, 3, 27)


def test_a_letter_is_dated_by_its_publication() -> None:
    assert published("Agora\n15 March 2018\nDear Jane\nA visit on 20 February 2018") == date(2018, 3, 15)


def test_no_publication_is_taken_from_the_text() -> None:
    assert published("Inspection of Leeds\nInspection dates: 1 May 2024\nOn 3 April 2023 it opened.") is None


def test_leads_may_go_on_in_the_next_line() -> None:
    page = read_title_page(lines_of("Lead inspector: Julie Knight\nHer Majesty’s Inspector\nJudgement\nGrade"))
    assert page.leads == "Julie Knight Her Majesty’s Inspector"


def test_a_colon_may_be_missing() -> None:
    page = read_title_page(lines_of("Inspection dates 11 to 22 July 2022\nLead inspector Ann Other HMI\nJudgement"))
    assert (page.windows, page.leads) == ("11 to 22 July 2022", "Ann Other HMI")
    assert not read_title_page(lines_of("Lead inspector reports are read.")).has_leads


def test_no_label_is_known_to_be_missing() -> None:
    page = read_title_page(lines_of("Inspection of Devon\nInspection dates: 1 May 2024\nJudgement"))
    assert (page.has_leads, page.has_windows) == (False, True)


@pytest.mark.parametrize(
    "days", ["20 and 21 July 2022", "20 July 2022 and 21 July 2022", "20 July 2022 to 21 July 2022", "20–21 July 2022"]
)
def test_both_days_of_a_visit_in_a_sentence(days: str) -> None:
    found = windows(f"Dear Director\nThis letter summarises the findings of the visit to Leeds on {days}. More.")
    assert found == (Window(date(2022, 7, 20), date(2022, 7, 21)),)


def test_a_sentence_that_begins_with_between() -> None:
    found = windows("Dear partners\nBetween 11 and 22 July 2022, inspectors from four bodies came to Leeds.")
    assert found == JULY


def test_a_list_of_leads_goes_on_after_its_comma() -> None:
    page = read_title_page(lines_of("Lead inspectors: Ann One,\nBea Two, Cy Three\nJudgement Grade"))
    assert page.leads == "Ann One, Bea Two, Cy Three"


def test_the_days_of_an_earlier_inspection_are_not_those_of_the_visit() -> None:
    found = windows(
        "Dear Director\nMonitoring visit to Leeds, in July. It follows the inspection on 6 to 17 May 2021. More."
    )
    assert found == ()


def test_a_full_stop_in_a_place_s_name_ends_no_sentence() -> None:
    assert windows("Dear Director\nThis is about the visit to St. Helens on 11 to 22 July 2022.") == JULY
