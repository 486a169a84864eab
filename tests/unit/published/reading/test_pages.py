"""PDFs as lines."""

import pytest

from ilacs.published.reading import ReportUnreadable, read_report_bytes
from ilacs.published.reading.pages import read_pages
from tests.unit.published.reading.reports import FOCUSED_VISIT, ILACS, SINGLE
from tests.unit.published.reading.typed import LEFT, RIGHT, read_text, write_pdf

LOCKED = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<41> <41>]"


def test_a_line_knows_its_page_its_place_and_its_type() -> None:
    line = read_pages(write_pdf("First page\f\nSecond page"), "x.pdf").lines[1]
    assert (line.text, line.page, round(line.x), round(line.size)) == ("Second page", 2, LEFT, 12)


def test_two_columns_are_two_lines() -> None:
    lines = read_pages(write_pdf("Overall effectiveness\tGood"), "x.pdf").lines
    assert [(line.text, round(line.x)) for line in lines] == [("Overall effectiveness", LEFT), ("Good", RIGHT)]


def test_a_word_with_a_hyphen_at_the_end_of_a_line_keeps_it() -> None:
    lines = read_pages(write_pdf("Leaders re-\ninvest in services."), "x.pdf").lines
    assert [line.text for line in lines] == ["Leaders re-", "invest in services."]


@pytest.mark.parametrize("text", [ILACS.replace("◼", "•"), FOCUSED_VISIT, SINGLE])
def test_a_pdf_says_what_its_lines_say(text: str) -> None:
    printed, typed = read_report_bytes(write_pdf(text), "x.pdf"), read_text(text)
    assert (printed.judgements, printed.windows, printed.leads) == (typed.judgements, typed.windows, typed.leads)
    assert [one.text for one in printed.improvements] == [one.text for one in typed.improvements]
    assert [(one.number, one.section) for one in printed.paragraphs if one.number] == [
        (one.number, one.section) for one in typed.paragraphs if one.number
    ]


def test_a_locked_pdf() -> None:
    with pytest.raises(ReportUnreadable, match="locked with a password"):
        read_pages(write_pdf("Text", trailer=LOCKED), "x.pdf")


def test_a_pdf_without_text() -> None:
    with pytest.raises(ReportUnreadable, match="may be a scan"):
        read_pages(write_pdf(" "), "x.pdf")


def test_a_pdf_of_too_many_pages() -> None:
    with pytest.raises(ReportUnreadable, match="301 pages"):
        read_pages(write_pdf("\f".join(["Text"] * 301)), "x.pdf")


def test_a_damaged_pdf() -> None:
    with pytest.raises(ReportUnreadable, match="damaged or cut off"):
        read_pages(b"%PDF-1.4\nnothing else", "x.pdf")


def test_a_pdf_whose_second_page_is_missing() -> None:
    with pytest.raises(ReportUnreadable, match="damaged or cut off"):
        read_pages(write_pdf("One\fTwo").replace(b"6 0 R]", b"9 0 R]"), "x.pdf")


def test_a_pdf_of_far_too_much_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ilacs.published.reading.pages.MOST_CHARACTERS", 3)
    with pytest.raises(ReportUnreadable, match="far more text"):
        read_pages(write_pdf("Text"), "x.pdf")


def test_type_that_is_set_small_and_enlarged() -> None:
    enlarged = write_pdf("Text").replace(b"/F1 12 Tf 1 0 0 1", b"/F1 1 Tf 12 0 0 12")
    assert round(read_pages(enlarged, "x.pdf").lines[0].size) == 12


def test_the_number_of_a_footnote_is_no_part_of_a_line() -> None:
    raised = write_pdf("Text1").replace(b"(Text1) Tj", b"(Text) Tj 4 Ts /F1 6 Tf (1) Tj")
    assert read_pages(raised, "x.pdf").lines[0].text == "Text"


def test_spaces_around_a_line_are_no_part_of_it() -> None:
    lines = read_pages(write_pdf("  Indented text  \n\u00a0\nLast"), "x.pdf").lines
    assert [line.text for line in lines] == ["Indented text", "Last"]


def test_a_sign_that_the_library_leaves_out_keeps_the_places_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pypdfium2.PdfTextPage.get_text_range", lambda _: "Short")
    lines = read_pages(write_pdf("Other text"), "x.pdf").lines
    assert [(line.text, line.size) for line in lines] == [("Other text", 12.0)]


def test_type_is_as_large_as_it_is_seen() -> None:
    shrunk = write_pdf("Text").replace(b"/F1 12 Tf 1 0 0 1", b"/F1 16 Tf .75 0 0 .75")
    assert read_pages(shrunk, "x.pdf").lines[0].size == 12


def test_bold_type_is_told_by_the_name_of_its_font() -> None:
    bold = write_pdf("Text").replace(b"/BaseFont /Helvetica ", b"/BaseFont /Helvetica-Bold ")
    assert [read_pages(content, "x.pdf").lines[0].is_bold for content in (bold, write_pdf("Text"))] == [True, False]


def test_a_number_of_a_footnote_within_a_line_is_no_part_of_it() -> None:
    raised = write_pdf("More than 12 months").replace(
        b"(More than 12 months) Tj", b"(More than 12) Tj /F1 6 Tf 3 Ts (3) Tj /F1 12 Tf 0 Ts ( months) Tj"
    )
    assert read_pages(raised, "x.pdf").lines[0].text == "More than 12 months"


def test_a_line_that_breaks_at_the_number_of_a_footnote_is_one() -> None:
    broken = write_pdf("Children at").replace(
        b"(Children at) Tj ET",
        b"(Children at) Tj /F1 7.2 Tf 1 0 0 1 130.5 764.2 Tm (2) Tj /F1 12 Tf 1 0 0 1 137 760 Tm (risk.) Tj ET",
    )
    assert [line.text for line in read_pages(broken, "x.pdf").lines] == ["Children at risk."]


def test_a_page_on_its_side_is_read_upright() -> None:
    turned = write_pdf("Overall effectiveness\tGood").replace(b"/Type /Page ", b"/Type /Page /Rotate 90 ")
    lines = read_pages(turned, "x.pdf").lines
    assert [(line.text, round(line.x)) for line in lines] == [("Overall effectiveness", LEFT), ("Good", RIGHT)]


def test_a_page_that_shows_something_without_text_is_named() -> None:
    drawn = write_pdf("Text\f\nDrawn").replace(b"(Drawn) Tj ET", b"() Tj ET 9 9 9 9 re f")
    assert read_pages(drawn, "x.pdf").pictures == (2,)


def test_smaller_type_on_the_same_line_keeps_its_digits() -> None:
    smaller = write_pdf("Inspection dates: 3 May").replace(
        b"(Inspection dates: 3 May) Tj", b"(Inspection dates: ) Tj /F1 8 Tf (3 May) Tj"
    )
    assert read_pages(smaller, "x.pdf").lines[0].text == "Inspection dates: 3 May"
