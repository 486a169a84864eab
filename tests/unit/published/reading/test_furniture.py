"""What runs along the pages is taken away; the text is not."""

from ilacs.published.reading.furniture import part
from ilacs.published.reading.lines import Line
from tests.unit.published.reading.typed import lines_of

THREE_PAGES = """Inspection of Kent County Council
Good services.
\f
Inspection of Kent local authority children’s services
3 to 7 November 2025 2
The second page.
\f
Inspection of Kent local authority children’s services
3 to 7 November 2025 3
The third page.
"""


def texts(text: str) -> list[str]:
    return [line.text for line in part(lines_of(text)).lines]


def test_running_headers_are_taken_away() -> None:
    assert texts(THREE_PAGES) == [
        "Inspection of Kent County Council",
        "Good services.",
        "The second page.",
        "The third page.",
    ]


def test_running_headers_are_kept_apart_as_they_may_hold_a_year() -> None:
    assert "3 to 7 November 2025 2" in part(lines_of(THREE_PAGES)).headers


def test_page_numbers_are_taken_away_and_other_numbers_are_not() -> None:
    assert texts("1\nFirst page.\n\f\n2\nSecond page has\n40\nchildren.") == [
        "First page.",
        "Second page has",
        "40",
        "children.",
    ]


def test_a_title_that_is_the_same_as_the_header_stays() -> None:
    repeated = "\n\f\n".join(["Inspection of Leeds children’s services\nText."] * 3)
    assert texts(repeated)[0] == "Inspection of Leeds children’s services"
    assert texts(repeated).count("Inspection of Leeds children’s services") == 1


def test_the_small_print_ends_a_report() -> None:
    printed = part(lines_of("A report.\nThe Office for Standards in Education, Children’s Services\nPiccadilly Gate"))
    assert [line.text for line in printed.lines] == ["A report."]
    assert printed.after[-1].text == "Piccadilly Gate"


def test_a_footnote_is_told_by_its_type() -> None:
    body = [Line(f"Body line {at}", 1, 71, 700 - 14 * at, 12) for at in range(6)]
    small = [Line("1 A note on this.", 1, 71, 80, 6.5), Line("It goes on.", 1, 71, 70, 10)]
    assert part([*body, *small]).lines == tuple(body)


def test_the_number_of_a_footnote_on_a_line_of_its_own_goes() -> None:
    body = [Line(f"Body line {at}", 2, 71, 700 - 14 * at, 12) for at in range(6)]
    raised = Line("1", 2, 160, 690, 7.9)
    assert raised not in part([*body[:3], raised, *body[3:]]).lines


def test_a_footnote_is_told_by_its_words_where_type_is_unknown() -> None:
    assert texts("◼ Plans.\n1 The areas for improvement have been cross-referenced with\nthe outcomes.") == ["• Plans."]


def test_no_lines_are_no_trouble() -> None:
    assert part([]).lines == ()


def test_a_title_above_a_second_page_is_taken_away() -> None:
    assert texts(
        "Inspection of Kent children’s services\nFirst.\n\f\nInspection of Kent children’s services 2\nSecond."
    ) == [
        "Inspection of Kent children’s services",
        "First.",
        "Second.",
    ]


def test_words_that_come_again_at_another_height_are_no_header() -> None:
    pages = [(2, 700), (3, 640), (4, 120)]
    lines = [Line("The timeliness of visits", page, 71, y, 12) for page, y in pages]
    assert len(part(lines).lines) == 3
