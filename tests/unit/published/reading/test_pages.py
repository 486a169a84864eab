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
    raised = write_pdf("Text1").replace(b"(Text1) Tj", b"(Text) Tj /F1 6 Tf (1) Tj")
    assert read_pages(raised, "x.pdf").lines[0].text == "Text"


def test_spaces_around_a_line_are_no_part_of_it() -> None:
    lines = read_pages(write_pdf("  Indented text  \n\u00a0\nLast"), "x.pdf").lines
    assert [line.text for line in lines] == ["Indented text", "Last"]


def test_text_whose_signs_cannot_be_counted_has_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pypdfium2.PdfTextPage.get_text_range", lambda _: "Leaders re\ufffeinvest.\r\nGood")
    lines = read_pages(write_pdf("Other text"), "x.pdf").lines
    assert [(line.text, line.size) for line in lines] == [("Leaders re-", 0), ("invest.", 0), ("Good", 0)]
