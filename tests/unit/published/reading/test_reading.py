"""Whole reports of each family, from their lines."""

from datetime import date

import pytest

from ilacs.published.reading import ReportUnreadable
from ilacs.published.report import Status, Window
from tests.unit.published.reading.reports import (
    AREA_SEND,
    CHILDRENS_HOME,
    FOCUSED_VISIT,
    ILACS,
    JOINT_INSPECTION,
    MONITORING_VISIT,
    SINGLE,
    UNGRADED,
)
from tests.unit.published.reading.typed import read_text


def sections(text: str) -> list[tuple[int | None, str, str | None]]:
    return [(one.number, one.section, one.grade) for one in read_text(text).paragraphs]


def test_an_inspection_of_children_s_services() -> None:
    report = read_text(ILACS)
    assert (report.authority, report.code, report.edition, report.type) == ("Kent", "886", "2024-12", "short")
    assert report.windows == (Window(date(2025, 11, 3), date(2025, 11, 7)),)
    assert report.leads == ("Ann Other",)
    assert report.judgements == {
        "impact_of_leaders": "good",
        "help_and_protection": "requires_improvement",
        "children_in_care": "outstanding",
        "care_leavers": "good",
        "overall_effectiveness": "good",
    }


def test_its_paragraphs_stand_in_their_sections_with_the_section_s_grade() -> None:
    assert sections(ILACS) == [
        (None, "summary", None),
        (1, "help_and_protection", "requires_improvement"),
        (2, "help_and_protection", "requires_improvement"),
        (3, "children_in_care", "outstanding"),
        (4, "children_in_care", "outstanding"),
        (5, "care_leavers", "good"),
        (6, "impact_of_leaders", "good"),
    ]


def test_a_paragraph_keeps_its_page_and_is_whole() -> None:
    paragraph = read_text(ILACS).paragraphs[4]
    assert (paragraph.page, paragraph.text) == (3, "They live with their brothers and sisters.")


def test_its_improvements_have_the_framework_s_codes() -> None:
    assert [one.codes for one in read_text(ILACS).improvements] == [("outcome 4",), ("enabler 2",)]


def test_it_is_read_but_for_the_day_of_publication_that_is_not_printed() -> None:
    report = read_text(ILACS)
    assert (report.status, report.published, report.unread) == (Status.READ, None, ("published: not printed",))


def test_headings_without_grades_take_the_table_s() -> None:
    assert sections(UNGRADED)[1:] == [
        (1, "help_and_protection", "inadequate"),
        (2, "in_care_and_care_leavers", "requires_improvement"),
        (3, "impact_of_leaders", "inadequate"),
    ]


def test_a_paragraph_of_what_needs_to_improve_is_one_area() -> None:
    assert [one.text for one in read_text(UNGRADED).improvements] == [
        "The council must improve the oversight of plans."
    ]


def test_several_leads() -> None:
    assert read_text(UNGRADED).leads == ("Ann Other", "Bea Other")


def test_no_area_for_improvement_is_no_fault() -> None:
    report = read_text(UNGRADED.replace("The council must improve the oversight of plans.\n", ""))
    assert (report.improvements, report.status) == ((), Status.READ)


def test_no_lead_printed_needs_no_check() -> None:
    report = read_text(ILACS.replace("Lead inspector: Ann Other, His Majesty’s Inspector\n", ""))
    assert (report.leads, report.status) == ((), Status.READ)
    assert "leads: not printed" in report.unread


def test_two_windows() -> None:
    printed = "30 September to 11 October 2024 and 13 to 16 January 2025"
    report = read_text(ILACS.replace("3 to 7 November 2025\n", f"{printed}\n", 1))
    assert report.windows[-1] == Window(date(2025, 1, 13), date(2025, 1, 16))
    assert (report.edition, report.type) == ("2023", "standard")


def test_four_judgements_since_april_2026() -> None:
    dates = ILACS.replace("3 to 7 November 2025", "27 April to 1 May 2026")
    report = read_text(dates.replace("Overall effectiveness Good\n", ""))
    assert (report.edition, report.status, len(report.judgements)) == ("2026-04", Status.READ, 4)


def test_judgements_come_in_the_order_of_the_table() -> None:
    assert next(iter(read_text(ILACS).judgements)) == "impact_of_leaders"
    assert next(iter(read_text(UNGRADED).judgements)) == "help_and_protection"


def test_a_grade_that_the_table_lacks_is_taken_from_its_heading() -> None:
    report = read_text(ILACS.replace("children care leavers\nGood\n", "children care leavers\n"))
    assert (report.judgements["care_leavers"], report.judgements["overall_effectiveness"]) == ("good", "good")


def test_a_missing_judgement_is_named_and_not_guessed() -> None:
    report = read_text(ILACS.replace("Overall effectiveness Good\n", ""))
    assert report.status is Status.NEEDS_CHECK
    assert "judgements.overall_effectiveness: no grade was found" in report.unread


def test_a_single_inspection() -> None:
    report = read_text(SINGLE.replace("\t", " "))
    assert (report.authority, report.edition, report.published) == ("Leeds", "sif", date(2015, 3, 27))
    assert (report.published_from, report.type, report.status) == ("printed", None, Status.READ)
    assert report.leads == ("Ann Other",)
    assert report.judgements == {
        "help_and_protection": "requires_improvement",
        "looked_after_and_permanence": "requires_improvement",
        "adoption": "good",
        "care_leavers": "requires_improvement",
        "leadership": "good",
        "overall_effectiveness": "requires_improvement",
        "lscb": "inadequate",
    }


def test_the_recommendations_to_the_council_are_its_improvements_and_not_the_board_s() -> None:
    assert [one.text for one in read_text(SINGLE).improvements] == [
        "Ensure that plans are clear.",
        "Ensure that visits are timely.",
    ]


def test_all_numbers_of_a_single_inspection_are_paragraphs() -> None:
    assert [section for number, section, _ in sections(SINGLE) if number] == [
        "improvements",
        "improvements",
        "help_and_protection",
        "looked_after_and_permanence",
        "adoption",
        "care_leavers",
        "leadership",
        "lscb",
    ]


def test_a_focused_visit_has_no_judgements() -> None:
    report = read_text(FOCUSED_VISIT)
    assert (report.family.value, report.authority, report.published) == ("focused_visit", "Leeds", date(2018, 3, 15))
    assert (report.judgements, report.leads, report.edition) == ({}, ("Ann Other",), "2018")
    assert report.windows == (Window(date(2018, 2, 20), date(2018, 2, 21)),)
    assert len(report.improvements) == 2
    assert [one.text for one in report.priority_actions] == ["The council needs to act on weak supervision."]
    assert {one.grade for one in report.paragraphs} == {None}


def test_a_monitoring_visit() -> None:
    report = read_text(MONITORING_VISIT)
    assert (report.family.value, report.authority, report.judgements) == ("monitoring_visit", "Bradford", {})
    assert report.title == "Monitoring visit to Bradford children’s services"
    assert [section for _, section, _ in sections(MONITORING_VISIT)] == [
        "summary",
        "covered",
        "headline_findings",
        "findings",
    ]


def test_a_joint_inspection() -> None:
    report = read_text(JOINT_INSPECTION)
    assert (report.family.value, report.authority, report.judgements) == ("jtai", "Solihull", {})
    assert len(report.improvements) == len(report.priority_actions) == 1


def test_an_area_send_inspection() -> None:
    report = read_text(AREA_SEND)
    assert (report.authority, report.judgements, report.status) == ("Oldham", {"outcome": "2"}, Status.READ)
    assert report.windows == (Window(date(2023, 6, 26), date(2023, 6, 30)),)
    assert report.leads == ("Ann Other", "Bea Other")
    assert report.partners == ("Oldham Metropolitan Borough Council", "NHS Greater Manchester Integrated Care Board")
    assert [one.text for one in report.improvements] == ["Leaders should improve annual reviews."]
    assert [section for _, section, _ in sections(AREA_SEND)] == [
        "partnership",
        "experiences",
        "effective",
        "do_better",
    ]


def test_a_children_s_home_has_a_number_and_no_place() -> None:
    report = read_text(CHILDRENS_HOME)
    assert (report.family.value, report.urn, report.authority) == ("sccif", "2647163", None)
    assert report.judgements == {
        "overall_experiences_and_progress": "outstanding",
        "help_and_protection": "good",
        "leaders_and_managers": "requires_improvement",
    }
    assert report.leads == ("Ann Other",)
    assert [one.text for one in report.improvements] == [
        "Visit each month. (Regulation 44)",
        "Ask the council for interviews.",
    ]


def test_no_address_of_a_home_is_kept() -> None:
    assert not any("Somewhere" in one.text for one in read_text(CHILDRENS_HOME).paragraphs)


def test_a_page_that_says_the_report_is_gone() -> None:
    assert read_text("Report not found\nFind an inspection report").status is Status.DEAD


def test_another_document_is_refused_in_a_sentence() -> None:
    with pytest.raises(ReportUnreadable, match="not an inspection report of a kind we know"):
        read_text("Annual accounts of a water company")
