from dataclasses import replace
from datetime import date

from ilacs.published.report import Family, InspectionReport, Paragraph, Window
from ilacs.published.searching.background import Background
from ilacs.published.searching.passages import passages_of
from ilacs.web.publications.presenters.report import facts_of, grades_table, paragraphs_spreadsheet, sections_of
from tests.unit.published.reports import paragraph, report

REPORT = report(paragraph("One."), paragraph("Two.", number=32))


def facts(one: InspectionReport) -> dict[str, str]:
    summary, _ = passages_of(one, Background.of([one]))
    return dict(facts_of(one, summary))


def test_two_windows_are_both_said() -> None:
    windows = (Window(date(2024, 9, 30), date(2024, 10, 11)), Window(date(2025, 1, 16), date(2025, 1, 16)))
    assert facts(replace(REPORT, windows=windows))["On site"] == (
        "30 September 2024 to 11 October 2024; then 16 January 2025"
    )


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    told = facts(replace(REPORT, windows=(), published=None, edition=None))
    assert {told[name] for name in ("On site", "Published", "Framework")} == {"Not known"}


def test_a_day_from_the_name_of_a_file_is_said_to_be_from_there() -> None:
    assert (
        facts(replace(REPORT, published_from="file name"))["Published"]
        == "26 December 2025 (from the name of the file)"
    )


def test_the_kind_of_a_letter_is_not_inferred() -> None:
    assert facts(replace(REPORT, family=Family.JTAI, type=None))["Kind"] == "Joint targeted area inspection"


def test_partners_are_named_where_there_are_some() -> None:
    assert "Partners" not in facts(REPORT)
    assert facts(replace(REPORT, partners=("Leeds City Council", "An ICB")))["Partners"] == "Leeds City Council; An ICB"


def test_a_letter_has_no_grades() -> None:
    assert grades_table(replace(REPORT, judgements={})) is None


def test_a_section_that_goes_on_keeps_its_grade_once() -> None:
    section, *others = sections_of(REPORT)
    assert others == []
    assert (section.anchor, section.grade) == ("section-children-in-care", "Outstanding")
    assert [one.anchor for one in section.paragraphs] == ["paragraph-31", "paragraph-32"]


def test_a_number_that_comes_twice_has_two_anchors() -> None:
    (section,) = sections_of(report(paragraph("One."), paragraph("Two.")))
    assert [one.anchor for one in section.paragraphs] == ["paragraph-31", "paragraph-31-2"]


def test_paragraphs_without_number_have_no_anchor() -> None:
    (section,) = sections_of(report(Paragraph(None, "summary", None, 1, "One.")))
    assert (section.title, section.grade, section.paragraphs[0].anchor) == ("Summary", "", "")


def test_other_sections_have_our_words_or_their_own() -> None:
    (board,) = sections_of(report(Paragraph(1, "lscb", "good", 1, "One.")))
    (other,) = sections_of(report(Paragraph(1, "staying_safe", "good", 1, "One.")))
    assert (board.title, other.title) == ("Local safeguarding children board", "Staying safe")


def test_a_spreadsheet_has_a_row_for_each_paragraph() -> None:
    assert [row[1] for row in paragraphs_spreadsheet(REPORT).rows] == [31, 32]
